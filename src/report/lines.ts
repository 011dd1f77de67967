/** The lines of sheets in which people type beside what we write: what a line is known by, and what of it is the user's. */
import type { DocumentToObtain } from "../assessment/assessment";
import type { SheetValue } from "../workbook/workbook";

/** The sheets whose rows are lines, and the columns of each (and of *Kept remarks*) that are the user's. */
export const fieldsOf = {
  "missing-evidence": ["owner", "due", "remark"],
  roadmap: ["owner", "due", "done", "remark"],
} as const;
export type LineRole = keyof typeof fieldsOf;
export const lineRoles = Object.keys(fieldsOf) as LineRole[];

/** The columns of all lines, in the order in which *Kept remarks* shows them. */
export const lineFields = fieldsOf.roadmap;
export type LineField = (typeof lineFields)[number];

/** What a person typed beside a line; a column that its sheet does not have is absent. */
export type LineFields = Partial<Record<LineField, SheetValue>>;

/** By sheet, then by the key of the line. */
export type Lines = Readonly<Record<LineRole, ReadonlyMap<string, LineFields>>>;

export function isLineRole(role: string): role is LineRole {
  return role in fieldsOf;
}

/** What a document's line is known by through every check, whatever the language and the order; a task's is its requirement. */
export function lineKey({ kind, subject }: Pick<DocumentToObtain, "kind" | "subject">): string {
  return subject === null ? kind : `${kind}|${subject}`;
}

/** The document of a line's key. */
export function documentOfLine(key: string): Pick<DocumentToObtain, "kind" | "subject"> {
  const bar = key.indexOf("|");
  return bar < 0 ? { kind: key, subject: null } : { kind: key.slice(0, bar), subject: key.slice(bar + 1) };
}

/** No line of a sheet holds something. */
export function noLines(): Record<LineRole, Map<string, LineFields>> {
  return { "missing-evidence": new Map(), roadmap: new Map() };
}
