import { createWhatIf } from "../../../src/assessment/what-if/create";
import type { Edit } from "../../../src/assessment/what-if/edit";
import { comparisonOf, type Comparison } from "../../../src/report/outlook/comparison";
import { outlookJson } from "../../../src/report/outlook/json";
import { outlookLines } from "../../../src/report/outlook/lines";
import { outlookSchema } from "../../../src/report/json-schema";
import { parseEdit } from "../../../src/report/edits/parse-edit";
import { displayWidth } from "../../../src/report/text-width";
import type { Language } from "../../../src/tables/definition";
import { book, look, newWorkbook } from "../../judgements/workbooks";

/** The fixture book asks at level 4 for two completed projects, a manual on file and certificates. */
async function compared(language: Language, ...texts: string[]): Promise<Comparison> {
  const { assessment, facts, options } = await look(newWorkbook());
  const edits = texts.map((text) => (parseEdit(text) as { edit: Edit }).edit);
  const whatIf = createWhatIf(facts, options);
  const after = whatIf.outlook(edits);
  expect([...after.faults]).toEqual([]);
  const basis = { assessment, facts, options, language };
  return comparisonOf(basis, edits, { before: whatIf.before, after });
}

const removed = "-projects[P-001]";

describe("a scenario beside the workbook as it stands", () => {
  it("names what turns, with its numbers against what is required", async () => {
    const lines = outlookLines(
      await compared("en", "declare:itss.4.engineers#0=5", "param:itss.4.projects.projects=2"),
      80,
    );
    expect(lines[0]).toBe("What if (assessment date 2026-06-30)");
    const turned = lines.slice(lines.indexOf("Requirements that turn") + 1).join("\n");
    expect(turned).toMatch(/ {2}• ITSS level 4 · itss\.4\.projects: ✗ Not met → ◐ Evidence missing\n/);
    expect(turned).toMatch(/required ≥ 3 projects → ≥ 2\s+projects\n/);
    expect(turned).toMatch(/ {2}• ITSS level 4 · itss\.4\.engineers: \? Not enough data → ✓ Met\n/);
    expect(turned).toMatch(/ {4}not known \(there is no such sheet\) → 5 people, required ≥ 3 people$/);
  });

  it("says so where nothing changes", async () => {
    const lines = outlookLines(await compared("en", "projects[P-001].name=Desk"), 80);
    expect(lines).toContain("Nothing changes: no level, no requirement, no number.");
    expect(lines.join("\n")).not.toContain("→");
  });

  it("tells a moved date, and that declared numbers prove nothing", async () => {
    const lines = outlookLines(await compared("zh", "as-of=2026-12-31", "declare:itss.4.projects#0=7"), 80);
    expect(lines[0]).toBe("模拟分析（评估基准日由2026-06-30改为2026-12-31）");
    expect(lines).toContain("部分数值为自报，未由数据证明：所得结果仅为自报，未经证明。");
  });

  it.each([
    ["en", "dated on the assessment date and verified by a third party"],
    ["zh", "日期按评估基准日计，并视为已经第三方审计或公证"],
  ] as const)("tells once what a document as if on file counts as (%s)", async (language, text) => {
    const documents = ["document:contract[P-001]", "document:acceptance-report[P-001]"];
    const lines = outlookLines(await compared(language, ...documents), 400);
    expect(lines.filter((line) => line.includes(text))).toHaveLength(1);
    expect(outlookLines(await compared(language, removed), 400).join("\n")).not.toContain(text);
  });

  it.each(["en", "zh"] as const)("keeps within the width that is asked (%s)", async (language) => {
    const lines = outlookLines(await compared(language, removed, "as-of=2027-06-30"), 60);
    for (const line of lines) expect([line, displayWidth(line) <= 60]).toEqual([line, true]);
  });

  it("is as JSON what its schema says, with both sides of each number", async () => {
    const json = outlookJson(await compared("en", removed), "acme.xlsx");
    expect(outlookSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(json);
    const [scheme] = json.schemes;
    const changed = [...scheme!.turned, ...scheme!.moved];
    const projects = changed.find(({ requirement }) => requirement === "itss.4.projects")!;
    expect([projects.before, projects.after]).toEqual(["not-met", "not-met"]);
    expect(projects.measures[0]).toMatchObject({
      before: { actual: [0, 2], required: 3, gap: [1, 3], status: "not-met" },
      after: { actual: [0, 1], required: 3, gap: [2, 3], status: "not-met" },
    });
    expect(json.edits).toEqual([{ edit: removed, text: "Without project P-001" }]);
    expect(json.schemes.map((each) => each.scheme)).toEqual([book.scheme]);
  });
});
