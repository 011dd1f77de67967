import { createSession } from "../../../src/pane/session/session";
import type { Language } from "../../../src/tables/definition";
import { memoryHost } from "../memory-host";
import { bookOf, evidence, options, projects, valuesOf } from "./sheets";

/** A checked workbook, and what is selected in it. */
async function checked(language: Language) {
  const book = bookOf(projects, evidence);
  const host = memoryHost(book, { language });
  const session = createSession(host, options);
  await session.changeSettings({ language });
  await session.check();
  /** Lets what the selection sets off come to rest. */
  const select = async (sheet: string, row: number, column = 0) => {
    host.userSelects({ sheet, row, column });
    await new Promise((resolve) => setTimeout(resolve));
    return session.state.selectedRequirement;
  };
  return { book, host, session, select, results: session.state.resultSheets };
}

const stampsOf = (rows: readonly unknown[][]) =>
  rows.map((cells) => String(cells.at(-1)).split("|").slice(2).join("|"));

describe("the selected requirement", () => {
  it.each(["en", "zh"] as const)("is that of the row in Findings (%s)", async (language) => {
    const { book, select, results } = await checked(language);
    const stamps = stampsOf(await valuesOf(book, results.findings!));
    const row = stamps.indexOf("itss.4.completed-projects") + 1;
    expect(await select(results.findings!, row, 5)).toBe("itss.4.completed-projects");
    expect(await select(results.findings!, 1)).toBeNull();
    expect(await select("Projects", row)).toBeNull();
  });

  it.each(["en", "zh"] as const)("is the first that a missing document serves (%s)", async (language) => {
    const { session, select, results } = await checked(language);
    const { documents } = session.state.checked!.assessment;
    for (const at of [0, 1, documents.length - 1]) {
      expect(await select(results["missing-evidence"]!, 4 + at)).toBe(documents[at]!.serves[0]!.requirement);
    }
  });

  it.each(["en", "zh"] as const)("is that of the task on the Roadmap (%s)", async (language) => {
    const { book, select, results } = await checked(language);
    const stamps = stampsOf(await valuesOf(book, results.roadmap!));
    const row = stamps.indexOf("itss.4.service-manual") + 1;
    expect(await select(results.roadmap!, row, 7)).toBe("itss.4.service-manual");
    expect(await select(results.roadmap!, stamps.indexOf("#stage|itss|gap-analysis") + 1)).toBeNull();
  });

  it("is that of a row in Judgements", async () => {
    const { session, select } = await checked("en");
    const given = { verdict: "met", reason: null, by: null, date: null } as const;
    await session.judge("itss.4.completed-projects", given);
    expect(await select("Judgements", 4, 4)).toBe("itss.4.completed-projects");
    expect(await select("Judgements", 5, 4)).toBeNull();
  });

  it("is that of a blocker on Readiness", async () => {
    const { book, session, select, results } = await checked("en");
    const stamps = stampsOf(await valuesOf(book, results.readiness!));
    const row = stamps.findIndex((key) => key.startsWith("itss.")) + 1;
    expect(row).toBeGreaterThan(0);
    const requirement = await select(results.readiness!, row);
    expect(requirement).toBe(stamps[row - 1]);
    const { findings } = session.state.checked!.assessment.schemes[0]!;
    expect(findings.map((finding) => finding.requirement)).toContain(requirement);
  });

  it("follows the rows when the user sorts them", async () => {
    const { book, host, select, results } = await checked("en");
    const sheet = results.findings!;
    const rows = await valuesOf(book, sheet);
    const [first, second] = [rows[2]!, rows[3]!];
    await book.edit(
      [first, second].flatMap((cells, at) =>
        cells.map((value, column) => ({
          cell: { sheet, row: 4 - at, column },
          value: value as string | null,
        })),
      ),
    );
    host.userChanges();
    const stamps = stampsOf(await valuesOf(book, sheet));
    const opened = host.opened;
    expect(await select(sheet, 3)).toBe(stamps[2]);
    expect(await select(sheet, 4)).toBe(stamps[3]);
    expect(stampsOf([first, second])).toEqual([stamps[3], stamps[2]]);
    expect(host.opened).toBe(opened + 1);
  });

  it("is told of a selection made before the pane opened", async () => {
    const { book, results } = await checked("en");
    const stamps = stampsOf(await valuesOf(book, results.findings!));
    const host = memoryHost(book);
    host.userSelects({ sheet: results.findings!, row: 3, column: 0 });
    const session = createSession(host, options);
    await session.look();
    expect(session.state.selectedRequirement).toBe(stamps[2]);
  });
});
