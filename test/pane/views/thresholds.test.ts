import { noSettings } from "../../../src/report/read-settings";
import { wordsFor } from "../../../src/report/words";
import { filterGroups, isChanged, thresholdGroups } from "../../../src/pane/views/settings/thresholds";
import { nothingPrevious, reportInput } from "../../report/fixtures";

async function groupsWith(params: ReadonlyMap<string, number>) {
  const settings = { ...noSettings, present: true, params };
  const checked = await reportInput("en", { ...nothingPrevious, settings });
  return thresholdGroups(checked, wordsFor(checked));
}

const idsOf = (groups: readonly { requirement: string }[]) => groups.map(({ requirement }) => requirement);

it("shows each threshold once, by its requirement, with default and unit; changed ones first", async () => {
  const groups = await groupsWith(new Map([["itss.4.projects.amount", 300_000]]));
  expect(idsOf(groups)).toEqual(["itss.4.projects", "itss.3.training", "itss.4.engineers", "itss.i.share"]);
  expect(groups[0]).toMatchObject({
    where: "ITSS level 4",
    thresholds: [
      { key: "itss.4.projects.amount", unit: "CNY", standard: 500_000, set: 300_000 },
      { key: "itss.4.projects.projects", standard: 3, standardText: "3 projects", set: null },
    ],
  });
  expect(groups[3]).toMatchObject({ where: "ITSS (indicator)" });
  expect(groups.map(isChanged)).toEqual([true, false, false, false]);
});

it("finds thresholds by words of the requirement, and by key", async () => {
  const groups = await groupsWith(new Map());
  const found = (search: string) => idsOf(filterGroups(groups, { search, changedOnly: false }));
  expect(found("training")).toEqual(["itss.3.training"]);
  expect(found("Contract AMOUNT")).toEqual(["itss.4.projects"]);
  expect(found("itss.4.engineers.people")).toEqual(["itss.4.engineers"]);
  expect(found("nothing of the kind")).toEqual([]);
});

it("narrows to what is changed", async () => {
  const groups = await groupsWith(new Map([["itss.i.share.share", 0.5]]));
  expect(idsOf(filterGroups(groups, { search: "", changedOnly: true }))).toEqual(["itss.i.share"]);
});
