import { changedSettings } from "../../../src/pane/session/changed-settings";
import { noSettings, type Settings } from "../../../src/report/read-settings";
import { day } from "../../report/fixtures";

const set: Settings = {
  ...noSettings,
  present: true,
  asOf: day("2026-06-30"),
  roadmapStart: day("2026-09-01"),
  language: "zh",
};

it("leaves the start of the roadmap alone where something else changes", () => {
  expect(changedSettings(set, { language: "en" })).toEqual({ ...set, language: "en" });
});

it("moves the start of the roadmap, and takes it away", () => {
  expect(changedSettings(set, { roadmapStart: day("2026-10-01") }).roadmapStart).toBe(day("2026-10-01"));
  expect("roadmapStart" in changedSettings(set, { roadmapStart: null })).toBe(false);
});

it("drops what stood unread in its place", () => {
  const unread = [{ key: "Roadmap start", name: "roadmapStart", value: "soon" }];
  expect(changedSettings({ ...set, unread }, { roadmapStart: null }).unread).toEqual([]);
  expect(changedSettings({ ...set, unread }, { language: "en" }).unread).toEqual(unread);
});
