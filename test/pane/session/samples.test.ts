/** The session over the sample workbooks, as people would use it. */
import { readFileSync } from "node:fs";
import { createSession } from "../../../src/pane/session/session";
import { parseIsoDate } from "../../../src/tables/days";
import { openXlsx } from "../../../src/workbook/xlsx/open";
import { memoryHost } from "../memory-host";
import { options, rowsOf } from "./sheets";

const today = parseIsoDate("2026-06-30")!;

async function sampleSession(name: string) {
  const book = await openXlsx(new Blob([readFileSync(`assets/samples/${name}.xlsx`)]));
  const session = createSession(memoryHost(book, { language: "zh", today }), options);
  await session.look();
  return { book, session };
}

const statusesIn = ({ state }: ReturnType<typeof createSession>) =>
  state.checked!.assessment.schemes.map(({ findings }) =>
    findings.map(({ requirement, status, measures }) => [requirement, status, measures]),
  );

describe.each(["chinese-messy", "chinese-clean", "english-company"])("%s", (name) => {
  it("can be mended wherever that is certain, and nothing changes but the writing", async () => {
    const { book, session } = await sampleSession(name);
    const before = { statuses: statusesIn(session), problems: session.state.problems };
    const certain = session.state.fixes.filter((fix) => fix.certain);
    if (name === "chinese-messy") expect(certain.length).toBeGreaterThan(5);
    const sheets = await Promise.all(book.sheets.map((sheet) => rowsOf(book, sheet.name)));
    if (certain.length > 0) await session.fix(certain.map((fix) => ({ fix, option: fix.options[0]! })));
    expect({ statuses: statusesIn(session), problems: session.state.problems }).toEqual(before);
    expect(session.state.fixes.filter((fix) => fix.certain)).toEqual([]);
    if (certain.length > 0) await session.undo();
    expect(await Promise.all(book.sheets.map((sheet) => rowsOf(book, sheet.name)))).toEqual(sheets);
  });

  it("takes rows for the documents that are missing, and no verdict changes", async () => {
    const { session } = await sampleSession(name);
    const before = statusesIn(session);
    const { documents } = session.state.checked!.assessment;
    await session.addEvidenceRows(documents);
    expect(["done", "nothing-to-add"]).toContain(session.state.message?.kind);
    expect(statusesIn(session)).toEqual(before);
    await session.addEvidenceRows(documents);
    expect(session.state.message).toEqual({ kind: "nothing-to-add" });
  });

  it("is checked, and once more without anything lost or grown", async () => {
    const { book, session } = await sampleSession(name);
    await session.check();
    const sheets = book.sheets.map((sheet) => sheet.name);
    await session.check();
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(sheets);
    expect(session.state.message).toMatchObject({ kind: "written" });
    expect(session.state.resultSheets["kept-remarks"]).toBeUndefined();
  });
});
