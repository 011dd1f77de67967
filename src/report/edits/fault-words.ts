/** Why an edit cannot be carried out, or a text is none, in sentences: what was read, and what would do. */
import type { Edit } from "../../assessment/what-if/edit";
import { problemMessages } from "../../locales";
import { editMessages } from "../../locales/edits";
import { paramsIn, thresholdForm } from "../../rules/params";
import { catalogue, type TableId } from "../../tables/catalogue";
import { nearest } from "../../tables/nearest";
import { quote } from "../cells";
import { problemSentence } from "../problem-text";
import { documentNamed } from "./edit-names";
import { boundsOfRequirement, labelOf, type EditWords } from "./edit-words";
import type { EditTextFault } from "./parse-edit";
import type { Refusal } from "./planned-edits";

type FaultWords = Pick<EditWords, "language" | "ruleBooks">;

/** What is wrong with an edit, and what would do. */
export function faultSentence(edit: Edit, fault: Refusal, words: FaultWords): string {
  const { language, ruleBooks } = words;
  const { faults, meant, rows } = editMessages(language);
  const hint = (near: string | null) => (near === null ? "" : meant(quote(near)));
  const table = tableOf(edit);
  const name = catalogue[table].label[language];
  switch (fault.code) {
    case "no-such-row":
      if (edit.kind === "document") {
        return faults.noSuchSubject(quote(edit.subject ?? "")) + (hint(fault.near) || faults.howSubjectsGo);
      }
      if (catalogue[table].pivoted) return faults.oneRow(name);
      return faults.noSuchRow(rows[table], quote(rowOf(edit))) + (hint(fault.near) || faults.howRowsGo);
    case "several-such-rows":
      return faults.severalSuchRows(quote(rowOf(edit)));
    case "no-such-column":
      return faults.noSuchColumn(name, edit.kind === "set" ? labelOf(table, edit.field, language) : null);
    case "key-stays":
      return faults.keyStays(labelOf(table, fieldOf(edit), language));
    case "column-needed":
      return faults.columnNeeded(name, labelOf(table, fault.field, language));
    case "row-exists":
      return faults.rowExists(name);
    case "column-open":
      return faults.columnOpen(labelOf(table, fieldOf(edit), language));
    case "not-a-value": {
      const { field, problem: code, details } = fault;
      const problem = { ...{ code, details, table }, place: { sheet: null }, column: field };
      const sentence = problemSentence({ ...problem, read: valueOf(edit, field) }, language);
      return faults.notAValue(labelOf(table, field, language), sentence);
    }
    case "no-such-document": {
      const kind = edit.kind === "document" ? edit.document : "";
      const named = documentNamed(kind);
      return (
        faults.noSuchDocument(quote(kind)) + (hint("near" in named ? named.near : null) || faults.whereKinds)
      );
    }
    case "no-such-param": {
      const param = edit.kind === "param" ? edit.param : "";
      const known = ruleBooks.flatMap((book) => paramsIn(book.requirements).map((each) => each.param));
      return faults.noSuchParam(quote(param)) + (hint(nearest(param, known)) || faults.whereParams);
    }
    case "not-a-threshold":
      return faults.notAThreshold(problemMessages(language).settingForms[thresholdForm(fault.unit)]);
    case "no-such-bound":
      return boundSentence(edit, words);
    case "rows-stay":
      return faults.rowsStay;
    case "declared-only":
      return faults.declaredOnly;
    case "no-list":
      return faults.noList(name);
    case "merged-cells":
      return faults.mergedCells;
    case "no-setting":
      return faults.noSetting;
  }
}

function boundSentence(edit: Edit, { language, ruleBooks }: FaultWords): string {
  const { faults, meant } = editMessages(language);
  const { requirement, bound } = edit.kind === "declare" ? edit : { requirement: "", bound: 0 };
  const bounds = boundsOfRequirement(requirement, ruleBooks);
  if (bounds !== null) return faults.noSuchBound(quote(requirement), bound, bounds.length);
  const known = ruleBooks.flatMap((book) => book.requirements.map(({ id }) => id));
  const near = nearest(requirement, known);
  return faults.noSuchRequirement(quote(requirement)) + (near === null ? "" : meant(near));
}

/** Why a text is no edit, and what would do. */
export function textFaultSentence(fault: EditTextFault, { language }: Pick<EditWords, "language">): string {
  const { faults, textFaults, meant } = editMessages(language);
  const hint = "near" in fault && fault.near !== null ? meant(fault.near) : "";
  const nameOf = (table: TableId) => catalogue[table].label[language];
  const read = "read" in fault ? quote(fault.read) : "";
  switch (fault.code) {
    case "no-form":
      return textFaults.noForm(read);
    case "no-such-table":
      return textFaults.noSuchTable(read) + (hint || textFaults.whereTables);
    case "no-such-field":
      return textFaults.noSuchField(read, nameOf(fault.table)) + (hint || textFaults.whereFields);
    case "no-such-kind":
      return faults.noSuchDocument(read) + (hint || faults.whereKinds);
    case "which-row":
      return textFaults.whichRow(nameOf(fault.table), fault.table);
    case "not-closed":
      return textFaults.notClosed(read);
    case "field-twice":
      return textFaults.fieldTwice(read);
    case "no-number":
      return textFaults.noNumber(read);
    case "no-day":
      return textFaults.noDay(read);
  }
}

/** The table that an edit speaks of: a document is a row of the evidence. */
function tableOf(edit: Edit): TableId {
  return "table" in edit ? edit.table : "evidence";
}

function rowOf(edit: Edit): string {
  return edit.kind === "set" || edit.kind === "remove" ? edit.row : "";
}

function fieldOf(edit: Edit): string {
  return edit.kind === "set" ? edit.field : "";
}

function valueOf(edit: Edit, field: string): string {
  if (edit.kind === "set") return edit.value;
  return edit.kind === "add" ? (edit.values[field] ?? "") : "";
}
