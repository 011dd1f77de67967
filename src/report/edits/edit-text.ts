/**
 * Edits as one line of text each, in the ids of the catalogue: `projects[P-004].status=completed`,
 * `+projects(id=P-9, status=completed)`, `-staff[S-3]`, `document:acceptance-report[P-004]`,
 * `param:itss.4.completed-projects.amount=300000`, `as-of=2026-12-31`, `declare:itss.4.completed-projects#0=5`.
 * {@link parseEdit} reads them back, and much that people write instead.
 */
import type { Edit } from "../../assessment/what-if/edit";
import { catalogue } from "../../tables/catalogue";
import { isoDate } from "../../tables/days";

/** The text of an edit; reading it gives the edit again. */
export function formatEdit(edit: Edit): string {
  switch (edit.kind) {
    case "set": {
      const row = catalogue[edit.table].pivoted && edit.row === "" ? "" : bracketed(edit.row);
      return `${edit.table}${row}.${edit.field}=${isPlainValue(edit.value) ? edit.value : quoted(edit.value)}`;
    }
    case "add": {
      const fields = Object.entries(edit.values).map(([field, value]) => `${field}=${listed(value)}`);
      return `+${edit.table}(${fields.join(", ")})`;
    }
    case "remove":
      return `-${edit.table}${bracketed(edit.row)}`;
    case "document":
      return `document:${edit.document}${edit.subject === null ? "" : bracketed(edit.subject)}`;
    case "param":
      return `param:${edit.param}=${edit.value}`;
    case "as-of":
      return `as-of=${isoDate(edit.asOf)}`;
    case "declare":
      return `declare:${edit.requirement}#${edit.bound}=${edit.value}`;
  }
}

/** Blanks around a value, breaks in it, and a quote at its beginning are lost without quotes. */
function isPlainValue(value: string): boolean {
  return value === value.trim() && !/["\r\n]/.test(value);
}

/** A value among others: commas and brackets would end it. */
function listed(value: string): string {
  const isPlain = isPlainValue(value) && value !== "" && !/[,，;；()（）=＝]/.test(value);
  return isPlain ? value : quoted(value);
}

function bracketed(name: string): string {
  const isPlain = isPlainValue(name) && name !== "" && !/[[\]［］【】]/.test(name);
  return `[${isPlain ? name : quoted(name)}]`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
