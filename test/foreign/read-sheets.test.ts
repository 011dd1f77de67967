import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { RawCell } from "../../src/workbook/workbook";
import { openXlsx } from "../../src/workbook/xlsx/open";
import { folders, python } from "./places";

type Found = Record<string, [kind: string, value: unknown]>;
type Reading = { sheets?: [name: string, cells: Found][]; error?: string };

const files = [folders.python, folders.libreOffice, folders.excel].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => path.join(folder, name)),
);

describe("workbooks of other programs", () => {
  const script = path.join(__dirname, "read_workbooks.py");
  const readings = JSON.parse(
    execFileSync(python, [script, ...files], {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as Record<string, Reading>;
  const readable = files.filter((file) => readings[file]!.sheets);

  it("are enough to tell", () => {
    expect(readable.length).toBeGreaterThanOrEqual(10);
  });

  it.each(readable.map((file) => [path.relative(folders.root, file), file]))(
    "hold what openpyxl finds: %s",
    async (_, file) => {
      const book = await openXlsx(new Blob([readFileSync(file)]));
      const { sheets } = readings[file]!;
      expect(book.sheets.map(({ name }) => name)).toEqual(sheets!.map(([name]) => name));
      for (const [name, theirs] of sheets!) {
        const ours: Found = {};
        await book.scan(name, ({ row, cells }) => {
          cells.forEach((cell, column) => {
            const said = cell && saidOf(cell);
            if (said) ours[`${row}:${column}`] = said;
          });
        });
        expect({ sheet: name, cells: comparable(ours) }).toEqual({ sheet: name, cells: comparable(theirs) });
      }
    },
  );
});

/** A cell in openpyxl's terms; it has none for a formula without a value, nor for an empty text. */
function saidOf(cell: RawCell): Found[string] | null {
  switch (cell.kind) {
    case "number":
      return [cell.format === "date" ? "date" : "number", cell.value];
    case "text":
      return cell.value === "" ? null : ["text", cell.value];
    case "boolean":
    case "error":
      return [cell.kind, cell.value];
    case "uncached":
      return null;
  }
}

/**
 * Without what openpyxl tells otherwise than Excel does: times of day, which are numbers, and characters escaped
 * as `_xHHHH_`, which it leaves as they are. Dates come back from it by way of microseconds.
 */
function comparable(found: Found): Found {
  return Object.fromEntries(
    Object.entries(found)
      .filter(([, [kind, value]]) => kind !== "time" && value !== "")
      .map(([place, [kind, value]]) => {
        if (kind === "date") return [place, [kind, Number(value).toFixed(6)]];
        return [place, [kind, isEscaped(value) ? "escaped" : value]];
      }),
  );
}

function isEscaped(value: unknown): boolean {
  return typeof value === "string" && /_x[0-9A-F]{4}_|\r/.test(value);
}
