/** What the command line takes from the machine: language, today, and what the terminal can show. */
import { dayOf, type Day } from "../tables/days";
import type { Language } from "../tables/definition";

/** Chinese where the locale says so, else English. */
export function hostLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(locale) ? "zh" : "en";
}

/** Today on this machine's calendar. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

/** How wide text may be, and whether colours show. */
export function terminal(): { width: number; colours: boolean } {
  const isTerminal = process.stdout.isTTY === true;
  return {
    width: isTerminal ? Math.max(60, process.stdout.columns) : 100,
    colours: isTerminal && !process.env.NO_COLOR,
  };
}
