/** *Scenarios*: a row an edit, as text and in words, and empty rows to write further ones in. */
import type { Edit } from "../../assessment/what-if/edit";
import { scenarioTexts } from "../../locales/scenarios";
import { messages } from "../../locales";
import type { Notice, Problem } from "../../tables/facts";
import { fold } from "../../tables/text";
import type { Sheet, SheetCell, SheetValue } from "../../workbook/workbook";
import { cell, styles, typedCell } from "../cells";
import { tabColours } from "../colours";
import { editInWords, type EditWords } from "../edits/edit-words";
import { faultSentence, textFaultSentence } from "../edits/fault-words";
import { plannedEdits } from "../edits/planned-edits";
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

export function scenariosSheet(rows: readonly ScenarioRow[], words: EditWords): Sheet {
  const texts = scenarioTexts(words.language);
  const faults = faultsIn(rows, words);
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
function faultsIn(rows: readonly ScenarioRow[], words: EditWords): Map<ScenarioRow, string> {
  const { facts, asOf, ruleBooks } = words;
  const byName = new Map<string, ScenarioRow[]>();
  for (const row of rows.filter(({ edit, scenario }) => edit !== null && scenario !== null)) {
    const name = fold(row.scenario!);
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  const sentences = new Map<ScenarioRow, string>();
  for (const ofOne of byName.values()) {
    const edits = ofOne.map(({ edit }) => edit!);
    const context = { facts, asOf, ruleBooks, date1904: false, documentsOnFile: true };
    for (const [at, refusal] of plannedEdits(edits, context).refused) {
      if (isOfSheetsAlone(refusal.code, edits[at]!)) continue;
      sentences.set(ofOne[at]!, faultSentence(edits[at]!, refusal, words));
    }
  }
  return sentences;
}

const sheetsAlone: ReadonlySet<string> = new Set([
  ...["rows-stay", "declared-only", "no-list", "merged-cells", "no-setting"],
]);

/** A scenario can do what sheets cannot; a document needs no list to be thought of as on file. */
function isOfSheetsAlone(code: string, edit: Edit): boolean {
  return sheetsAlone.has(code) || (edit.kind === "document" && code !== "no-such-document");
}
