import type { DocumentToObtain } from "../../../src/assessment/assessment";
import type { Checked } from "../../../src/check-workbook";
import {
  evidenceLines,
  filterLines,
  levelsServed,
  levelText,
  needsRow,
  noFilter,
  ownersOf,
  type EvidenceFilter,
} from "../../../src/pane/views/evidence/evidence-lines";
import { wordsFor } from "../../../src/report/words";
import type { Language } from "../../../src/tables/definition";
import { noLines } from "../../../src/report/lines";
import { day, nothingPrevious, reportInput } from "../../report/fixtures";

const MANUAL = "service-management-manual";
const ACCEPTANCE = "acceptance-report|P-004";

/** Two documents: the manual of the organisation, and the acceptance report of P-004, which Ms Li is to bring. */
async function linesIn(language: Language) {
  const typed = new Map([[ACCEPTANCE, { owner: "Li Na", due: { date: day("2026-07-15") }, remark: 7 }]]);
  const lines = { ...noLines(), "missing-evidence": typed };
  const checked: Checked = await reportInput(language, { ...nothingPrevious, lines });
  const words = wordsFor(checked);
  return { checked, words, lines: evidenceLines(checked, words) };
}

const keysOf = (lines: readonly { key: string }[]) => lines.map(({ key }) => key);

it("keeps the order of what documents unlock, and says what people typed for them", async () => {
  const { lines } = await linesIn("en");
  expect(keysOf(lines)).toEqual([MANUAL, ACCEPTANCE]);
  expect(lines[0]).toMatchObject({
    title: "Service management manual",
    forWhat: "the organisation",
    typed: { owner: "", due: "", remark: "" },
  });
  expect(lines[1]).toMatchObject({
    title: "Acceptance report",
    forWhat: "P-004",
    typed: { owner: "Li Na", due: "2026-07-15", remark: "7" },
  });
});

it("says it in the pane's language, whatever that of the results", async () => {
  const { checked } = await linesIn("en");
  const [manual] = evidenceLines(checked, wordsFor({ ...checked, language: "zh" }));
  expect(manual).toMatchObject({ title: "服务管理手册", forWhat: "企业" });
});

const cases: [string, Partial<EvidenceFilter>, string[]][] = [
  ["nothing is asked", {}, [MANUAL, ACCEPTANCE]],
  ["a word of the document", { search: "acceptance" }, [ACCEPTANCE]],
  ["two words in either order and case", { search: "REPORT Acceptance" }, [ACCEPTANCE]],
  ["the row that it is for", { search: "p-004" }, [ACCEPTANCE]],
  ["a word of the requirement", { search: "contract amount" }, [ACCEPTANCE]],
  ["a requirement's id", { search: "itss.4.manual" }, [MANUAL]],
  ["full-width letters", { search: "Ｐ－００４" }, [ACCEPTANCE]],
  ["nothing that stands there", { search: "invoice" }, []],
  ["its owner", { owner: "Li Na" }, [ACCEPTANCE]],
  ["no owner", { owner: "" }, [MANUAL]],
  ["its level", { level: "itss|4" }, [MANUAL, ACCEPTANCE]],
  ["another level", { level: "itss|3" }, []],
];

test.each(cases)("a filter by %s", async (_, filter, expected) => {
  const { lines } = await linesIn("en");
  expect(keysOf(filterLines(lines, { ...noFilter, ...filter }, new Set()))).toEqual(expected);
});

it("hides what is ticked only where that is asked", async () => {
  const { lines } = await linesIn("en");
  const ticked = new Set([MANUAL]);
  expect(keysOf(filterLines(lines, noFilter, ticked))).toEqual([MANUAL, ACCEPTANCE]);
  expect(keysOf(filterLines(lines, { ...noFilter, hideTicked: true }, ticked))).toEqual([ACCEPTANCE]);
});

it("offers the levels and owners that there are", async () => {
  const { checked, words, lines } = await linesIn("en");
  expect(levelsServed(lines, checked)).toEqual(["itss|4"]);
  expect(levelText("itss|4", words)).toBe("ITSS level 4");
  expect(levelText("itss|", words)).toBe("ITSS indicators");
  expect(ownersOf(lines, "en")).toEqual(["Li Na"]);
});

it("wants no second row for a document whose row can be completed", async () => {
  const { lines } = await linesIn("en");
  const needs = (parts: Partial<DocumentToObtain>) =>
    needsRow({ ...lines[0]!, document: { ...lines[0]!.document, ...parts } });
  expect(needs({ reason: "none" })).toBe(true);
  expect(needs({ reason: "out-of-window" })).toBe(true);
  expect(needs({ reason: "no-location" })).toBe(false);
  expect(needs({ reason: "undated" })).toBe(false);
  expect(needs({ reason: "not-third-party" })).toBe(false);
  expect(needs({ kind: "no kind of the list" })).toBe(false);
});
