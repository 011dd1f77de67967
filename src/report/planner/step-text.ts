/** The steps of a plan in words. */
import type { PlanStep } from "../../assessment/plan/plan";
import { NEW_KEY } from "../../assessment/plan/move-list";
import { messages } from "../../locales";
import { plannerMessages } from "../../locales/planner";
import { yesNo } from "../../rules/quantity";
import { evidenceKindText } from "../../rules/to-text";
import { catalogue, type TableId } from "../../tables/catalogue";
import { choiceCode } from "../../tables/choice-code";
import type { Language } from "../../tables/definition";
import { isoDate } from "../../tables/days";
import { documentOfAnyKind } from "../../tables/evidence-kinds";
import { UNNAMED_LOCATION } from "../../tables/read-location";
import { formatAddress } from "../../workbook/workbook";
import { quote } from "../cells";

/** What to do, as one line without what it is for. */
export function stepText(step: PlanStep, language: Language): string {
  const { edit, move } = step;
  const texts = plannerMessages(language);
  switch (edit.kind) {
    case "document":
      return documentText(edit, step.asked, language);
    case "set": {
      const place = placeText(edit.table, edit.row, step.cell, language);
      const field = catalogue[edit.table].columns[edit.field]!.label[language];
      const value = valueText(edit.table, edit.field, edit.value, language);
      if (move.kind === "hours") return texts.hoursFor(place, edit.value);
      if (move.kind === "complete") return texts.fill(place, field, value);
      if (value === null) return texts.fill(place, field, null);
      return move.kind === "raise" ? texts.raise(place, field, value) : texts.setTo(place, field, value);
    }
    case "add":
      return texts.newRow(
        catalogue[edit.table].label[language],
        valuesText(edit.table, edit.values, language),
      );
    default:
      return "";
  }
}

/** Whether more is asked of a document than its kind. */
export function asksMore({ asked }: PlanStep): boolean {
  return asked !== null && (asked.thirdParty || asked.window !== null || asked.evidence !== null);
}

/** A document, what is asked of it, and the row on file that lacks it. */
function documentText(
  { document, subject }: { document: string; subject: string | null },
  asked: PlanStep["asked"],
  language: Language,
): string {
  const texts = plannerMessages(language);
  const m = messages(language);
  const isOfAnyKind = asked !== null && asked.kind === null;
  const name = evidenceKindText(isOfAnyKind ? documentOfAnyKind[0] : document, language);
  const whose = subject === null ? name : texts.forRow(name, quote(subject));
  if (asked === null) return whose;
  const { window, thirdParty, evidence, reason } = asked;
  const text = texts.asked([
    whose,
    ...(thirdParty ? [texts.byThirdParty] : []),
    ...(window === null ? [] : [texts.dated(isoDate(window.from), isoDate(window.to))]),
  ]);
  if (evidence === null) return text;
  return m.parenthesis(text, m.labelled(formatAddress(evidence), m.missingReasons[reason]));
}

/** A row by its name and the cell that is meant; a row of the evidence by what it lists. */
function placeText(table: TableId, row: string, found: PlanStep["cell"], language: Language): string {
  const { parenthesis } = messages(language);
  const listed = listedText(found, language);
  if (!found?.cell) return listed === null ? rowText(table, row, language) : parenthesis(listed, row);
  const address = formatAddress(found.cell);
  const name = listed ?? rowName(table, row, language);
  return name === null ? address : parenthesis(name, address);
}

function listedText(found: PlanStep["cell"], language: Language): string | null {
  if (!found?.listed) return null;
  const { kind, subject } = found.listed;
  const name = evidenceKindText(kind, language);
  return subject === null ? name : plannerMessages(language).forRow(name, quote(subject));
}

/** A row by its sheet's name and its own. */
function rowText(table: TableId, row: string, language: Language): string {
  const name = rowName(table, row, language) ?? row;
  if (row === "" || row.includes("!") || name !== quote(row)) return name;
  return messages(language).labelled(catalogue[table].label[language], name);
}

/** A row by its own name; null where it has none but its place. */
function rowName(table: TableId, row: string, language: Language): string | null {
  const { label, columns } = catalogue[table];
  if (row === "") return label[language];
  if (row.includes("!")) return null;
  const { type } = columns["indicator"] ?? {};
  const choice = type?.kind === "choice" ? type.choices.find(({ code }) => code === row) : undefined;
  return choice?.[language] ?? quote(row);
}

/** What tells one new row from another, in the order of the sheet. */
const telling: Partial<Record<TableId, readonly string[]>> = {
  certificates: ["standard", "level"],
  audits: ["kind"],
  projects: ["id", "status", "contractAmount", "startsOn", "endsOn"],
  customers: ["name", "fortune500"],
  surveys: ["customer", "score"],
  staff: ["id", "core"],
  staffCertificates: ["certificate", "staffId"],
  kpis: ["indicator", "value"],
  serviceCatalogue: ["category"],
  systems: ["kind", "inServiceSince"],
  achievements: ["kind", "title"],
  evidence: ["kind", "quantity", "id"],
  clauses: ["clause", "level", "practiceDomain"],
};

function valuesText(table: TableId, values: Readonly<Record<string, string>>, language: Language): string {
  const shown = (telling[table] ?? []).flatMap((field) => {
    const value = values[field];
    if (value === undefined) return [];
    const text = valueText(table, field, value, language);
    if (text === null) return [];
    const { type, key, label } = catalogue[table].columns[field]!;
    return [type.kind === "choice" || key ? text : messages(language).labelled(label[language], text)];
  });
  return messages(language).list(shown);
}

/** A value as the sheets show it; null where a text is for people to write. */
function valueText(table: TableId, field: string, value: string, language: Language): string | null {
  const { type } = catalogue[table].columns[field]!;
  if (value === UNNAMED_LOCATION) return null;
  if (type.kind === "yes-no") return yesNo(value === "yes" || value === "是", language);
  if (type.kind === "money") return Number(value).toLocaleString("en");
  if (type.kind !== "choice") return value.startsWith(NEW_KEY) ? newKeyText(value, language) : value;
  const named = type.choices.find((one) => [one.code, one.en, one.zh].includes(choiceCode(type, value)));
  return named?.[language] ?? value;
}

function newKeyText(value: string, language: Language): string {
  const number = value.slice(NEW_KEY.length);
  return language === "en" ? `new ${number}` : `新增${number}`;
}
