/** Reads *Judgements* as people left it: whatever can be told counts, and nothing that they typed is left out. */
import { statuses, type Status } from "../assessment/assessment";
import { messages } from "../locales";
import { judgementTexts } from "../locales/judgements";
import type { RuleBook } from "../rules/expression";
import { requirementText } from "../rules/to-text";
import type { Day } from "../tables/days";
import { nearest } from "../tables/nearest";
import { readDate } from "../tables/read-date";
import { fold } from "../tables/text";
import type { SheetValue } from "../workbook/workbook";
import {
  isFilled,
  judgementFields,
  parseJudgementKey,
  type JudgementField,
  type JudgementRow,
} from "./judgement-rows";
import type { OwnedRow } from "./owned-rows";
import { isHead } from "./stamps";

/** Which of the user's columns each header stands for, in either language. */
export function judgementLabels(): Map<SheetValue, JudgementField> {
  const labels = new Map<SheetValue, JudgementField>();
  for (const { columns } of [judgementTexts("en"), judgementTexts("zh")]) {
    for (const field of judgementFields) labels.set(columns[field], field);
  }
  return labels;
}

interface Context {
  sheet: string;
  /** The row of the headers. */
  header: number;
  /** Where the user's columns stand. */
  columns: ReadonlyMap<number, JudgementField>;
  date1904: boolean;
  ruleBooks: readonly RuleBook[];
  /** Thresholds that the workbook sets, which the sentences of its sheets show. */
  params: ReadonlyMap<string, number>;
}

/** The rows below the headers that hold something of the user's. */
export function readJudgements(rows: readonly OwnedRow[], context: Context): JudgementRow[] {
  const requirementOf = requirementReader(context);
  const columns = Object.fromEntries([...context.columns].map(([column, field]) => [field, column]));
  return rows.flatMap((row) => {
    const typed = typedIn(row, context);
    if (!Object.values(typed).some(isFilled)) return [];
    const { requirement, suggestion } = requirementOf(typed.requirement);
    const verdict = verdictOf(typed.verdict);
    const held = parseJudgementKey(row.stamp?.key ?? "");
    const isSame = held !== null && held.requirement === requirement && held.verdict === verdict;
    const inputs = isSame ? held.inputs : null;
    const date = dayOf(typed.date, context.date1904);
    const at = { sheet: context.sheet, row: row.row, columns };
    return [{ typed, requirement, verdict, date, inputs, suggestion, at }];
  });
}

function typedIn(row: OwnedRow, { header, columns }: Context): JudgementRow["typed"] {
  if (row.row <= header || isHead(row.stamp?.key ?? "")) return {};
  return Object.fromEntries(
    row.cells.flatMap(({ column, value }) => {
      const field = columns.get(column);
      return field === undefined ? [] : [[field, value]];
    }),
  );
}

type RequirementReading = Pick<JudgementRow, "requirement" | "suggestion">;

/** Tells requirements by their ids, or by their sentences in either language. */
function requirementReader({
  ruleBooks,
  params,
}: Context): (typed: SheetValue | undefined) => RequirementReading {
  const requirements = ruleBooks.flatMap((book) => book.requirements);
  const ids = new Map(requirements.map(({ id }) => [fold(id), id]));
  let sentences: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  return (typed) => {
    if (typeof typed !== "string") return { requirement: null, suggestion: null };
    const text = fold(typed);
    const requirement = ids.get(text);
    if (requirement !== undefined) return { requirement, suggestion: null };
    sentences ??= sentencesOf(ruleBooks, params);
    const [first, ...others] = sentences.get(text) ?? [];
    if (first !== undefined && others.length === 0) return { requirement: first, suggestion: null };
    return { requirement: null, suggestion: first ?? nearest(text, ids.values()) };
  };
}

/** The requirements that each sentence stands for, with the thresholds of the workbook and with the standard ones. */
function sentencesOf(
  books: readonly RuleBook[],
  params: ReadonlyMap<string, number>,
): Map<string, Set<string>> {
  const sentences = new Map<string, Set<string>>();
  for (const requirement of books.flatMap((book) => book.requirements)) {
    for (const language of ["en", "zh"] as const) {
      for (const each of [params, new Map<string, number>()]) {
        const text = fold(requirementText(requirement, language, each));
        sentences.set(text, (sentences.get(text) ?? new Set()).add(requirement.id));
      }
    }
  }
  return sentences;
}

/** A status by its word in either language, or by its code; a mark before it is no matter. */
function verdictOf(typed: SheetValue | undefined): Status | null {
  if (typeof typed !== "string") return null;
  const text = fold(typed).replace(/^[^\p{L}]+/u, "");
  const words = [messages("en").statuses, messages("zh").statuses];
  return (
    statuses.find((status) =>
      [status, ...words.map((each) => each[status])].some((word) => fold(word) === text),
    ) ?? null
  );
}

function dayOf(typed: SheetValue | undefined, date1904: boolean): Day | null {
  if (typeof typed === "object" && typed !== null) return typed.date;
  if (typeof typed !== "string" && typeof typed !== "number") return null;
  const reading =
    typeof typed === "string"
      ? readDate({ kind: "text", value: typed }, false, date1904)
      : readDate({ kind: "number", value: typed, format: "plain" }, false, date1904);
  return reading.kind === "number" && reading.lo === reading.hi ? reading.lo : null;
}
