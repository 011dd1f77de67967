import type { Checked } from "../../../src/check-workbook";
import { emptyDraft, isFaulty, readDraft, type Draft } from "../../../src/pane/views/settings/draft";
import { resultRoles } from "../../../src/report/result-roles";
import { noSettings, type Settings } from "../../../src/report/read-settings";
import { day, nothingPrevious, reportInput } from "../../report/fixtures";

const AMOUNT = "itss.4.projects.amount";
const SHARE = "itss.i.share.share";

async function reading(draft: Partial<Draft>, settings: Partial<Settings> = {}) {
  const previous = { ...nothingPrevious, settings: { ...noSettings, ...settings } };
  const checked: Checked = await reportInput("en", previous);
  return readDraft({ ...emptyDraft, ...draft }, checked);
}

it("changes nothing where nothing was touched", async () => {
  const untouched = await reading({}, { asOf: day("2026-06-30"), targets: { itss: "3" }, language: "zh" });
  expect(untouched).toMatchObject({ change: {}, count: 0 });
  expect(isFaulty(untouched)).toBe(false);
});

it("changes just what differs from the workbook, and counts it", async () => {
  const draft: Partial<Draft> = {
    asOf: "2026-12-31",
    roadmapStart: "2027-01-04",
    targets: { itss: "4" },
    language: "zh",
    params: { [AMOUNT]: "30万", [SHARE]: "50" },
    sheets: ["readiness", "findings"],
  };
  const { change, count } = await reading(draft);
  expect(change).toEqual({
    asOf: day("2026-12-31"),
    roadmapStart: day("2027-01-04"),
    targets: { itss: "4" },
    language: "zh",
    params: new Map([
      [AMOUNT, 300_000],
      [SHARE, 0.5],
    ]),
    sheets: ["readiness", "findings"],
  });
  expect(count).toBe(7);
});

it("takes a setting away where the default is chosen, or typed", async () => {
  const draft: Partial<Draft> = {
    asOf: "",
    roadmapStart: "",
    targets: { itss: "" },
    language: "",
    params: { [AMOUNT]: "500,000", [SHARE]: "" },
  };
  const settings: Partial<Settings> = {
    asOf: day("2026-06-30"),
    roadmapStart: day("2026-09-01"),
    targets: { itss: "3" },
    language: "en",
    params: new Map([
      [AMOUNT, 300_000],
      [SHARE, 0.5],
    ]),
  };
  const { change } = await reading(draft, settings);
  expect(change).toEqual({
    asOf: null,
    roadmapStart: null,
    targets: { itss: null },
    language: null,
    params: new Map([
      [AMOUNT, null],
      [SHARE, null],
    ]),
  });
  expect((await reading(draft)).count).toBe(0);
});

it("has no change for what was typed back to what stands", async () => {
  const settings = { params: new Map([[AMOUNT, 300_000]]) };
  expect((await reading({ params: { [AMOUNT]: "300,000" } }, settings)).count).toBe(0);
});

test.each([
  ["2026-02-30", "not-a-date"],
  ["1949-12-31", "date-out-of-range"],
  ["2101-01-01", "date-out-of-range"],
])("finds fault with the date %s", async (asOf, kind) => {
  const faulty = await reading({ asOf });
  expect(faulty).toMatchObject({ asOf: { kind }, count: 0 });
  expect(isFaulty(faulty)).toBe(true);
});

it("finds fault with the start of the roadmap as with every date", async () => {
  const faulty = await reading({ roadmapStart: "2026-02-30" });
  expect(faulty).toMatchObject({ roadmapStart: { kind: "not-a-date" }, asOf: null, count: 0 });
  expect(isFaulty(faulty)).toBe(true);
});

it("finds fault with a date's box that holds no whole date", async () => {
  const faulty = await reading({ asOf: "", asOfIsBad: true }, { asOf: day("2026-06-30") });
  expect(faulty).toMatchObject({ asOf: { kind: "not-a-date" }, change: {} });
});

it("finds fault with a threshold that cannot be read, and leaves the others", async () => {
  const faulty = await reading({ params: { [AMOUNT]: "much", [SHARE]: "50" } });
  expect(faulty.params).toEqual(new Map([[AMOUNT, "number"]]));
  expect(faulty.change).toEqual({ params: new Map([[SHARE, 0.5]]) });
});

it("wants at least one result sheet; all of them are the default", async () => {
  expect(await reading({ sheets: [] })).toMatchObject({ sheets: { kind: "none-left" }, count: 0 });
  expect((await reading({ sheets: resultRoles })).change).toEqual({});
});

it("wants at least one scheme; all of them are the default", async () => {
  expect(await reading({ schemes: [] })).toMatchObject({ schemes: { kind: "none-left" }, count: 0 });
  expect((await reading({ schemes: ["itss"] })).change).toEqual({});
});
