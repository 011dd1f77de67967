/** Notes and threads of comments: Excel.NoteCollection and Excel.CommentCollection. */
import { itemNotFound } from "../engine/excel-error";
import { remote, type Remote } from "../engine/remote";
import { formatArea } from "../model/area";
import type { NoteModel, SheetModel } from "../model/model";
import type { Instance } from "./instance";
import { rangeAt } from "./range";

/** Of one sheet, or of the workbook. */
export function notes(excel: Instance, scope: string | null, kind: NoteModel["kind"]): Remote {
  const all = () =>
    excel.model.sheets
      .filter(({ id }) => scope === null || id === scope)
      .flatMap((sheet) => sheet.notes.filter((note) => note.kind === kind).map((note) => ({ sheet, note })));
  const item = ({ sheet, note }: { sheet: SheetModel; note: NoteModel }) =>
    kind === "note" ? noteRemote(excel, sheet, note) : commentRemote(excel, sheet, note);
  const get = (found: ReturnType<typeof all>[number] | undefined) => {
    if (!found) throw itemNotFound(`the ${kind}`);
    return item(found);
  };
  const at = ({ note }: { note: NoteModel }) =>
    formatArea({ top: note.row, bottom: note.row, left: note.column, right: note.column });
  return remote(kind === "note" ? "NoteCollection" : "CommentCollection", {
    items: () => all().map(item),
    getCount: () => all().length,
    getItemAt: (index: number) => get(all()[index]),
    /** A comment is known by its id, a note by its cell. */
    getItem: (key: string) =>
      get(
        all().find((found) =>
          kind === "note" ? at(found) === key.replace(/^.*!/, "") : found.note.id === key,
        ),
      ),
  });
}

const cellOf = (excel: Instance, sheet: SheetModel, { row, column }: NoteModel) =>
  rangeAt(excel, sheet.id, { top: row, bottom: row, left: column, right: column });

function noteRemote(excel: Instance, sheet: SheetModel, note: NoteModel): Remote {
  return remote("Note", {
    get content() {
      return note.text;
    },
    get authorName() {
      return "Ann";
    },
    getLocation: () => cellOf(excel, sheet, note),
  });
}

function commentRemote(excel: Instance, sheet: SheetModel, note: NoteModel): Remote {
  return remote("Comment", {
    get id() {
      return note.id;
    },
    get content() {
      return note.text;
    },
    get authorName() {
      return "Ann";
    },
    get resolved() {
      return false;
    },
    get replies() {
      return remote("CommentReplyCollection", {
        items: () =>
          note.replies.map((content, index) =>
            remote("CommentReply", {
              get id() {
                return `${note.id}.${index}`;
              },
              get content() {
                return content;
              },
              get authorName() {
                return "Ben";
              },
            }),
          ),
      });
    },
    getLocation: () => cellOf(excel, sheet, note),
  });
}
