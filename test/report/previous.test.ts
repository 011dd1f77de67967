import fc from "fast-check";
import { noLines } from "../../src/report/lines";
import { readPrevious, type Previous } from "../../src/report/previous";
import { noSettings } from "../../src/report/read-settings";
import { reportSheets } from "../../src/report/report";
import { createXlsx } from "../../src/workbook/xlsx/create";
import { openXlsx } from "../../src/workbook/xlsx/open";
import type { Language } from "../../src/tables/definition";
import type { CellInput } from "../../src/workbook/memory/memory-workbook";
import type { Sheet, SheetRole, SheetValue } from "../../src/workbook/workbook";
import { assessment, book, changedByUser, day, nothingPrevious, reportInput } from "./fixtures";

const languages: Language[] = ["en", "zh"];
const roles: SheetRole[] = [
  "readiness",
  "findings",
  "missing-evidence",
  "roadmap",
  "calendar",
  "forecast",
  "data-problems",
];
const withSettings: Previous = { ...nothingPrevious, settings: { ...noSettings, present: true } };

const sheetsIn = async (language: Language, previous?: Previous) =>
  reportSheets(await reportInput(language, previous));
const read = (sheets: readonly Sheet[], role: SheetRole, change: (rows: CellInput[][]) => CellInput[][]) =>
  readPrevious(changedByUser(sheets, role, change), [book]);
const untouched = (sheets: readonly Sheet[]) => read(sheets, "readiness", (rows) => rows);

/** Where the header row and the user's columns of *Missing evidence* stand. */
const HEADER = 2;
const OWNER = 7;
const REMARK = 9;
const MANUAL = "service-management-manual";
const REPORT = "acceptance-report|P-004";

function typed(rows: CellInput[][], row: number, column: number, value: CellInput): CellInput[][] {
  return rows.map((cells, at) => (at === row ? Object.assign([...cells], { [column]: value }) : cells));
}

/** Every text that a reading holds, wherever it is kept. */
const textsOf = ({ lines, stray }: Previous): SheetValue[] => [
  ...Object.values(lines).flatMap((of) => [...of.values()].flatMap(Object.values<SheetValue>)),
  ...stray.map(({ value }) => value),
];

test.each(languages)("untouched sheets hold nothing of the user's (%s)", async (language) => {
  const { lines, stray } = await untouched(await sheetsIn(language));
  expect(lines).toEqual(noLines());
  expect(stray).toEqual([]);
});

test("owner, due and remark stay with their line", async () => {
  const sheets = await sheetsIn("en");
  const previous = await read(sheets, "missing-evidence", (rows) => {
    const filled = typed(rows, HEADER + 1, OWNER, "Lin");
    return typed(
      typed(filled, HEADER + 1, OWNER + 1, { date: day("2026-08-31") }),
      HEADER + 2,
      REMARK,
      "asked on Monday",
    );
  });
  expect(previous.lines["missing-evidence"].get(MANUAL)).toEqual({
    owner: "Lin",
    due: { date: day("2026-08-31") },
    remark: null,
  });
  expect(previous.lines["missing-evidence"].get(REPORT)).toEqual({
    owner: null,
    due: null,
    remark: "asked on Monday",
  });
  expect(previous.stray).toEqual([]);
});

const shuffles: Record<string, (rows: CellInput[][]) => CellInput[][]> = {
  "sorted with the hidden column": ([title, hint, header, first, second]) => [
    title!,
    hint!,
    header!,
    second!,
    first!,
  ],
  "sorted without the hidden column": ([title, hint, header, first, second]) => [
    title!,
    hint!,
    header!,
    [...second!.slice(0, -1), first!.at(-1)!],
    [...first!.slice(0, -1), second!.at(-1)!],
  ],
  "with a column put in": (rows) => rows.map((cells) => [cells[0]!, null, ...cells.slice(1)]),
  "with a column taken out": (rows) => rows.map((cells) => [...cells.slice(0, 2), ...cells.slice(3)]),
  "with rows put in": ([title, ...rows]) => [title!, [], [], ...rows],
  "without its title": (rows) => rows.slice(1),
  "with columns in another order": (rows) =>
    rows.map((cells) => [...cells.slice(OWNER), ...cells.slice(0, OWNER)]),
};

test.each(Object.entries(shuffles))(
  "remarks survive a sheet %s, and nothing else is taken for the user's",
  async (_, shuffle) => {
    const previous = await read(await sheetsIn("en"), "missing-evidence", (rows) =>
      shuffle(typed(typed(rows, HEADER + 1, OWNER, "Lin"), HEADER + 2, OWNER, "Wang")),
    );
    expect(previous.lines["missing-evidence"].get(MANUAL)?.owner).toBe("Lin");
    expect(previous.lines["missing-evidence"].get(REPORT)?.owner).toBe("Wang");
    expect(previous.stray).toEqual([]);
  },
);

test("remarks survive a change of language, again and again", async () => {
  let previous = await read(await sheetsIn("en"), "missing-evidence", (rows) =>
    typed(rows, HEADER + 1, REMARK, "催办"),
  );
  for (const language of ["zh", "en", "zh"] as const) {
    previous = await untouched(await sheetsIn(language, previous));
    expect(previous.lines["missing-evidence"].get(MANUAL)?.remark).toBe("催办");
    expect(previous.stray).toEqual([]);
  }
});

test("of two rows for one line the first counts, and what the second says otherwise is kept", async () => {
  const previous = await read(await sheetsIn("en"), "missing-evidence", (rows) => {
    const filled = typed(rows, HEADER + 1, OWNER, "Lin");
    return typed([...filled, filled[HEADER + 1]!], filled.length, OWNER, "Wang");
  });
  expect(previous.lines["missing-evidence"].get(MANUAL)?.owner).toBe("Lin");
  expect(previous.stray).toEqual([{ role: "missing-evidence", cell: "H6", row: MANUAL, value: "Wang" }]);
});

test("a line that is gone moves to Kept remarks and comes back with the line", async () => {
  const previous = await read(await sheetsIn("en"), "missing-evidence", (rows) =>
    typed(rows, HEADER + 1, OWNER, "Lin"),
  );
  const input = await reportInput("en", previous);
  const obtained = { ...input, assessment: { ...assessment, documents: assessment.documents.slice(1) } };
  const without = reportSheets(obtained);
  const kept = without.find(({ role }) => role === "kept-remarks")!;
  expect(kept.rows.some(({ cells }) => cells.some((cell) => cell?.value === "Lin"))).toBe(true);
  const later = await untouched(without);
  expect(later.stray).toEqual([]);
  const again = await sheetsIn("zh", later);
  expect(again.some(({ role }) => role === "kept-remarks")).toBe(false);
  const line = again.find(({ role }) => role === "missing-evidence")!.rows[HEADER + 1]!;
  expect(line.cells[OWNER]?.value).toBe("Lin");
});

test("a text over one of ours, beside it, below it and in a row of its own is kept with its place", async () => {
  const previous = await read(await sheetsIn("en"), "findings", (rows) => [
    ...typed(typed(rows, 2, 4, "See the minutes"), 3, 20, "why?"),
    [],
    [null, "agreed with the auditor"],
  ]);
  const at = (row: number) => reportSheetsRow(row);
  expect(previous.stray).toEqual([
    { role: "findings", cell: "E3", row: at(0), value: "See the minutes" },
    { role: "findings", cell: "U4", row: at(1), value: "why?" },
    { role: "findings", cell: "B9", row: "", value: "agreed with the auditor" },
  ]);
});

/** Findings stand with the lowest level first. */
const reportSheetsRow = (row: number) => ["itss.4.projects", "itss.4.manual", "itss.4.engineers"][row]!;

test("a text of the user's that looks like a stamp does not hide the stamp of its row", async () => {
  const input = await reportInput("en");
  const documents = assessment.documents.map((document) => ({ ...document, subject: "ps1|a.b|P-004" }));
  const sheets = reportSheets({ ...input, assessment: { ...assessment, documents } });
  expect(textsOf(await untouched(sheets))).toEqual([]);
});

test("a second copy of a text of ours is the user's, the first is not", async () => {
  const previous = await read(await sheetsIn("en"), "findings", (rows) => typed(rows, 2, 20, rows[2]![1]!));
  expect(textsOf(previous)).toEqual(["Capability\nProcess\nOperate"]);
});

test("a changed number is the user's; one that differs beyond twelve digits is ours still", async () => {
  const sheets = await sheetsIn("en");
  const readiness = sheets.find(({ role }) => role === "readiness")!;
  const row = readiness.rows.findIndex(({ cells }) => cells[7]?.value === 0.25);
  const changeTo = (value: number) => read(sheets, "readiness", (rows) => typed(rows, row, 7, value));
  expect(textsOf(await changeTo(0.25 + 1e-14))).toEqual([]);
  expect(textsOf(await changeTo(0.2501))).toEqual([0.2501]);
});

test.each([false, true])(
  "sheets written to an .xlsx file and read back are ours; what is typed is kept (1904: %s)",
  async (date1904) => {
    const previous = {
      ...nothingPrevious,
      lines: {
        ...noLines(),
        "missing-evidence": new Map([
          [MANUAL, { owner: "Lin", due: { date: day("2026-08-31") }, remark: 12.5 }],
        ]),
      },
    };
    const blob = await createXlsx(await sheetsIn("zh", previous), { date1904 });
    const again = await readPrevious(await openXlsx(blob), [book]);
    expect(again.stray).toEqual([]);
    expect(again.lines).toEqual(previous.lines);
  },
);

test("times of day, percentages, errors and ticks typed into Remark come back as what they show", async () => {
  const remarkOf = async (value: CellInput) =>
    (
      await read(await sheetsIn("en"), "missing-evidence", (rows) => typed(rows, HEADER + 1, REMARK, value))
    ).lines["missing-evidence"].get(MANUAL)?.remark;
  expect(await remarkOf({ kind: "number", value: 46203.5, format: "date" })).toBe("2026-06-30 12:00");
  expect(await remarkOf({ percent: 0.35 })).toBe("35%");
  expect(await remarkOf({ kind: "error", value: "#N/A" })).toBe("#N/A");
  expect(await remarkOf(true)).toBe(true);
});

test.each(languages)(
  "without the hidden column remarks stay with their lines, and only texts that are not made again are kept (%s)",
  async (language) => {
    const bare = (rows: CellInput[][]) => rows.map((cells) => cells.slice(0, -1));
    const previous = await read(await sheetsIn(language), "missing-evidence", (rows) =>
      bare(
        typed(typed(typed(rows, HEADER + 1, OWNER, "Lin"), HEADER + 2, OWNER, "Wang"), 0, 3, "for the board"),
      ),
    );
    expect(previous.lines["missing-evidence"].get(MANUAL)?.owner).toBe("Lin");
    expect(previous.lines["missing-evidence"].get(REPORT)?.owner).toBe("Wang");
    const next = await untouched(await sheetsIn(language, previous));
    expect(
      textsOf(next)
        .filter((text) => text !== null)
        .sort(),
    ).toEqual(["Lin", "Wang", "for the board"]);
  },
);

test("without the hidden column percentages of ours are known again", async () => {
  const bare = (rows: CellInput[][]) =>
    rows.map((cells) =>
      cells.slice(0, -1).map((cell) => (typeof cell === "number" && cell < 1 ? { percent: cell } : cell)),
    );
  const sheets = await sheetsIn("en");
  expect(sheets.some(({ rows }) => rows.some(({ cells }) => cells.some((c) => c?.value === 0.25)))).toBe(
    true,
  );
  const previous = await read(sheets, "readiness", bare);
  expect(textsOf(await untouched(await sheetsIn("en", previous)))).toEqual([]);
});

test("kept texts stay through further checks until the user deletes them", async () => {
  const first = await read(await sheetsIn("en"), "data-problems", (rows) => typed(rows, 4, 7, "ask Chen"));
  expect(textsOf(first)).toEqual(["ask Chen"]);
  const second = await sheetsIn("zh", first);
  const third = await sheetsIn("en", await untouched(second));
  expect(textsOf(await untouched(third))).toEqual(["ask Chen"]);
  const cleared = await read(third, "kept-remarks", (rows) => rows.slice(0, 3));
  expect(textsOf(cleared)).toEqual([]);
});

test("what is typed into the settings sheet where no setting stands is kept", async () => {
  const sheets = await sheetsIn("en", withSettings);
  const settings = sheets.find(({ role }) => role === "settings")!;
  const heading = settings.rows.findIndex(({ cells }) => cells[0]?.value === "Thresholds of ITSS");
  const places: [row: number, column: number, text: string][] = [
    [0, 1, "beside the title"],
    [1, 0, "over the hint"],
    [1, 1, "beside the hint"],
    [2, 6, "Value"],
    [heading, 0, "over a heading"],
    [heading, 1, "beside a heading"],
    [heading + 1, 6, "under a second Value"],
  ];
  const previous = await read(sheets, "settings", (rows) =>
    places.reduce((all, [row, column, text]) => typed(all, row, column, text), rows),
  );
  const texts = places.map(([, , text]) => text);
  expect(textsOf(previous)).toEqual(texts);
  expect(previous.settings).toMatchObject({ unread: [], problems: [] });
  expect(textsOf(await untouched(await sheetsIn("zh", previous)))).toEqual(texts);
});

test("a setting counts though the settings were sorted without the hidden column", async () => {
  const sheets = await sheetsIn("en", withSettings);
  const previous = await read(sheets, "settings", (rows) => {
    const at = rows.findIndex(([key]) => key === "Assessment date");
    const [title, hint, header, ...below] = typed(rows, at, 1, "2026-03-31");
    const shown = below.map((cells) => cells.slice(0, 5)).reverse();
    return [title!, hint!, header!, ...shown.map((cells, i) => [...cells, ...below[i]!.slice(5)])];
  });
  expect(previous.settings.asOf).toBe(day("2026-03-31"));
  expect(previous.settings.unread).toEqual([]);
});

test("whatever is typed anywhere in our sheets is found again, and survives two more checks", async () => {
  const sheets = await sheetsIn("en");
  const typedValue = fc.oneof(
    fc.string({ minLength: 1, maxLength: 12 }).map((text) => `~${text}~`),
    fc.integer({ min: 5000, max: 9000 }).map((n) => n + 0.25),
  );
  const place = fc.record({ row: fc.nat(14), column: fc.nat(13), value: typedValue });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...roles),
      fc.uniqueArray(place, { selector: ({ row, column }) => `${row},${column}`, maxLength: 5 }),
      async (role, places) => {
        const columns = sheets.find((sheet) => sheet.role === role)!.columns.length;
        const visible = places.filter(({ column }) => column !== columns - 1);
        const first = await read(sheets, role, (rows) => {
          const height = Math.max(rows.length, 15);
          const filled = Array.from({ length: height }, (_, at) => rows[at] ?? []);
          return visible.reduce((all, { row, column, value }) => typed(all, row, column, value), filled);
        });
        const wanted = visible.map(({ value }) => value).sort();
        expect(
          textsOf(first)
            .filter((text) => text !== null)
            .sort(),
        ).toEqual(wanted);
        const second = await untouched(await sheetsIn("zh", first));
        const third = await untouched(await sheetsIn("en", second));
        expect(
          textsOf(third)
            .filter((text) => text !== null)
            .sort(),
        ).toEqual(wanted);
      },
    ),
    { numRuns: 60 },
  );
});
