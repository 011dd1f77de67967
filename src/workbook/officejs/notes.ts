/** Notes and comments of a workbook, read along with its cells where the host's API knows them. */
import type { CellNote } from "../workbook";
import { supports } from "./call";

/** A note or a thread, and how to ask where it stands. */
interface Pinned {
  text: string;
  place(context: Excel.RequestContext): Excel.Range;
}

/** By sheet id. */
export type NotesBySheet = ReadonlyMap<string, readonly CellNote[]>;

/** Queues the texts; call what it returns after the next `sync`. */
export function loadNoteTexts({ workbook }: Excel.RequestContext): () => Pinned[] {
  const threads = supports("1.10") ? workbook.comments : null;
  threads?.load(
    "items/id,items/content,items/authorName,items/replies/items/content,items/replies/items/authorName",
  );
  // Some clients say that they know notes, and do not.
  const notes = supports("1.18") ? (workbook.notes as Excel.NoteCollection | undefined) : undefined;
  notes?.load("items/content");
  return () => [
    ...(threads?.items ?? []).map(({ id, content, authorName, replies }) => ({
      text: [{ content, authorName }, ...replies.items].map(lineOf).join("\n"),
      place: (context: Excel.RequestContext) => context.workbook.comments.getItem(id).getLocation(),
    })),
    ...(notes?.items ?? []).map(({ content }, index) => ({
      text: content.trim(),
      place: (context: Excel.RequestContext) => context.workbook.notes.getItemAt(index).getLocation(),
    })),
  ];
}

function lineOf({ content, authorName }: { content: string; authorName: string }): string {
  return authorName === "" ? content.trim() : `${authorName}: ${content.trim()}`;
}

/** Queues the places; call what it returns after the next `sync`. A cell has one note: of a thread and a note, the thread. */
export function loadNotePlaces(context: Excel.RequestContext, pinned: readonly Pinned[]): () => NotesBySheet {
  const placed = pinned.map(({ text, place }) => ({
    text,
    range: place(context).load("rowIndex,columnIndex,worksheet/id"),
  }));
  return () => {
    const sheets = new Map<string, CellNote[]>();
    for (const { text, range } of placed) {
      const notes = sheets.get(range.worksheet.id) ?? [];
      const note = { row: range.rowIndex + 1, column: range.columnIndex, text };
      const isKnown = notes.some(({ row, column }) => row === note.row && column === note.column);
      if (text !== "" && !isKnown) sheets.set(range.worksheet.id, [...notes, note]);
    }
    return sheets;
  };
}
