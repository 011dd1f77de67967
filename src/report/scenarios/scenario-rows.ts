/** The rows of *Scenarios*, an edit each: what they say, which scenarios they make, and what cannot be read. */
import type { Edit } from "../../assessment/what-if/edit";
import { isoDate } from "../../tables/days";
import type { Place, Problem } from "../../tables/facts";
import { fold, tidy } from "../../tables/text";
import type { SheetValue } from "../../workbook/workbook";
import { groupBy } from "../group-by";
import { formatEdit } from "../edits/edit-text";
import { parseEdit, type EditTextFault } from "../edits/parse-edit";
import { hashOf } from "../stamps";

/** The columns that are the user's, in the order of the sheet. */
export const scenarioFields = ["scenario", "edit"] as const;
export type ScenarioField = (typeof scenarioFields)[number];

type Typed = Readonly<Partial<Record<ScenarioField, SheetValue>>>;

export interface ScenarioRow {
  /** As it stands in the sheet. */
  readonly typed: Typed;
  /** The name beside it, else that of the row above; null where there is neither. */
  readonly scenario: string | null;
  /** Null where there is none, or where it cannot be read. */
  readonly edit: Edit | null;
  readonly fault: EditTextFault | null;
  /** Where it was read; null for one that is added. */
  readonly at: {
    readonly sheet: string;
    readonly row: number;
    readonly columns: Readonly<Partial<Record<ScenarioField, number>>>;
  } | null;
}

/** Edits that go together under a name. */
export interface Scenario {
  readonly name: string;
  readonly edits: readonly Edit[];
}

/** What a row says that holds these texts below a row of that scenario. */
export function scenarioRow(typed: Typed, above: string | null, at: ScenarioRow["at"]): ScenarioRow {
  const name = textOf(typed.scenario);
  const text = textOf(typed.edit);
  const parsed = text === "" ? null : parseEdit(text);
  return {
    typed,
    scenario: name === "" ? above : name,
    edit: parsed !== null && "edit" in parsed ? parsed.edit : null,
    fault: parsed !== null && "fault" in parsed ? parsed.fault : null,
    at,
  };
}

function textOf(value: SheetValue | undefined): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? isoDate(value.date) : tidy(String(value));
}

/** The scenarios, in the order in which their names first stand; names are compared without case. */
export function scenariosIn(rows: readonly ScenarioRow[]): Scenario[] {
  const scenarios = new Map<string, { name: string; edits: Edit[] }>();
  for (const { scenario, edit } of rows) {
    if (scenario === null) continue;
    const known = scenarios.get(fold(scenario)) ?? { name: scenario, edits: [] };
    scenarios.set(fold(scenario), known);
    if (edit !== null) known.edits.push(edit);
  }
  return [...scenarios.values()];
}

/** The scenario of a name, or null. */
export function scenarioNamed(rows: readonly ScenarioRow[], name: string): Scenario | null {
  return scenariosIn(rows).find((scenario) => fold(scenario.name) === fold(name)) ?? null;
}

/** The rows with this scenario in place of the one of its name, else at the end. Rows of it that cannot be read stay behind it. */
export function withScenario(
  rows: readonly ScenarioRow[],
  { name, edits }: Scenario,
): readonly ScenarioRow[] {
  const isOfIt = ({ scenario }: ScenarioRow) => scenario !== null && fold(scenario) === fold(name);
  const made = edits.map((edit) => scenarioRow({ scenario: name, edit: formatEdit(edit) }, null, null));
  const unread = rows.filter((row) => isOfIt(row) && row.fault !== null).map(named);
  const first = rows.findIndex(isOfIt);
  const others = rows.map(named).filter((row) => !isOfIt(row));
  const before = first < 0 ? others.length : rows.slice(0, first).filter((row) => !isOfIt(row)).length;
  return [...others.slice(0, before), ...made, ...unread, ...others.slice(before)];
}

/** The rows without this scenario. */
export function withoutScenario(rows: readonly ScenarioRow[], name: string): readonly ScenarioRow[] {
  return rows.map(named).filter(({ scenario }) => scenario === null || fold(scenario) !== fold(name));
}

/** A row that no longer relies on the one above it for its name. */
function named(row: ScenarioRow): ScenarioRow {
  const isNamed = textOf(row.typed.scenario) !== "" || row.scenario === null;
  return isNamed ? row : { ...row, typed: { ...row.typed, scenario: row.scenario } };
}

/** The cells that cannot be read; their rows stay as they are typed. */
export function scenarioProblems(rows: readonly ScenarioRow[]): Problem[] {
  return rows.flatMap((row): Problem[] => {
    const { scenario, edit, fault, typed } = row;
    const read = textOf(typed.edit) || null;
    const about = { table: null, column: null, read };
    if (fault !== null) {
      const near = "near" in fault ? fault.near : null;
      const details: Problem["details"] = near === null ? {} : { suggestion: near };
      return [{ ...about, code: "edit-unclear", place: placeOf(row, "edit"), details }];
    }
    const isNameless = edit !== null && scenario === null;
    if (!isNameless) return [];
    return [{ ...about, code: "edit-without-scenario", place: placeOf(row, "scenario"), details: {} }];
  });
}

function placeOf({ at }: ScenarioRow, field: ScenarioField): Place {
  if (at === null) return { sheet: null };
  const column = at.columns[field];
  return { sheet: at.sheet, row: at.row, ...(column === undefined ? {} : { column }) };
}

/**
 * Those of the replaced file, then the scenarios of the input that it lacks; one of the same name that says otherwise
 * gets a name of its own, which it keeps when the files are joined again.
 */
export function joinScenarios(
  replaced: readonly ScenarioRow[],
  input: readonly ScenarioRow[],
): readonly ScenarioRow[] {
  const known = new Set(replaced.map(saidBy));
  const taken = new Set(replaced.map(foldedName));
  const scenarios = groupBy(input, foldedName);
  const names = new Map([...scenarios].map(([folded, rows]) => [folded, nameFor(rows)]));
  const added = input.flatMap((row): ScenarioRow[] => {
    if (row.scenario === null) return known.has(saidBy(row)) ? [] : [row];
    const name = names.get(foldedName(row)) ?? null;
    if (name === null) return [];
    if (fold(name) === foldedName(row)) return [named(row)];
    return [{ ...row, scenario: name, typed: { ...row.typed, scenario: name } }];
  });
  return [...replaced.map(named), ...added];

  /** Null where the replaced file has the rows already. */
  function nameFor(rows: readonly ScenarioRow[]): string | null {
    const own = rows[0]!.scenario ?? "";
    for (let number = 1; ; number++) {
      const name = number === 1 ? own : `${own} (${number})`;
      if (rows.every((row) => known.has(saidBy({ ...row, scenario: name })))) return null;
      const isFree = !taken.has(fold(name)) && (number === 1 || !scenarios.has(fold(name)));
      if (isFree) return name;
    }
  }
}

const foldedName = ({ scenario }: ScenarioRow) => fold(scenario ?? "");

function saidBy({ scenario, typed }: ScenarioRow): string {
  return [fold(scenario ?? ""), hashOf(typed.edit ?? "")].join("|");
}

/** The key of a row in codes that no title has. */
export function scenarioKey({ scenario, typed }: ScenarioRow): string {
  return `edit|${[scenario ?? "", textOf(typed.edit)].filter((text) => text !== "").join(": ")}`;
}
