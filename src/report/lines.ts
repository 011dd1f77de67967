/** A line of *Missing evidence*: what it is known by, and what of it is the user's. */
import type { DocumentToObtain } from "../assessment/assessment";
import type { SheetValue } from "../workbook/workbook";

/** The columns of *Missing evidence* (and *Kept remarks*) that are the user's. */
export const lineFields = ["owner", "due", "remark"] as const;
export type LineField = (typeof lineFields)[number];
export type LineFields = Record<LineField, SheetValue>;

/** What a line is known by through every check, whatever the language and the order. */
export function lineKey({ kind, subject }: Pick<DocumentToObtain, "kind" | "subject">): string {
  return subject === null ? kind : `${kind}|${subject}`;
}

/** The document of a line's key. */
export function documentOfLine(key: string): Pick<DocumentToObtain, "kind" | "subject"> {
  const bar = key.indexOf("|");
  return bar < 0 ? { kind: key, subject: null } : { kind: key.slice(0, bar), subject: key.slice(bar + 1) };
}
