/** Edits resolved against the facts: which cells of which rows are to say what, which rows are new, and what cannot be carried out. */
import { documentValues } from "../../assessment/what-if/document";
import type { Edit, EditFault } from "../../assessment/what-if/edit";
import type { RuleBook } from "../../rules/expression";
import { isThreshold } from "../../rules/params";
import { catalogue, type TableId } from "../../tables/catalogue";
import { FIRST_DAY, LAST_DAY, type Day } from "../../tables/days";
import { isSubject, nearestSubject } from "../../tables/document-subjects";
import { evidenceKinds } from "../../tables/evidence-kinds";
import type { Facts, Source } from "../../tables/facts";
import { nearestRowName, rowNamed } from "../../tables/named-row";
import { isBlank, type Reading } from "../../tables/reading";
import { fold } from "../../tables/text";
import { formOf, readValue, textReading, type ValueContext } from "../../tables/typed-value";
import { adjustableIn } from "../setting-keys";

/** Why an edit cannot be put into the sheets: those of a scenario, and those of sheets that people work in. */
export type Refusal =
  | EditFault
  /** Rows are the user's to delete. */
  | { code: "rows-stay" }
  /** No cell of a sheet says what a requirement measures. */
  | { code: "declared-only" }
  /** No sheet lists the table, or none in the form of a list. */
  | { code: "no-list" }
  /** The cell is merged with others of other rows. */
  | { code: "merged-cells" }
  /** The settings sheet takes no such value. */
  | { code: "no-setting" };

/** What is to stand in one field, as typed. */
export type TypedValues = ReadonlyMap<string, string>;

/** A row that stands in a sheet, or a new one at the end of a list. */
export interface PlannedRow {
  readonly table: TableId;
  readonly source: Source;
  /** By row of the facts; null for a new row. */
  readonly row: number | null;
  readonly values: Map<string, string>;
  /** The edits that the values come from, by field. */
  readonly edits: Map<string, number>;
}

export interface PlannedSettings {
  readonly asOf?: Day;
  readonly params?: ReadonlyMap<string, number>;
}

export interface PlannedEdits {
  readonly rows: readonly PlannedRow[];
  readonly settings: PlannedSettings;
  readonly refused: ReadonlyMap<number, Refusal>;
}

export interface PlanContext {
  readonly facts: Facts;
  readonly asOf: Day;
  readonly ruleBooks: readonly RuleBook[];
  readonly date1904: boolean;
  /** Where a document lies and that it is verified is known; else its row names it and waits for its location. */
  readonly documentsOnFile: boolean;
}

/** Plans edits in their order. */
export function plannedEdits(edits: readonly Edit[], context: PlanContext): PlannedEdits {
  const { facts } = context;
  const standing = new Map<string, PlannedRow>();
  const added: PlannedRow[] = [];
  const params = new Map<string, number>();
  const refused = new Map<number, Refusal>();
  let asOf: Day | null = null;

  edits.forEach((edit, at) => {
    const refusal = plan(edit, at);
    if (refusal !== null) refused.set(at, refusal);
  });
  return {
    rows: [...standing.values(), ...added],
    settings: { ...(asOf === null ? {} : { asOf }), ...(params.size === 0 ? {} : { params }) },
    refused,
  };

  function plan(edit: Edit, at: number): Refusal | null {
    switch (edit.kind) {
      case "set":
        return planSet(edit, at);
      case "add":
        return planAdd(edit.table, edit.values, at);
      case "remove":
        return planRemove(edit);
      case "document":
        return planDocument(edit, at);
      case "param":
        return planParam(edit.param, edit.value);
      case "as-of":
        if (!Number.isInteger(edit.asOf) || edit.asOf < FIRST_DAY || edit.asOf > LAST_DAY) {
          return { code: "no-setting" };
        }
        asOf = edit.asOf;
        return null;
      case "declare":
        return { code: "declared-only" };
    }
  }

  function planSet({ table, row: name, field, value }: Extract<Edit, { kind: "set" }>, at: number) {
    const column = catalogue[table].columns[field];
    if (column === undefined) return { code: "no-such-column" } as const;
    const isUnit = table === "kpis" && field === "unit";
    if (column.row || column.key || isUnit) return { code: "key-stays" } as const;
    const row = rowFor(table, name);
    if ("code" in row) return row;
    if (isKeyOf(row, field)) return { code: "key-stays" } as const;
    const fault = faultOf(row, field, value);
    if (fault !== null) return fault;
    row.values.set(field, value);
    row.edits.set(field, at);
    return null;
  }

  /** The row that an edit names: one that was added, or one that stands in a sheet. */
  function rowFor(table: TableId, name: string): PlannedRow | EditFault {
    const fresh = addedNamed(table, name);
    if (fresh !== undefined) return fresh;
    const row = rowNamed(facts, table, name, asOf ?? context.asOf);
    if (row === "several") return { code: "several-such-rows" };
    if (row === null) return { code: "no-such-row", near: nearestRowName(facts, table, name) };
    const known = standing.get(`${table}:${row}`);
    if (known !== undefined) return known;
    const of = facts.tables[table];
    const source = of.sources[of.sourceOf[row]!]!;
    const planned: PlannedRow = { table, source, row, values: new Map(), edits: new Map() };
    standing.set(`${table}:${row}`, planned);
    return planned;
  }

  function addedNamed(table: TableId, name: string): PlannedRow | undefined {
    return added.find((row) => row.table === table && keyOf(row) === fold(name));
  }

  function planAdd(table: TableId, values: Readonly<Record<string, string>>, at: number): Refusal | null {
    const { columns, pivoted } = catalogue[table];
    const filled = Object.entries(values).filter(([, value]) => !isBlank({ kind: "text", value }));
    if (filled.some(([field]) => columns[field] === undefined)) return { code: "no-such-column" };
    if (pivoted) return { code: "row-exists" };
    const lists = facts.tables[table].sources.filter((one) => isList(one));
    if (lists.length === 0) return { code: "no-list" };
    const source = lists.findLast((one) => holdsAll(one, filled));
    if (source === undefined) return { code: "no-such-column" };
    const row: PlannedRow = {
      ...{ table, source, row: null },
      values: new Map(filled),
      edits: new Map(filled.map(([field]) => [field, at])),
    };
    const needed = Object.keys(columns).find((field) => isNeeded(row, field) && !saysSomething(row, field));
    if (needed !== undefined) return { code: "column-needed", field: needed };
    const key = keyOf(row);
    const isTaken = key !== null && (keyStands(table, key) || addedNamed(table, key) !== undefined);
    if (isTaken) return { code: "row-exists" };
    for (const [field, value] of filled) {
      const fault = faultOf(row, field, value);
      if (fault !== null) return fault;
    }
    added.push(row);
    return null;
  }

  function keyStands(table: TableId, key: string): boolean {
    return table !== "kpis" && rowNamed(facts, table, key, context.asOf) !== null;
  }

  function planRemove({ table, row: name }: Extract<Edit, { kind: "remove" }>): Refusal | null {
    const fresh = addedNamed(table, name);
    if (fresh === undefined) {
      const row = rowFor(table, name);
      return "code" in row ? row : { code: "rows-stay" };
    }
    added.splice(added.indexOf(fresh), 1);
    return null;
  }

  function planDocument({ document, subject }: Extract<Edit, { kind: "document" }>, at: number) {
    if (!evidenceKinds.some(([code]) => code === document)) return { code: "no-such-document" } as const;
    const refusal = subject === null ? null : strayFault(subject);
    if (refusal !== null) return refusal;
    const named = { kind: document, ...(subject === null ? {} : { subject }) };
    if (!context.documentsOnFile) return planAdd("evidence", named, at);
    const values = documentValues({ document, subject }, asOf ?? context.asOf, facts.tables.evidence);
    return planAdd("evidence", { ...named, ...values }, at);
  }

  /** Refuses what names neither a row, nor one that was added, nor a requirement. */
  function strayFault(subject: string): EditFault | null {
    const requirementIds = context.ruleBooks.flatMap((book) => book.requirements.map(({ id }) => id));
    const isAdded = added.some(({ table, values }) => {
      return table !== "evidence" && [...values.values()].some((value) => fold(value) === fold(subject));
    });
    if (isAdded || isSubject(subject, { facts, requirementIds })) return null;
    return { code: "no-such-row", near: nearestSubject(subject, { facts, requirementIds }) };
  }

  function planParam(param: string, value: number): Refusal | null {
    const unit = adjustableIn(context.ruleBooks).units.get(param);
    if (unit === undefined) return { code: "no-such-param" };
    if (!isThreshold(value, unit)) return { code: "not-a-threshold", unit };
    params.set(param, value);
    return null;
  }

  /** What is wrong with a value for a field of the row; null where it can stand there. */
  function faultOf(row: PlannedRow, field: string, value: string): EditFault | null {
    const says = row.source.headersSay?.[field];
    if ((row.source.columns[field] ?? -1) < 0) return { code: "no-such-column" };
    if (row.source.evidenceColumnOf !== undefined && field !== "location") return { code: "no-such-column" };
    if (says?.isOpen) return { code: "column-open" };
    const reading = readValue(
      row.table,
      field,
      { kind: "text", value },
      contextOf(row, field, value, context),
    );
    if (reading.kind === "open") return { code: "column-open" };
    if (reading.kind !== "refused") return null;
    return { code: "not-a-value", field, problem: reading.code, details: reading.details };
  }
}

/** How a value of a row is read: with amounts in yuan, and as the other values of the row have it. */
export function contextOf(
  { table, row, source, values }: PlannedRow,
  field: string,
  value: string | null,
  { facts, date1904 }: Pick<PlanContext, "facts" | "date1904">,
): ValueContext {
  const says = (of: "indicator" | "unit"): Reading => {
    const typed = of === field && value !== null ? value : values.get(of);
    if (typed !== undefined) return readPlain(table, of, typed, date1904);
    return row === null ? { kind: "blank" } : textReading(facts, table, row, of);
  };
  return { scale: 1, form: formOf(table, source.headersSay?.[field], says), date1904 };
}

function readPlain(table: TableId, field: string, value: string, date1904: boolean): Reading {
  return readValue(table, field, { kind: "text", value }, { scale: 1, form: null, date1904 });
}

/** The key of a new row, folded; null where it has none. */
function keyOf({ table, source, values }: PlannedRow): string | null {
  const field = keyFieldOf(table);
  if (field === null) return null;
  const column = source.columns[field] ?? -1;
  const filled = [...values].find(([other]) => (source.columns[other] ?? -1) === column);
  return filled === undefined ? null : fold(filled[1]);
}

function keyFieldOf(table: TableId): string | null {
  return Object.entries(catalogue[table].columns).find(([, { key }]) => key)?.[0] ?? null;
}

/** Whether the field holds the row's key: its own column, or the one that stands in for it. */
function isKeyOf({ table, source }: PlannedRow, field: string): boolean {
  const key = keyFieldOf(table);
  if (key === null) return false;
  const column = source.columns[field] ?? -1;
  return field === key || (column >= 0 && column === source.columns[key]);
}

/** Whether a row without the field would be no row. */
function isNeeded({ table, source }: PlannedRow, field: string): boolean {
  const { row, key } = catalogue[table].columns[field]!;
  return (row || key) && (source.columns[field] ?? -1) >= 0;
}

function saysSomething({ source, values }: PlannedRow, field: string): boolean {
  return [...values.keys()].some((other) => source.columns[other] === source.columns[field]);
}

function isList({ headerRow, evidenceColumnOf }: Source): boolean {
  return headerRow !== undefined && evidenceColumnOf === undefined;
}

/** Whether the list has a column of its own for each of the fields. */
function holdsAll({ columns }: Source, values: readonly (readonly [string, string])[]): boolean {
  const taken = values.map(([field]) => columns[field] ?? -1);
  return taken.every((column) => column >= 0) && new Set(taken).size === taken.length;
}
