/** What is said of several schemes side by side. */
import type { Language } from "../tables/definition";

interface SideBySide {
  title: string;
  scheme: string;
  /** What stands before the next level. */
  ahead: string;
  /** Requirements that stand before the next level, and how many of these fall short on the figures. */
  openCount(open: number, notMet: number): string;
  top: string;
  /** The next level of any scheme before which the fewest requirements stand. */
  nearest(level: string, open: number): string;
  nearestMark: string;
  /** Above the level that may be applied for, in a narrow card. */
  mayApply: string;
  nextOpen(level: string, open: number): string;
}

export const sideBySide: Readonly<Record<Language, SideBySide>> = {
  en: {
    title: "The schemes side by side",
    scheme: "Scheme",
    ahead: "Next level, and what is open before it",
    openCount: (open, notMet) => (notMet === 0 ? `${open} open` : `${open} open, of which ${notMet} not met`),
    top: "highest level reached",
    nearest: (level, open) =>
      `Nearest next level: ${level}, with ${open} ${open === 1 ? "requirement" : "requirements"} open.`,
    nearestMark: "◀ nearest",
    mayApply: "May apply for",
    nextOpen: (level, open) => `${level}: ${open} open`,
  },
  zh: {
    title: "各方案对照",
    scheme: "方案",
    ahead: "下一等级及尚未通过的要求",
    openCount: (open, notMet) => (notMet === 0 ? `尚有${open}项` : `尚有${open}项，其中不符合${notMet}项`),
    top: "已达最高等级",
    nearest: (level, open) => `最接近的等级：${level}，尚有${open}项要求未通过。`,
    nearestMark: "◀ 最接近",
    mayApply: "现可申报",
    nextOpen: (level, open) => `距${level}：${open}项`,
  },
};
