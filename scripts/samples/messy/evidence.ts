/** Disorders of documents: kept in the list that they belong to, named loosely, ticked off. */
import { evidenceKinds } from "../../../src/tables/evidence-kinds";
import { insertColumn, onColumn, onTable, type Book, type Draft, type DraftRow } from "./draft";

/** A document that is on file for a row. */
interface Filed {
  readonly key: string;
  readonly kind: string;
  readonly location: string;
}

const inProjectList = ["合同", "验收报告", "客户回访记录"];
const inAchievements = ["标准发布文件"];
/** These stay on the Evidence sheet: what a list says adds to it. */
const staysInRegister = ({ key, kind }: Filed) =>
  inAchievements.includes(kind) || (key === "JL24-005" && kind === "客户回访记录");

/**
 * Contracts, acceptance reports and follow-ups stand in the project list: a file number, or only a tick or a yes;
 * a cross, a no or nothing where there is none. The list of achievements has such a column, too, not filled in yet.
 */
export function keepsDocumentsInLists(book: Book): Book {
  const register = book.find(({ table }) => table === "evidence")!;
  const filed = register.rows.map(filedBy);
  const moves = (document: Filed | null, kinds: readonly string[]): document is Filed =>
    document !== null && kinds.includes(document.kind) && !staysInRegister(document);
  const without = onTable(book, "evidence", (draft) => ({
    ...draft,
    rows: draft.rows.filter((row) => !moves(filedBy(row), [...inProjectList, ...inAchievements])),
  }));
  const projects = onTable(without, "projects", (draft) =>
    inProjectList.reduce(
      (wide, kind) =>
        withDocuments(
          wide,
          kind,
          filed.filter((document) => moves(document, [kind])),
        ),
      draft,
    ),
  );
  return onTable(projects, "achievements", (draft) =>
    withDocuments(
      draft,
      inAchievements[0]!,
      filed.filter((document) => moves(document, inAchievements)),
    ),
  );
}

/** The single row that an evidence row is for, unless a third party stands behind it. */
function filedBy({ cells }: DraftRow): Filed | null {
  const key = cells["subject"]?.value;
  const kind = cells["kind"]?.value;
  const location = cells["location"]?.value;
  if (typeof key !== "string" || typeof kind !== "string" || typeof location !== "string") return null;
  return { key, kind, location };
}

function withDocuments(draft: Draft, kind: string, filed: readonly (Filed | null)[]): Draft {
  const locations = new Map(
    filed.flatMap((document) => (document === null ? [] : [[document.key, document.location]])),
  );
  const rows = draft.rows.map((row, at) => ({
    ...row,
    cells: { ...row.cells, [kind]: { value: cellFor(kind, locations.get(row.key), at) } },
  }));
  return insertColumn({ ...draft, rows }, { id: kind, header: kind, width: 14 }, null);
}

function cellFor(kind: string, location: string | undefined, at: number): string | null {
  if (location === undefined) {
    return kind === "客户回访记录" ? ["无", null, "否"][at % 3]! : [null, "×"][at % 2]!;
  }
  if (kind === "客户回访记录") return ["有", location, "是"][at % 3]!;
  return kind === "验收报告" && at % 3 !== 1 ? "√" : location;
}

/** Several keys in one cell, parted by whatever was at hand; years as people call them. */
export function partsListsByAnything(book: Book): Book {
  const separators = ["；", "\n", "，", ", ", ";"];
  let turn = 0;
  const partedBy = (list: string) =>
    list.split("、").reduce((before, key) => before + separators[turn++ % separators.length]! + key);
  const parted = onColumn(book, "evidence", "subject", (value) =>
    typeof value === "string" && /^JL.*、/.test(value) ? { value: partedBy(value) } : null,
  );
  const cited = onColumn(parted, "clauses", "evidence", (value) =>
    typeof value === "string" && value.includes("、") ? { value: partedBy(value) } : null,
  );
  const years: Readonly<Record<string, string>> = { "2023": "2023年", "2024": "FY2024", "2025": "2025年度" };
  return onColumn(cited, "evidence", "subject", (value) => {
    const year = typeof value === "string" ? years[value] : undefined;
    return year === undefined ? null : { value: year };
  });
}

/** Kinds of documents in English or by their code, here and there. */
export function mixesLanguagesInKinds(book: Book): Book {
  return onColumn(book, "evidence", "kind", (value, _, at) => {
    const kind = evidenceKinds.find(([, , zh]) => zh === value);
    if (kind === undefined || at % 10 > 1) return null;
    return { value: at % 10 === 0 ? kind[0] : kind[1] };
  });
}

/** Yes for a third party, and nothing otherwise. */
export function saysThirdPartyShortly(book: Book): Book {
  return onColumn(book, "evidence", "thirdParty", (value) => (value === "是" ? { value: "有" } : null));
}
