/** The documents to obtain as lines of the list: their texts, and which of them a filter lets through. */
import type { DocumentToObtain } from "../../../assessment/assessment";
import type { Checked } from "../../../check-workbook";
import { quote } from "../../../report/cells";
import { lineKey } from "../../../report/lines";
import { sentenceOf, type Words } from "../../../report/words";
import { evidenceKindText } from "../../../rules/to-text";
import { paneWorkMessages } from "../../../locales/pane-work";
import { isoDate } from "../../../tables/days";
import { evidenceKinds } from "../../../tables/evidence-kinds";
import { fold } from "../../../tables/text";
import type { CellRef, SheetValue } from "../../../workbook/workbook";
import { cellToComplete } from "../parts/cell-to-complete";

export interface EvidenceLine {
  /** What the line is known by through every check. */
  key: string;
  document: DocumentToObtain;
  /** The cell to complete where the document is listed. */
  listedAt: CellRef | null;
  title: string;
  /** The row that it is for, or the organisation. */
  forWhat: string;
  /** What the requirements that it serves say; nearest level first. */
  serves: readonly { requirement: string; level: LevelKey; sentence: string }[];
  /** What people typed for it on the Missing evidence sheet. */
  typed: Readonly<Record<"owner" | "due" | "remark", string>>;
  searched: string;
}

/** A level of a scheme, or a scheme's indicators: what the list can be narrowed to. */
export type LevelKey = `${string}|${string}`;

export interface EvidenceFilter {
  search: string;
  level: LevelKey | null;
  /** Null: everyone; "": nobody. */
  owner: string | null;
  hideTicked: boolean;
}

export const noFilter: EvidenceFilter = { search: "", level: null, owner: null, hideTicked: false };

/** The lines in the order of what they unlock. */
export function evidenceLines({ assessment, facts, previous }: Checked, words: Words): EvidenceLine[] {
  return assessment.documents.map((document) => {
    const key = lineKey(document);
    const title = evidenceKindText(document.kind, words.language);
    const forWhat = document.subject === null ? words.m.organisation : quote(document.subject);
    const serves = document.serves.map(({ scheme, requirement, level }) => ({
      requirement,
      level: levelKey(scheme, level),
      sentence: sentenceOf(requirement, words),
    }));
    const { evidence, reason } = document;
    const listedAt = evidence && cellToComplete(evidence, reason, facts);
    const { owner, due, remark } = previous.lines["missing-evidence"].get(key) ?? {};
    const typed = { owner: typedText(owner), due: typedText(due), remark: typedText(remark) };
    const sought = [title, forWhat, ...Object.values(typed), ...serves.flatMap(Object.values)];
    return { key, document, listedAt, title, forWhat, serves, typed, searched: fold(sought.join("\n")) };
  });
}

export function levelKey(scheme: string, level: string | null): LevelKey {
  return `${scheme}|${level ?? ""}`;
}

/** "ITSS level 4", or "ITSS indicators". */
export function levelText(key: LevelKey, { m, language }: Words): string {
  const [scheme, level] = key.split("|") as [keyof typeof m.schemes, string];
  if (level === "") return paneWorkMessages(language).evidence.indicators(m.schemes[scheme]);
  return m.schemeLevel(m.schemes[scheme], level);
}

/** The levels that the lines serve, lowest first, a scheme's indicators last. */
export function levelsServed(lines: readonly EvidenceLine[], { assessment }: Checked): LevelKey[] {
  const served = new Set(lines.flatMap(({ serves }) => serves.map(({ level }) => level)));
  return assessment.schemes
    .flatMap(({ scheme, levels }) =>
      [...levels.map(({ level }) => level), null].map((l) => levelKey(scheme, l)),
    )
    .filter((key) => served.has(key));
}

/** The names under Owner, each once, in the order of the alphabet. */
export function ownersOf(lines: readonly EvidenceLine[], language: string): string[] {
  const owners = new Set(lines.map(({ typed }) => typed.owner).filter((owner) => owner !== ""));
  return [...owners].sort((a, b) => a.localeCompare(b, language));
}

export function filterLines(
  lines: readonly EvidenceLine[],
  { search, level, owner, hideTicked }: EvidenceFilter,
  ticked: ReadonlySet<string>,
): EvidenceLine[] {
  const wanted = fold(search).split(" ").filter(Boolean);
  return lines.filter(
    (line) =>
      (level === null || line.serves.some((served) => served.level === level)) &&
      (owner === null || line.typed.owner === owner) &&
      !(hideTicked && ticked.has(line.key)) &&
      wanted.every((word) => line.searched.includes(word)),
  );
}

/**
 * Whether a new row is the way to list the document. One that is listed without location or date, or without
 * verification, has a row to be completed; one that is too old needs a new document.
 */
export function needsRow({ document: { kind, reason } }: EvidenceLine): boolean {
  return (reason === "none" || reason === "out-of-window") && evidenceKinds.some(([code]) => code === kind);
}

function typedText(value: SheetValue = null): string {
  if (value === null) return "";
  return typeof value === "object" ? isoDate(value.date) : String(value).trim();
}
