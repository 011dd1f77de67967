/** A scenario as its list of edits: at most one for each thing that is changed, the latest last. */
import type { Edit } from "../../../../assessment/what-if/edit";

/** What an edit changes. Two edits of one target do not stand side by side. */
export function targetOf(edit: Edit): string {
  switch (edit.kind) {
    case "set":
      return JSON.stringify([edit.kind, edit.table, edit.row, edit.field]);
    case "remove":
      return JSON.stringify([edit.kind, edit.table, edit.row]);
    case "add":
      return JSON.stringify([edit.kind, edit.table, Object.entries(edit.values)]);
    case "document":
      return JSON.stringify([edit.kind, edit.document, edit.subject]);
    case "param":
      return JSON.stringify([edit.kind, edit.param]);
    case "as-of":
      return edit.kind;
    case "declare":
      return JSON.stringify([edit.kind, edit.requirement, edit.bound]);
  }
}

/** The list with this edit at its end, in place of an earlier one of the same target: what comes before it is not done again. */
export function withEdit(edits: readonly Edit[], edit: Edit): Edit[] {
  return [...withoutTarget(edits, targetOf(edit)), edit];
}

export function withoutTarget(edits: readonly Edit[], target: string): Edit[] {
  return edits.filter((each) => targetOf(each) !== target);
}
