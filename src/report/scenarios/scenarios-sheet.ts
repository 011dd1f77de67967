/** *Scenarios*: a row an edit, as text and in words, and empty rows to write further ones in. */
import type { AssessmentOptions } from "../../assessment/assessment";
import { createWhatIf } from "../../assessment/what-if/create";
import { scenarioTexts } from "../../locales/scenarios";
import { messages } from "../../locales";
import type { Language } from "../../tables/definition";
import type { Facts, Notice, Problem } from "../../tables/facts";
import { fold } from "../../tables/text";
import type { Sheet, SheetCell, SheetValue } from "../../workbook/workbook";
import { cell, styles, typedCell } from "../cells";
import { tabColours } from "../colours";
import { editInWords, editWordsFor, type EditWords } from "../edits/edit-words";
import { faultSentence, textFaultSentence } from "../edits/fault-words";
import { HEAD_ROWS, listingSheet } from "../listing-sheet";
import { placesAnew } from "../places-anew";
import type { KeyedRow } from "../stamps";
import { scenarioFields, scenarioKey, type ScenarioField, type ScenarioRow } from "./scenario-rows";

/** Scenario and edit are the user's, the rest is ours. */
const order = ["scenario", "edit", "words", "note"] as const;
const leastWidths = [22, 52, 56, 44];
export const scenarioColumn = (field: ScenarioField) => order.indexOf(field);

/** Empty rows to write in. */
const EMPTY_ROWS = 20;

/** The checked workbook that the edits are told against. */
export interface Basis {
  readonly facts: Facts;
  readonly options: AssessmentOptions;
  /** The language of the sheet. */
  readonly language: Language;
}

export function scenariosSheet(rows: readonly ScenarioRow[], basis: Basis): Sheet {
  const words = editWordsFor(basis);
  const texts = scenarioTexts(words.language);
  const faults = faultsIn(rows, basis, words);
  const filled = rows.map((row): KeyedRow => {
    const note = noteOn(row, faults.get(row) ?? null, words);
    return {
      key: scenarioKey(row),
      cells: [
        userCell(row.typed.scenario ?? row.scenario),
        userCell(row.typed.edit ?? null),
        cell(row.edit === null ? null : editInWords(row.edit, words)),
        cell(note, styles.quiet),
      ],
    };
  });
  const empty = Array.from({ length: EMPTY_ROWS }, (): KeyedRow => ({
    key: "",
    cells: [userCell(null), userCell(null), cell(null), cell(null)],
  }));
  const below = (field: ScenarioField) => ({
    top: HEAD_ROWS + 1,
    left: scenarioColumn(field),
    bottom: HEAD_ROWS + rows.length + EMPTY_ROWS,
    right: scenarioColumn(field),
  });
  return listingSheet({
    role: "scenarios",
    name: messages(words.language).sheets.scenarios,
    texts: { ...texts, none: "" },
    labels: order.map((name) => texts.columns[name]),
    lines: [...filled, ...empty],
    leastWidths,
    fitting: { column: scenarioColumn("scenario"), texts: rows.map(({ scenario }) => scenario) },
    frozenColumns: 1,
    userColumns: scenarioFields.map(scenarioColumn),
    tabColour: tabColours.work,
    validations: scenarioFields.map((field) => ({
      range: below(field),
      prompt: { title: texts.columns[field], text: texts.prompts[field] },
    })),
  });
}

/** Where problems on the rows stand once the sheet is made anew. */
export function scenarioPlacesAnew<Entry extends Problem | Notice>(
  entries: readonly Entry[],
  rows: readonly ScenarioRow[],
  name: string,
): Entry[] {
  return placesAnew(entries, rows, name, order);
}

/** As text whatever is typed: an edit that begins with + or - is no formula. */
function userCell(value: SheetValue): SheetCell {
  if (typeof value === "object" && value !== null) return typedCell(value);
  return { value, style: { ...styles.yours, numberFormat: "@" } };
}

function noteOn(row: ScenarioRow, fault: string | null, words: EditWords): string | null {
  const { notes } = scenarioTexts(words.language);
  if (row.fault !== null) return textFaultSentence(row.fault, words);
  if (row.edit === null) return null;
  return row.scenario === null ? notes.nameless : fault;
}

/** What cannot be carried out in this workbook, scenario by scenario: a later edit may speak of a row that an earlier one adds. */
function faultsIn(rows: readonly ScenarioRow[], { facts, options }: Basis, words: EditWords) {
  const byName = new Map<string, ScenarioRow[]>();
  for (const row of rows.filter(({ edit, scenario }) => edit !== null && scenario !== null)) {
    const name = fold(row.scenario!);
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  const sentences = new Map<ScenarioRow, string>();
  if (byName.size === 0) return sentences;
  const whatIf = createWhatIf(facts, options);
  for (const ofOne of byName.values()) {
    const edits = ofOne.map(({ edit }) => edit!);
    for (const [at, fault] of whatIf.outlook(edits).faults) {
      sentences.set(ofOne[at]!, faultSentence(edits[at]!, fault, words));
    }
  }
  return sentences;
}
