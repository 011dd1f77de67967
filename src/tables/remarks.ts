/** Problems and notices as they come up in reading, handed over in the order of their places. */
import type { TableId } from "./catalogue";
import type { Notice, NoticeCode, Place, Problem, ProblemCode } from "./facts";
import type { Details } from "./reading";

/** What a problem or notice is about besides its place. */
export interface About {
  readonly table: TableId | null;
  readonly column: string | null;
}

export interface Remarks {
  problem(code: ProblemCode, place: Place, about: About, read: string | null, details?: Details): void;
  notice(code: NoticeCode, place: Place, about: About, details?: Details): void;
  sorted(): { problems: Problem[]; notices: Notice[] };
}

/** Longer texts are cut in messages. */
const LONGEST_SHOWN = 200;

export function collectRemarks(sheetNames: readonly string[]): Remarks {
  const problems: Problem[] = [];
  const notices: Notice[] = [];
  return {
    problem: (code, place, about, read, details = {}) => {
      problems.push({ code, place, ...about, read: read === null ? null : cut(read), details });
    },
    notice: (code, place, about, details = {}) => {
      notices.push({ code, place, ...about, details });
    },
    sorted: () => ({ problems: byPlace(problems, sheetNames), notices: byPlace(notices, sheetNames) }),
  };
}

/** The workbook's own first, then by sheet in the workbook's order, row and column. */
export function byPlace<T extends { readonly place: Place }>(
  remarks: readonly T[],
  sheetNames: readonly string[],
): T[] {
  const order = new Map<string | null, number>(sheetNames.map((name, at) => [name, at]));
  return [...remarks].sort((a, b) => comparePlaces(a.place, b.place, order));
}

export function cut(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function comparePlaces(a: Place, b: Place, order: ReadonlyMap<string | null, number>): number {
  const sheets = (order.get(a.sheet) ?? -1) - (order.get(b.sheet) ?? -1);
  return sheets || (a.row ?? 0) - (b.row ?? 0) || (a.column ?? -1) - (b.column ?? -1);
}
