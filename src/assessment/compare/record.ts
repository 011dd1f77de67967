/** What stays of a check for later comparisons: its answers, every status, and fingerprints of what it went by. */
import type { Choices } from "../../rules/choose-options";
import { wholeTest, type Requirement, type RuleBook, type SchemeId } from "../../rules/expression";
import { tableIds, type TableId } from "../../tables/catalogue";
import type { Day } from "../../tables/days";
import { factHash } from "../../tables/fact-hash";
import type { Facts } from "../../tables/facts";
import type { Assessment, AssessmentOptions, SchemeAssessment, Status } from "../assessment";

/** One scheme as a check found it. */
export interface SchemeRecord {
  scheme: SchemeId;
  edition: string;
  /** A fingerprint of what the rule book asks, with the choices carried out. */
  rules: string;
  target: string | null;
  onFigures: string | null;
  capability: string | null;
  eligible: string | null;
  /** The level whose requirements are counted: the target, else the one next above capability. */
  profileLevel: string;
  counts: Readonly<Record<Status, number>>;
  /** By the short name of each requirement. */
  statuses: ReadonlyMap<string, Status>;
}

/** One check. */
export interface CheckRecord {
  /** The day on which it was made. */
  checkedOn: Day;
  asOf: Day;
  /** Of the product. */
  version: string;
  /** Cells and settings that could not be read. */
  problems: number;
  /** A fingerprint of all that was read. */
  inputs: string;
  /** A fingerprint of what each table says; one for which there is no sheet is absent. */
  tables: ReadonlyMap<TableId, string>;
  /** Thresholds that were set otherwise, and choices about the rule books. */
  params: ReadonlyMap<string, number>;
  choices: Choices;
  schemes: readonly SchemeRecord[];
}

/** What only the caller knows of a check. */
export type CheckCircumstances = Pick<CheckRecord, "checkedOn" | "version" | "problems" | "inputs">;

/** The record of a check that was made just now. */
export function recordOf(
  assessment: Assessment,
  facts: Facts,
  { params, choices = new Map() }: AssessmentOptions,
  circumstances: CheckCircumstances,
): CheckRecord {
  return {
    ...circumstances,
    asOf: assessment.asOf,
    tables: tableFingerprints(facts),
    params,
    choices,
    schemes: assessment.schemes.map(schemeRecord),
  };
}

function schemeRecord(assessed: SchemeAssessment): SchemeRecord {
  const { scheme, edition, ruleBook, target, onFigures, capability, eligible, profileLevel } = assessed;
  return {
    scheme,
    edition,
    rules: rulesFingerprint(ruleBook),
    target,
    onFigures,
    capability,
    eligible,
    profileLevel,
    counts: assessed.levels.find(({ level }) => level === profileLevel)!.counts,
    statuses: new Map(
      assessed.findings.map(({ requirement, status }) => [shortName(requirement), status] as const),
    ),
  };
}

/** Fields that say by what the workbook is assessed: they are no evidence, and count as the date and the target. */
const notData: ReadonlySet<string> = new Set(["asOf", "targetItss", "targetCcid", "targetCsmm"]);

/** Whether a field of a table is data that verdicts are made of. */
export function isData(table: TableId, field: string): boolean {
  return table !== "organisation" || !notData.has(field);
}

/** What each table says, its rows in whatever order. */
export function tableFingerprints(facts: Facts): Map<TableId, string> {
  const there = tableIds.filter((id) => facts.tables[id].present || facts.tables[id].rowCount > 0);
  return new Map(there.map((id) => [id, tableFingerprint(facts, id)]));
}

function tableFingerprint({ tables, texts }: Facts, id: TableId): string {
  const hash = factHash(texts);
  const { columns, present, complete, rowCount } = tables[id];
  const names = Object.keys(columns).filter((name) => isData(id, name));
  hash.addWord(present ? 1 : 0);
  hash.addWord(complete ? 1 : 0);
  for (const name of names) hash.addText(name);
  hash.addRows(
    names.map((name) => columns[name]!),
    Array.from({ length: rowCount }, (_, row) => row),
  );
  return hash.digest();
}

/** What a rule book asks: where it is written in the source, and how it is read, are no part of it. */
export function rulesFingerprint({ levels, requirements }: RuleBook): string {
  const hash = textHash();
  for (const { level } of levels) hash.addText(level);
  for (const requirement of requirements) hash.addText(askedBy(requirement));
  return hash.digest();
}

/** All of a requirement that decides its status, and the levels that it gates. */
export function askedBy(requirement: Requirement): string {
  const { id, level, group, carries, appliesWhen = null } = requirement;
  return JSON.stringify([id, level, group, carries, appliesWhen, wholeTest(requirement)]);
}

/** A requirement's name in a record: the same in every edition. */
export function shortName(requirement: string): string {
  const hash = textHash();
  hash.addText(requirement);
  return hash.digest().split(".")[1]!.slice(-5).padStart(5, "0");
}

/** A hash of texts alone, which needs no pool. */
function textHash() {
  return factHash({ size: 0, find: () => -1, display: () => "" });
}
