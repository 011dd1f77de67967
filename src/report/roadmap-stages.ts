/** The stages on the way to a certificate, below the tasks of the Roadmap sheet. */
import type { SchemeRoadmap, StageOnDays } from "../assessment/roadmap";
import type { RoadmapMessages } from "../locales/roadmap";
import { cell, headers, styles } from "./cells";
import { dayCell, headingRows, noteRow } from "./roadmap-cells";
import type { KeyedRow } from "./stamps";

/** A heading, what the source says of the whole way, and a row a stage. */
export function stageRows(road: SchemeRoadmap, title: string, texts: RoadmapMessages): KeyedRow[] {
  const { scheme, customary, whole, stages } = road;
  const labels = [
    null,
    texts.stage,
    texts.takes,
    texts.known,
    texts.begins,
    texts.endsEarliest,
    texts.endsLatest,
  ];
  return [
    ...headingRows(`stages|${scheme}`, texts.stagesOf(title), labels.length),
    ...(customary ? [noteRow(`customary|${scheme}`, texts.customary)] : []),
    ...(whole ? [noteRow(`whole|${scheme}`, texts.whole(whole))] : []),
    { key: `#stage-headers|${scheme}`, cells: headers(labels.map((label) => label ?? "")) },
    ...stages.map((stage, at) => ({
      key: `#stage|${scheme}|${stage.stage}`,
      cells: [
        cell(at + 1, { ...styles.boxed, horizontal: "left" }),
        cell(texts.stages[stage.stage] ?? stage.stage, { ...styles.boxed, bold: true }),
        cell(stage.takes && texts.duration(stage.takes)),
        cell(knownText(stage, road, texts)),
        dayCell(stage.from),
        dayCell(stage.ends?.from ?? null),
        dayCell(stage.ends?.to ?? null),
      ],
    })),
  ];
}

function knownText(
  { stage, begins, takes, from, ends }: StageOnDays,
  { scheme, level }: SchemeRoadmap,
  texts: RoadmapMessages,
): string | null {
  if (begins === "start") return takes?.unit === "working-day" ? texts.workingDays : texts.fromStart;
  if (begins === "application") return from === null ? texts.applyNever : texts.fromApplication;
  if (begins === "approval") return ends === null ? null : texts.fromApproval;
  return scheme === "itss" && stage === "expert-review" ? (texts.panels[level] ?? null) : null;
}
