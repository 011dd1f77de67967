import { runCommand, type CommandContext, type CommandId } from "../../src/commands/commands";
import { messageAddress, sentenceOf, type Told } from "../../src/commands/tell";
import { createSession } from "../../src/pane/session/session";
import { WorkbookError, type LiveWorkbook } from "../../src/workbook/workbook";
import { memoryHost, type MemoryHost, type MemoryHostOptions } from "../pane/memory-host";
import { bookOf, evidence, itss, projects } from "../pane/session/sheets";

const ruleBooks = [itss];

function at(workbook: LiveWorkbook, options: MemoryHostOptions = {}) {
  const host: MemoryHost = memoryHost(workbook, options);
  const context: CommandContext = {
    host,
    session: createSession(host, { ruleBooks, now: () => 0 }),
    ruleBooks,
  };
  const run = (id: CommandId) => runCommand(id, context);
  const names = () => workbook.sheets.map(({ name }) => name);
  return { host, run, names };
}

it("checks with no pane open, and turns to Readiness", async () => {
  const { host, run, names } = at(bookOf(projects, evidence));
  expect(await run("checkNow")).toBeNull();
  expect(names()).toEqual([
    "Projects",
    "Evidence",
    "Readiness",
    "Findings",
    "Missing evidence",
    "Roadmap",
    "Calendar",
    "Forecast",
    "Judgements",
    "Data problems",
    "Check history",
  ]);
  expect(host.gone).toEqual([{ sheet: "Readiness", row: 1, column: 0 }]);
});

it("says that nothing is known where no sheet is, and writes nothing", async () => {
  const { host, run, names } = at(bookOf({ name: "Cover", rows: [["Hello"]] }));
  expect(await run("checkNow")).toEqual({ notice: "no-tables" });
  expect(names()).toEqual(["Cover"]);
  expect(host.gone).toEqual([]);
});

it("inserts the sheets that are lacking, turns to the first, and next time says that there is nothing to add", async () => {
  const { host, run, names } = at(bookOf({ name: "Cover", rows: [["Hello"]] }));
  expect(await run("insertInputSheets")).toBeNull();
  expect(names().slice(0, 2)).toEqual(["Cover", "Organisation"]);
  expect(host.gone).toEqual([{ sheet: "Organisation", row: 1, column: 0 }]);
  expect(await run("insertInputSheets")).toEqual({ notice: "nothing-to-add" });
});

it("inserts only what the stated target asks for", async () => {
  const organisation = {
    name: "Organisation",
    rows: [
      ["Field", "Value"],
      ["Target ITSS level", "4"],
    ],
  };
  const targeted = at(bookOf(organisation));
  await targeted.run("insertInputSheets");
  const every = at(bookOf({ name: "Cover", rows: [["Hello"]] }));
  await every.run("insertInputSheets");
  const others = every.names().filter((name) => name !== "Cover");
  expect(others).toEqual(expect.arrayContaining(targeted.names()));
  expect(targeted.names().length).toBeLessThan(others.length);
});

it("names the sheets of the user's that lack columns", async () => {
  const { run } = at(bookOf(projects, evidence));
  expect(await run("insertInputSheets")).toEqual({ notice: "lacking", part: "Projects, Evidence" });
});

it("takes the results away, and says so where there are none", async () => {
  const { run, names } = at(bookOf(projects, evidence));
  expect(await run("clearResults")).toEqual({ notice: "no-results" });
  await run("checkNow");
  expect(await run("clearResults")).toBeNull();
  expect(names()).toEqual(["Projects", "Evidence", "Check history"]);
});

it.each(["checkNow", "insertInputSheets", "clearResults"] as const)("tells a fault: %s", async (id) => {
  const onOpen = () => Promise.reject(new WorkbookError("cell-in-edit-mode"));
  const { run, host } = at(bookOf(projects), { onOpen });
  expect(await run(id)).toEqual({ fault: "cell-in-edit-mode", part: null });
  expect(host.gone).toEqual([]);
});

it("tells that the sheet to turn to is gone", async () => {
  const goTo = () => Promise.reject(new WorkbookError("sheet-gone", "Readiness"));
  const { run } = at(bookOf(projects), { goTo });
  expect(await run("checkNow")).toEqual({ fault: "sheet-gone", part: "Readiness" });
});

it("tells a fault of the program itself", async () => {
  const onOpen = () => Promise.reject(new Error("no such thing"));
  const { run } = at(bookOf(projects), { onOpen });
  expect(await run("checkNow")).toEqual({ notice: "internal", part: "no such thing" });
});

describe("the window that tells", () => {
  const page = "https://localhost:3000/commands.html?_host_Info=Excel";
  const shown = (told: Told, language: "en" | "zh") =>
    sentenceOf(new URL(messageAddress(told, language, page)).search);

  it("stands beside the commands' page", () => {
    const address = messageAddress({ notice: "no-results" }, "en", page);
    expect(address).toMatch(/^https:\/\/localhost:3000\/message\.html\?/);
    expect(address).not.toContain("_host_Info");
  });

  it("says it in the language of the host, with what it is about as it stands", () => {
    const told: Told = { fault: "sheet-protected", part: "R&D <b>项目</b> 100%" };
    expect(shown(told, "en")?.sentence).toContain("The sheet R&D <b>项目</b> 100% is protected");
    expect(shown(told, "zh")?.language).toBe("zh");
    expect(shown(told, "zh")?.sentence).toContain("R&D <b>项目</b> 100%");
    expect(shown({ notice: "nothing-to-add" }, "zh")?.sentence).toMatch(/输入表/);
  });

  it("says nothing to an address that is none of ours", () => {
    expect(sentenceOf("?kind=fault&code=toString")).toBeNull();
    expect(sentenceOf("?kind=notice&code=constructor")).toBeNull();
    expect(sentenceOf("")).toBeNull();
  });
});
