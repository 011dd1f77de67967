/**
 * *Roadmap*: what to do for the levels aimed at, a row a requirement, of which Owner, Due, Done and Remark are the user's;
 * below it the stages on days, and the nonconformities.
 */
import type { Assessment, Finding } from "../assessment/assessment";
import { roadmapOf, type Roadmap, type SchemeRoadmap } from "../assessment/roadmap";
import type { RoadmapTask } from "../assessment/tasks";
import { roadmapMessages, type RoadmapMessages } from "../locales/roadmap";
import { isoDate, type Day } from "../tables/days";
import { formatAddress, type Sheet, type SheetCell } from "../workbook/workbook";
import { cell, headers, linked, styles, typedCell } from "./cells";
import { palette, tabColours } from "./colours";
import { fieldsOf } from "./lines";
import type { ReportInput } from "./input";
import { documentsStep, NAMED_ROWS, shortfalls } from "./next-step";
import type { Previous } from "./previous";
import { dayCell } from "./roadmap-cells";
import { nonconformityRows } from "./roadmap-nonconformities";
import { stageRows } from "./roadmap-stages";
import { HEADER_KEY, stamped, type KeyedRow } from "./stamps";
import { fittingWidth } from "./text-width";
import { cellsText, levelTitle, nearestTexts, sentenceOf, type Words } from "./words";

const FIELDS = fieldsOf.roadmap;
/** Together no wider than an A4 page can hold in letters that can be read. */
const leastWidths = [13, 34, 16, 46, 13, 14, 14, 13, 13, 20];
const WHERE_COLUMN = 5;
const FIRST_USER_COLUMN = leastWidths.length - FIELDS.length;

/** The roadmap from the start date that the settings name. */
export function roadmapFor({ assessment, facts, options, previous }: ReportInput): Roadmap {
  return roadmapOf(assessment, facts, options, previous.settings.roadmapStart);
}

export function roadmapSheet(
  assessment: Assessment,
  roadmap: Roadmap,
  previous: Previous,
  words: Words,
): Sheet {
  const { m, language } = words;
  const texts = roadmapMessages(language);
  const findings = new Map(
    assessment.schemes.flatMap((scheme) => scheme.findings.map((each) => [each.requirement, each] as const)),
  );
  const tasks = roadmap.schemes.flatMap((road) =>
    road.tasks.map((task) => ({ road, task, finding: findings.get(task.requirement)! })),
  );
  const head: KeyedRow[] = [
    { key: "#title", cells: [cell(texts.title, styles.title)], height: 30 },
    { key: "#hint", cells: [cell(texts.hint, styles.hint)] },
    { key: "#start", cells: [cell(texts.start(isoDate(roadmap.start)), styles.hint)] },
    ...assessment.schemes.map((scheme, at) => {
      const title = schemeLevelTitle(scheme, roadmap.schemes[at]!.level, words);
      return {
        key: `#road|${scheme.scheme}`,
        cells: [cell(roadText(roadmap.schemes[at]!, title, texts), roadStyle)],
      };
    }),
  ];
  const top = head.length + 1;
  const lines = tasks.map(({ road, task, finding }) => ({
    key: task.requirement,
    cells: [...taskCells(road, task, finding, words), ...userCells(task, previous)],
  }));
  const rows: KeyedRow[] = [
    ...head,
    { key: HEADER_KEY, cells: headers(labels(words, texts)) },
    ...lines,
    ...(lines.length === 0 ? [{ key: "#none", cells: [cell(texts.none, styles.hint)] }] : []),
    ...assessment.schemes.flatMap((scheme, at) => {
      const road = roadmap.schemes[at]!;
      return stageRows(road, schemeLevelTitle(scheme, road.level, words), texts);
    }),
    ...nonconformityRows(roadmap.nonconformities, words, texts),
  ];
  const addresses = tasks.map(({ task, finding }) => addressOf(whereOf(task, finding)));
  const sheet = {
    role: "roadmap" as const,
    name: m.sheets.roadmap,
    columns: leastWidths.map((width, column) => ({
      width: column === WHERE_COLUMN ? fittingWidth(addresses, width) : width,
    })),
    rows,
    freeze: { rows: top, columns: 0 },
    filter: { top, left: 0, bottom: top + Math.max(lines.length, 1), right: leastWidths.length - 1 },
    printTitleRows: { from: top, to: top },
    tabColour: tabColours.work,
  };
  return stamped(
    sheet,
    FIELDS.map((_, at) => FIRST_USER_COLUMN + at),
  );
}

const roadStyle = { bold: true, colour: palette.ink, vertical: "center" } as const;

function labels({ m }: Words, texts: RoadmapMessages): string[] {
  return [
    texts.level,
    texts.requirement,
    texts.kind,
    texts.todo,
    texts.notBefore,
    texts.where,
    ...FIELDS.map((field) => m.lineFields[field]),
  ];
}

/** "ITSS · Level 3 · Expanded". */
function schemeLevelTitle(
  { scheme, ruleBook }: Assessment["schemes"][number],
  level: string,
  words: Words,
): string {
  return `${words.m.schemes[scheme]} · ${levelTitle(ruleBook, level, words)}`;
}

function roadText(road: SchemeRoadmap, title: string, texts: RoadmapMessages): string {
  const { certificate, applyFrom, isTarget, tasks } = road;
  const days = [
    applyFrom === null ? texts.applyNever : texts.applyFrom(isoDate(applyFrom)),
    ...(certificate ? [texts.certificate(isoDate(certificate.from), isoOrNull(certificate.to))] : []),
  ];
  const isOpen = applyFrom !== null && tasks.some(({ kinds }) => kinds.includes("condition"));
  return [
    texts.road(title, isTarget, tasks.length),
    ...days,
    ...(isOpen ? [texts.conditionsFirst] : []),
  ].join(texts.gap);
}

const isoOrNull = (day: Day | null) => (day === null ? null : isoDate(day));

function taskCells(road: SchemeRoadmap, task: RoadmapTask, finding: Finding, words: Words): SheetCell[] {
  const { m, language } = words;
  const texts = roadmapMessages(language);
  const where = whereOf(task, finding);
  const level = m.schemeLevel(m.schemes[road.scheme], task.level ?? road.level);
  return [
    cell(`${level}\n${m.groups[task.group]}`),
    cell(`${sentenceOf(task.requirement, words)}\n${task.requirement}`),
    cell(task.kinds.map((kind) => texts.kinds[kind]).join("\n"), { ...styles.boxed, bold: true }),
    cell(todoText(task, finding, words, texts)),
    dayCell(task.waitUntil),
    where ? linked(formatAddress(where), where) : cell(null),
  ];
}

function userCells({ requirement }: RoadmapTask, { lines }: Previous): SheetCell[] {
  const fields = lines.roadmap.get(requirement);
  return FIELDS.map((field) => typedCell(fields?.[field] ?? null));
}

/** The first cell to complete, else the first that decides. */
function whereOf({ cells }: RoadmapTask, finding: Finding) {
  return cells[0] ?? finding.cells[0] ?? null;
}

const addressOf = (where: ReturnType<typeof whereOf>) => where && formatAddress(where);

function todoText(task: RoadmapTask, finding: Finding, words: Words, texts: RoadmapMessages): string {
  const steps = task.kinds.flatMap((kind): string[] => {
    switch (kind) {
      case "data":
        return dataSteps(task, words);
      case "condition":
        return [texts.bringAbout, ...nearestTexts(finding, words, NAMED_ROWS)];
      case "numbers":
        return [...shortfalls(finding, words), ...nearestTexts(finding, words, NAMED_ROWS)];
      case "documents":
        return documentsStep(finding, words);
      case "wait":
        return task.waitUntil === null ? [] : [texts.waitUntil(isoDate(task.waitUntil))];
      case "past-event":
        return [task.waitUntil === null ? texts.pastEndless : texts.pastUntil(isoDate(task.waitUntil))];
    }
  });
  return [...new Set(steps)].join("\n") || words.m.steps.see;
}

function dataSteps({ cells, reasons }: RoadmapTask, words: Words): string[] {
  const { steps, unknownReasons } = words.m;
  const because = reasons.map((reason) => steps.because(unknownReasons[reason]));
  if (cells.length > 0) return [...because, steps.fillIn(cellsText(cells, words))];
  return because.length > 0 ? because : [steps.because(unknownReasons["cell-unknown"])];
}
