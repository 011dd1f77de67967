/** What the Overview and the Requirements say beyond the sentences of the result sheets, in English. */
import type { Status } from "../assessment/assessment";

const plural = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/** "2 not met". */
const are: Readonly<Record<Status, string>> = {
  "not-met": "not met",
  undetermined: "without enough data",
  "evidence-missing": "lacking evidence",
  met: "met",
  "not-applicable": "not applicable",
};

export const enPaneViews = {
  level: (level: string) => `Level ${level}`,
  target: "Target",
  mayApplyNow: "May apply now",
  blocked: (level: string, n: number, counts: readonly (readonly [status: Status, count: number])[]) =>
    `${plural(n, "requirement")} ${n === 1 ? "stands" : "stand"} before level ${level}: ` +
    `${counts.map(([status, count]) => `${count} ${are[status]}`).join(", ")}.`,
  showBlockers: (n: number) => `Show all ${n}`,
  byStatus: "Requirements by status",
  openLevel: (level: string) => `Show what level ${level} asks`,
  profile: (level: string) => `Requirements met for level ${level}, by dimension`,
  todo: "What to do",
  documents: (n: number) => (n === 0 ? "No document is missing" : `${plural(n, "document")} to obtain`),
  problems: (n: number) =>
    n === 0 ? "Every cell could be read" : `${plural(n, "cell or column", "cells or columns")} to correct`,

  search: "Search requirements",
  anyLevel: "Level",
  forLevel: (title: string) => `For ${title}`,
  group: "Group",
  dimension: "Dimension",
  status: "Status",
  found: (n: number, of: number) =>
    n === of ? plural(n, "requirement") : `${n} of ${plural(of, "requirement")}`,
  clear: "Show all",
  noneFound: "No requirement is like that.",
  metOf: (met: number, of: number) => `${met} of ${of} met`,
  indicators: "Indicators that gate no level",
  documentsMissing: (n: number) => `${plural(n, "document")} missing`,
  cellsOpen: (n: number) => `${plural(n, "cell")} to look at`,
  actual: "Actual",
  required: "Required",
  gap: "Gap",
  noGap: "none",
  missing: "Evidence missing",
  nearest: "Nearest rows",
  notYet: (conditions: string) => `Not yet: ${conditions}`,
  cells: "Cells that decide",
  row: (sheet: string, row: number) => `${sheet}, row ${row}`,
  goTo: (address: string) => `Go to ${address}`,
  more: (n: number) => `${n} more`,
  overrides: "Set by this workbook",
  source: "Source and reading",
  notes: "Public material",
};

export type PaneViewMessages = typeof enPaneViews;
