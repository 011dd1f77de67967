/** A bar on the terminal for work of more than a second; nothing where output is piped. */
import type { Workbook } from "../workbook/workbook";

const WIDTH = 24;

export interface Progress {
  /** What is under way, and how much of it is done, from 0 to 1. */
  at(what: string, done: number): void;
  end(): void;
}

export function startProgress(): Progress {
  if (process.stderr.isTTY !== true) return { at: () => undefined, end: () => undefined };
  let state = { what: "", done: 0 };
  let shown = false;
  const draw = () => {
    const filled = Math.round(Math.min(1, state.done) * WIDTH);
    process.stderr.write(`\r\x1b[2K${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${state.what}`);
    shown = true;
  };
  let timer = setTimeout(function tick() {
    draw();
    timer = setTimeout(tick, 200);
    timer.unref();
  }, 1000);
  timer.unref();
  return {
    at: (what, done) => {
      state = { what, done };
    },
    end: () => {
      clearTimeout(timer);
      if (shown) process.stderr.write("\r\x1b[2K");
    },
  };
}

/** The same workbook, which tells of the sheet and rows that are being read; reading is the first `share` of the work. */
export function tellingOfReading<W extends Workbook>(
  workbook: W,
  { at }: Progress,
  share: number,
  text: (sheet: string, rows: number) => string,
): Workbook {
  const names = workbook.sheets.map(({ name }) => name);
  return {
    sheets: workbook.sheets,
    date1904: workbook.date1904,
    merges: (sheet) => workbook.merges(sheet),
    notes: async (sheet) => (await workbook.notes?.(sheet)) ?? [],
    put: (sheets, remove) => workbook.put(sheets, remove),
    scan: (sheet, onRow) => {
      let rows = 0;
      return workbook.scan(sheet, (row) => {
        if (rows++ % 1000 === 0) at(text(sheet, rows - 1), (share * names.indexOf(sheet)) / names.length);
        return onRow(row);
      });
    },
  };
}
