/** The page that holds a file, as the pane's host. */
import type { PaneHost } from "../pane/host";
import type { Day } from "../tables/days";
import type { Language } from "../tables/definition";
import { WorkbookError } from "../workbook/workbook";
import type { FileDocument } from "./document";

/** What the page itself does for the pane. */
export interface PageSide {
  language(): Language;
  /** A place was shown: on a narrow screen the sheets come to the front. */
  onShow(): void;
  openSample(language: Language): void;
  /** Hands a text to the browser's downloads. */
  saveText(name: string, type: string, text: string): void;
}

/** The pane's host over a file that is open. */
export function fileHost(document: FileDocument, page: PageSide): PaneHost {
  return {
    kind: "file",
    get language() {
      return page.language();
    },
    today: () => dayNow(new Date()),
    async open({ signal, progress }) {
      signal.throwIfAborted();
      progress(1);
      return document.workbook;
    },
    async goTo({ sheet, row, column }) {
      if (sheet === null) return;
      const isThere = document.state.sheets.some(({ name }) => name === sheet);
      if (!isThere) throw new WorkbookError("sheet-gone", sheet);
      if (row === undefined) document.show(sheet);
      else document.reveal({ sheet, row, column: column ?? 0 });
      page.onShow();
    },
    selection: async () => document.state.cell,
    watch({ changed, selected }) {
      let { cell } = document.state;
      const ends = [
        document.onEdit(changed),
        document.subscribe(() => {
          if (document.state.cell === cell) return;
          cell = document.state.cell;
          selected(cell);
        }),
      ];
      return () => ends.forEach((end) => end());
    },
    openSample: async (language) => page.openSample(language),
    saveText: async (name, type, text) => page.saveText(name, type, text),
  };
}

/** The calendar day of a moment where the user is. */
function dayNow(now: Date): Day {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
}
