/** What it takes to make a row count, or surely not count: the cells to change, the documents, the rows to join. */
import { conjuncts, kindsOf, saysWhatRowIs } from "../../rules/candidates";
import type { Evaluator } from "../../rules/evaluate";
import { TRUTH, type Condition, type Requirement } from "../../rules/expression";
import { catalogue, type TableId } from "../../tables/catalogue";
import { choiceCode } from "../../tables/choice-code";
import { isoDate } from "../../tables/days";
import { kindOfCeasing, kindOfSetting } from "./allowed";
import type { Costs } from "./costs";
import type { MoveList } from "./move-list";
import { PLANNED_DAY, type MoveKind } from "./move";
import { newRow, type NewRowContext } from "./new-row";
import { nameOfRow, textOfCell } from "./row-names";
import { choiceText, numberValue, opposite, valueMeeting, yesNoValue } from "./values";

/** The least that it costs, Infinity where nobody can; `make` puts the moves on the list. */
export interface Fixes {
  readonly cost: number;
  make(): void;
}

const NOTHING: Fixes = { cost: 0, make: () => undefined };
const IMPOSSIBLE: Fixes = { cost: Infinity, make: () => undefined };

interface FixesInput {
  readonly evaluator: Evaluator;
  readonly requirement: Requirement;
  readonly list: MoveList;
  readonly context: NewRowContext;
  readonly costs: Costs;
}

type Has = Extract<Condition, { kind: "has" }>;
type Leaf = Exclude<Condition, { kind: "has" | "all" | "any" }>;

/** A text where one must stand; what it says is for people to write. */
const SOME_TEXT = "√";

/** The fixes of rows for one requirement on one day. */
export function fixesOf({ evaluator, requirement, list, context, costs }: FixesInput) {
  const mode = { requirement: requirement.id, figures: false };
  const { language } = context;
  return { grant, deny, number, documentFor, documentValues, furtherValues, indicatorOf, textOf };

  /** Makes a row surely so. */
  function grant(table: TableId, condition: Condition, row: number): Fixes {
    if (evaluator.rowTruth(table, condition, mode)(row) === TRUTH.yes) return NOTHING;
    switch (condition.kind) {
      case "all":
        return together(condition.of.map((part) => grant(table, part, row)));
      case "any":
        return oneOf(condition.of.map((part) => grant(table, part, row)));
      case "has":
        return grantHas(condition, table, row);
      default:
        if (saysWhatRowIs(condition, table) && evaluator.rowTruth(table, condition, mode)(row) === TRUTH.no) {
          if (`${table}.${condition.field}` !== "projects.status" && table !== "clauses") return IMPOSSIBLE;
        }
        return setCell(table, row, condition, true);
    }
  }

  /** Makes a row surely not so. */
  function deny(table: TableId, condition: Condition, row: number): Fixes {
    if (evaluator.rowTruth(table, condition, mode)(row) === TRUTH.no) return NOTHING;
    switch (condition.kind) {
      case "all":
        return oneOf(condition.of.map((part) => deny(table, part, row)));
      case "any":
        return together(condition.of.map((part) => deny(table, part, row)));
      case "has":
        return IMPOSSIBLE;
      default:
        return setCell(table, row, condition, false);
    }
  }

  function grantHas(has: Has, table: TableId, row: number): Fixes {
    const key = textOfCell(evaluator, table, row, has.on.here);
    if (has.table === "evidence") {
      if (has.substitute === true || key === null) return IMPOSSIBLE;
      return documentFor(has.where, key, has.on.there, table) ?? IMPOSSIBLE;
    }
    const joined = evaluator.matches(has, table, row).sure.map((other) => grant(has.table, has.where, other));
    const added = key === null ? null : newRow(has.table, has.where, context);
    const further: Fixes =
      added === null || catalogue[has.table].columns[has.on.there]!.key
        ? IMPOSSIBLE
        : {
            cost: costs[added.kind],
            make: () =>
              list.add(has.table, { ...added, values: { ...added.values, [has.on.there]: key! } }, 1),
          };
    return oneOf([...joined, further]);
  }

  /** A document of the kind that the condition names, for a row or for the organisation. */
  function documentFor(
    where: Condition,
    subject: string | null,
    there = "subject",
    table: TableId | null = null,
  ): Fixes | null {
    const kind = kindOfDocument(where) ?? kindFor(table);
    if (there === "subject") return { cost: costs.document, make: () => list.document(kind, subject) };
    const values = { ...documentValues({ kind: "all", of: [] })!, [there]: subject!, kind: kindText(kind) };
    return { cost: costs.document, make: () => list.add("evidence", { kind: "document", values }, 1) };
  }

  /** The cells of a document on file; null where the condition names no kind. */
  function documentValues(where: Condition): Record<string, string> | null {
    const named = kindOfDocument(where);
    if (named === null && conjuncts(where).length > 0) return null;
    return {
      kind: kindText(named ?? "operation-record"),
      issuedOn: PLANNED_DAY,
      location: SOME_TEXT,
      thirdParty: yesNoValue(true, language),
    };
  }

  function kindText(kind: string): string {
    return choiceText(catalogue.evidence.columns["kind"]!.type, kind, language);
  }

  function setCell(table: TableId, row: number, leaf: Leaf, wanted: boolean): Fixes {
    const fixes = cellsToSet(table, row, leaf, wanted).map(([field, value]): Fixes => {
      const kindOf = wanted ? kindOfSetting : kindOfCeasing;
      const kind = kindOf(evaluator.table(table), row, field, evaluator.facts.texts);
      const name = nameOfRow(evaluator, table, row);
      if (kind === null || name === null || value === null) return IMPOSSIBLE;
      return { cost: costs[kind], make: () => list.set({ table, row: name, field }, value, kind) };
    });
    return oneOf(fixes);
  }

  /** Cells of which one, set so, could turn the leaf. */
  function cellsToSet(table: TableId, row: number, leaf: Leaf, wanted: boolean): [string, string | null][] {
    switch (leaf.kind) {
      case "compare": {
        const { field, value } = leaf;
        const op = wanted ? leaf.op : opposite(leaf.op);
        if ("field" in value) {
          const other = textOfCell(evaluator, table, row, value.field);
          return [[field, other ?? isoDate(context.asOf)]];
        }
        if (op === null) return [[field, choiceOutside(table, field, value)]];
        return [[field, valueMeeting({ table, field, op }, value, context)]];
      }
      case "filled":
        return wanted ? [[leaf.field, someValue(table, leaf.field)]] : [];
      case "blank":
        return wanted ? [] : [[leaf.field, someValue(table, leaf.field)]];
      case "spans":
        return [];
      case "differs":
        return [[leaf.other, textOfCell(evaluator, table, row, leaf.field)]];
    }
  }

  function choiceOutside(table: TableId, field: string, value: object): string | null {
    const { type } = catalogue[table].columns[field]!;
    if (!("anyOf" in value) || type.kind !== "choice") return null;
    const taken = value.anyOf as readonly string[];
    return type.choices.find(({ code }) => !taken.includes(code))?.[language] ?? null;
  }

  function someValue(table: TableId, field: string): string | null {
    const { type } = catalogue[table].columns[field]!;
    switch (type.kind) {
      case "date":
        return isoDate(context.asOf);
      case "choice":
        return type.choices[0]![language];
      case "yes-no":
        return yesNoValue(true, language);
      case "text":
        return field === "targetCsmm" ? "2" : SOME_TEXT;
      default:
        return null;
    }
  }

  /** Moves the number of a row to a bound that it misses. */
  function number(table: TableId, row: number, field: string, op: "gte" | "lte", bound: number): void {
    const column = evaluator.table(table).columns[field]!;
    if (column.kind !== "number") return;
    const [lo, hi] = [column.lo[row]!, column.hi[row]!];
    if (op === "gte" ? lo >= bound : hi <= bound) return;
    const kind = kindOfSetting(evaluator.table(table), row, field, evaluator.facts.texts);
    const name = nameOfRow(evaluator, table, row);
    if (kind === null || name === null) return;
    const { type } = catalogue[table].columns[field]!;
    const value =
      type.kind === "yes-no"
        ? yesNoValue(bound > 0, language)
        : numberValue(table, field, bound, table === "kpis" ? indicatorOfRow(row) : undefined);
    list.set({ table, row: name, field }, value, kind, timesFor(kind, lo, bound));
  }

  /** Training is paid by the hour. */
  function timesFor(kind: MoveKind, from: number, to: number): number {
    return kind === "hours" ? Math.max(0, Math.ceil(to - from)) : 1;
  }

  /** Of the table with all its rows, not only those that are current. */
  function textOf(table: TableId, row: number, field: string): string | null {
    const { tables, texts } = evaluator.facts;
    const column = tables[table].columns[field]!;
    if (column.kind !== "text" || column.code[row]! < 0) return null;
    return choiceCode(catalogue[table].columns[field]!.type, texts.display(column.code[row]!));
  }

  function indicatorOfRow(row: number): string | undefined {
    return textOfCell(evaluator, "kpis", row, "indicator") ?? undefined;
  }

  /** Values of a closed list, or of indicators, that no row has yet; of other fields made up ones. */
  function furtherValues(table: TableId, field: string): string[] {
    const { type } = catalogue[table].columns[field]!;
    const column = evaluator.table(table).columns[field]!;
    if (type.kind !== "choice" || column.kind !== "text") return madeUp(200);
    const taken = new Set([...column.code]);
    const free = type.choices.filter(({ code }) => !taken.has(evaluator.facts.texts.find(code)));
    return [...free.map((choice) => choice[language]), ...(type.open ? madeUp(60) : [])];
  }

  /** Some kind of document that is asked for where the condition takes one of whatever kind. */
  function kindFor(table: TableId | null): string {
    return table === "projects" ? "acceptance-report" : "operation-record";
  }
}

/** The indicator that a condition on indicators names. */
function indicatorOf(where: Condition): string | null {
  const named = conjuncts(where).find((part) => part.kind === "compare" && part.field === "indicator");
  return named?.kind === "compare" ? (kindsOf(named)?.[0] ?? null) : null;
}

function kindOfDocument(where: Condition): string | null {
  const named = conjuncts(where).find((part) => part.kind === "compare" && part.field === "kind");
  return named?.kind === "compare" ? (kindsOf(named)?.[0] ?? null) : null;
}

function madeUp(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `NEW-${index + 1}`);
}

/** All of them. */
function together(fixes: readonly Fixes[]): Fixes {
  const cost = fixes.reduce((sum, fix) => sum + fix.cost, 0);
  return cost === Infinity ? IMPOSSIBLE : { cost, make: () => fixes.forEach((fix) => fix.make()) };
}

/** Any of them that somebody can. */
function oneOf(fixes: readonly Fixes[]): Fixes {
  const possible = fixes.filter(({ cost }) => cost < Infinity);
  const cost = Math.min(Infinity, ...possible.map((fix) => fix.cost));
  return { cost, make: () => possible.forEach((fix) => fix.make()) };
}
