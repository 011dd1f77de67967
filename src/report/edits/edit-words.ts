/** Edits in plain words: what of which row becomes what, and what it was. */
import type { AssessmentOptions } from "../../assessment/assessment";
import type { Edit } from "../../assessment/what-if/edit";
import { editMessages, type EditMessages } from "../../locales/edits";
import { wholeTest, type Param, type RuleBook } from "../../rules/expression";
import { paramsIn } from "../../rules/params";
import { boundsIn, type Bound } from "../../rules/rows-asked";
import { choiceLabel, fieldLabel } from "../../rules/to-text-labels";
import { evidenceKindText, exactQuantityText, requirementText } from "../../rules/to-text";
import { catalogue, type TableId } from "../../tables/catalogue";
import { isoDate, type Day } from "../../tables/days";
import type { Language } from "../../tables/definition";
import type { Facts } from "../../tables/facts";
import { rowNamed } from "../../tables/named-row";
import { quote } from "../cells";
import { typedText, textOfCell } from "./value-words";

/** What edits are told against: the workbook as it stands. */
export interface EditWords {
  readonly language: Language;
  readonly facts: Facts;
  readonly asOf: Day;
  readonly ruleBooks: readonly RuleBook[];
  /** Thresholds that the workbook sets. */
  readonly params: ReadonlyMap<string, number>;
}

/** What edits of a checked workbook are told against. */
export function editWordsFor(checked: {
  facts: Facts;
  options: AssessmentOptions;
  language: Language;
}): EditWords {
  const { facts, language, options } = checked;
  const { asOf, params, schemes, ruleBooks = schemes } = options;
  return { language, facts, asOf, params, ruleBooks };
}

/** Each edit of a scenario as a clause without a full stop. */
export function editsInWords(edits: readonly Edit[], words: EditWords): string[] {
  return edits.map((edit) => editInWords(edit, words));
}

/** One edit as a clause without a full stop. */
export function editInWords(edit: Edit, words: EditWords): string {
  const { language } = words;
  const texts = editMessages(language);
  switch (edit.kind) {
    case "set":
      return settingText(edit, words, texts);
    case "add": {
      const values = Object.entries(edit.values).map(([field, value]) =>
        texts.value(labelOf(edit.table, field, language), typedText(edit.table, field, value, null, words)),
      );
      return texts.added(texts.further(texts.rows[edit.table]), values);
    }
    case "remove":
      return texts.removed(rowText(edit.table, edit.row, words));
    case "document": {
      const subject = edit.subject === null ? null : quote(edit.subject);
      return texts.onFile(evidenceKindText(edit.document, language), subject);
    }
    case "param": {
      const standard = paramOf(edit.param, words);
      const amount = (value: number) => exactQuantityText(value, standard?.unit ?? null, language);
      const before = words.params.get(edit.param) ?? standard?.value;
      return texts.threshold(
        quote(edit.param),
        amount(edit.value),
        before === undefined ? null : amount(before),
      );
    }
    case "as-of":
      return texts.asOf(isoDate(edit.asOf));
    case "declare": {
      const bound = boundsOfRequirement(edit.requirement, words.ruleBooks)?.[edit.bound];
      const amount = exactQuantityText(edit.value, bound?.unit ?? null, language);
      return texts.declared(requirementName(edit.requirement, words), amount);
    }
  }
}

function settingText(
  { table, row: name, field, value }: Extract<Edit, { kind: "set" }>,
  words: EditWords,
  texts: EditMessages,
): string {
  const row = rowText(table, name, words);
  const column = labelOf(table, field, words.language);
  const found = rowNamed(words.facts, table, name, words.asOf);
  const at = typeof found === "number" ? found : null;
  const isKnown = at !== null && catalogue[table].columns[field] !== undefined;
  const before = isKnown ? textOfCell(table, field, at, words) : null;
  if (value.trim() === "") return texts.emptied(row, column, before);
  return texts.becomes(row, column, typedText(table, field, value, at, words), before);
}

/** "Project P-004", "Survey at Surveys!12", "Organisation". */
export function rowText(table: TableId, name: string, { language }: Pick<EditWords, "language">): string {
  const texts = editMessages(language);
  const kind = texts.rows[table];
  if (/[!！]\s*\d+\s*$/u.test(name)) return texts.rowAt(kind, quote(name));
  const shown = table === "kpis" ? (choiceLabel(table, "indicator", name, language) ?? name) : name;
  return texts.row(kind, quote(shown));
}

export function labelOf(table: TableId, field: string, language: Language): string {
  return catalogue[table].columns[field] === undefined ? quote(field) : fieldLabel(table, field, language);
}

/** A threshold as the rule books have it. */
export function paramOf(key: string, { ruleBooks }: Pick<EditWords, "ruleBooks">): Param | undefined {
  return ruleBooks.flatMap((book) => paramsIn(book.requirements)).find(({ param }) => param === key);
}

/** What a requirement asks, cut to a line; its id where no rule book has it. */
function requirementName(id: string, { ruleBooks, params, language }: EditWords): string {
  const found = ruleBooks.flatMap((book) => book.requirements).find((requirement) => requirement.id === id);
  if (found === undefined) return quote(id);
  return editMessages(language).textValue(quote(requirementText(found, language, params)));
}

/** What a requirement bounds, in the order of its test; null where no rule book has the requirement. */
export function boundsOfRequirement(id: string, ruleBooks: readonly RuleBook[]): Bound[] | null {
  const found = ruleBooks.flatMap((book) => book.requirements).find((requirement) => requirement.id === id);
  return found === undefined ? null : boundsIn(wholeTest(found));
}
