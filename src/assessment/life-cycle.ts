/**
 * The documents of projects through their whole life, as an auditor traces them: what is on file, what is missing
 * and why, stage by stage. Which documents count is what the rule books ask of projects, and nothing else.
 */
import type { Evaluator } from "../rules/evaluate";
import { TRUTH, type RuleBook } from "../rules/expression";
import { keyCell, keyText } from "../rules/row-key";
import { CELL, cellOf, numbersOf, textsOf, UNKNOWN_TEXT, type CellRef } from "../tables/facts";
import type { Interval, MissingEvidence } from "./assessment";
import { byLifeStage, lifeStageOf, lifeStages, type LifeStage } from "./life-stages";
import { missingDocument } from "./missing-document";
import { projectAsks, type ProjectAsk } from "./project-asks";
import { rowText } from "./row-text";

/** How many projects an auditor traces. */
export const TRACED_PROJECTS = 3;

/** A row of the projects. */
export interface ProjectEntry {
  row: number;
  /** The project's number, or what stands in for it. */
  id: string;
  name: string | null;
  customer: string | null;
  /** A code of the catalogue; null where it cannot be read. */
  status: string | null;
  /** Null where it is not known. */
  contractAmount: number | null;
  cell: CellRef | null;
}

/** A document that is on file for the project. */
export interface DocumentOnFile {
  title: string | null;
  location: string;
  /** Null where there is no date; an interval of days where only the month is known. */
  date: Interval | null;
  /** Verified by a third party. */
  thirdParty: boolean;
  cell: CellRef | null;
}

/** `not-asked`: not on file, and no requirement asks it of this project. */
export type DocumentState = "on-file" | "missing" | "not-asked";

/** One kind of document. */
export interface LifeDocument {
  kind: string;
  state: DocumentState;
  onFile: DocumentOnFile[];
  /** Why it is not on file, or why what is does not do; null where it does. */
  missing: Pick<MissingEvidence, "reason" | "evidence" | "window"> | null;
  /** The requirements that ask it of this project. */
  askedBy: string[];
}

export interface ProjectTrace extends ProjectEntry {
  /** Some document on file for it was verified by a third party; null where no rule book asks for that. */
  attested: boolean | null;
  /** Stages with documents, in the order of a project's life. */
  stages: { stage: LifeStage; documents: LifeDocument[] }[];
}

const asItStands = { requirement: null, figures: false };
const onFigures = { requirement: null, figures: true };

/** Every project that has a readable number, in row order. */
export function projectsOf(evaluator: Evaluator): ProjectEntry[] {
  const projects = evaluator.table("projects");
  return Array.from({ length: projects.rowCount }, (_, row) => entryAt(row, evaluator)).filter(
    (entry) => entry !== null,
  );
}

/**
 * The projects that an auditor would plausibly pick: the completed ones with the largest contracts, since their
 * whole life can be traced; then those in progress. Never cancelled ones.
 */
export function proposedProjects(entries: readonly ProjectEntry[]): ProjectEntry[] {
  const rank = ({ status }: ProjectEntry) => (status === "completed" ? 0 : status === "in-progress" ? 1 : 2);
  const amount = ({ contractAmount }: ProjectEntry) => contractAmount ?? -1;
  return entries
    .filter(({ status }) => status !== "cancelled")
    .toSorted((a, b) => rank(a) - rank(b) || amount(b) - amount(a) || (a.id < b.id ? -1 : 1))
    .slice(0, TRACED_PROJECTS);
}

/** Traces these projects, in the order given. */
export function traceProjects(
  entries: readonly ProjectEntry[],
  books: readonly RuleBook[],
  evaluator: Evaluator,
): ProjectTrace[] {
  const asks = projectAsks(books);
  return entries.map((entry) => traceOf(entry, asks, evaluator));
}

function traceOf(entry: ProjectEntry, asks: readonly ProjectAsk[], evaluator: Evaluator): ProjectTrace {
  const evidence = evidenceOf(entry.row, evaluator);
  const ofKinds = asks.filter(({ kind }) => kind !== null);
  const kinds = [...new Set([...ofKinds.map(({ kind }) => kind!), ...evidence.map(({ kind }) => kind)])];
  const documents = kinds.toSorted(byLifeStage).map((kind) =>
    documentOf(kind, {
      row: entry.row,
      asks: ofKinds.filter((ask) => ask.kind === kind),
      onFile: evidence.filter((document) => document.kind === kind).map(({ document }) => document),
      evaluator,
    }),
  );
  const isAttestationAsked = asks.some(({ kind }) => kind === null);
  return {
    ...entry,
    attested: isAttestationAsked ? evidence.some(({ document }) => document.thirdParty) : null,
    stages: lifeStages
      .map((stage) => ({ stage, documents: documents.filter(({ kind }) => lifeStageOf(kind) === stage) }))
      .filter(({ documents }) => documents.length > 0),
  };
}

interface Kept {
  row: number;
  asks: readonly ProjectAsk[];
  onFile: DocumentOnFile[];
  evaluator: Evaluator;
}

function documentOf(kind: string, { row, asks, onFile, evaluator }: Kept): LifeDocument {
  const asked = asks.filter(({ of }) => evaluator.rowTruth("projects", of, onFigures)(row) !== TRUTH.no);
  const lacking = asked.filter(
    ({ has }) => evaluator.rowTruth("projects", has, asItStands)(row) !== TRUTH.yes,
  );
  const state = lacking.length > 0 ? "missing" : onFile.length > 0 ? "on-file" : "not-asked";
  const open = state === "on-file" ? undefined : (lacking[0] ?? asks[0]);
  return {
    kind,
    state,
    onFile,
    missing: open === undefined ? null : whyMissing(open, row, evaluator),
    askedBy: [...new Set(asked.map(({ requirement }) => requirement))],
  };
}

function whyMissing({ requirement, has }: ProjectAsk, row: number, evaluator: Evaluator) {
  const { rows } = evaluator.matches(has, "projects", row);
  const { reason, evidence, window } = missingDocument(evaluator, requirement, has.where, rows);
  return { reason, evidence, window };
}

/** The evidence rows that surely name the project and count, with their kinds. */
function evidenceOf(row: number, evaluator: Evaluator): { kind: string; document: DocumentOnFile }[] {
  const evidence = evaluator.table("evidence");
  const stands = evaluator.standing("evidence", null);
  const kinds = textsOf(evidence, "kind");
  const anyDocument = {
    kind: "has",
    table: "evidence",
    on: { here: "id", there: "subject" },
    where: { kind: "all", of: [] },
  } as const;
  return evaluator
    .matches(anyDocument, "projects", row)
    .sure.filter((each) => stands(each) === TRUTH.yes && kinds.code[each] !== UNKNOWN_TEXT)
    .map((each) => ({
      kind: rowText(evaluator, "evidence", each, "kind")!,
      document: documentAt(each, evaluator),
    }));
}

function documentAt(row: number, evaluator: Evaluator): DocumentOnFile {
  const evidence = evaluator.table("evidence");
  const date = numbersOf(evidence, "issuedOn");
  const [lo, hi] = [date.lo[row]!, date.hi[row]!];
  return {
    title: rowText(evaluator, "evidence", row, "title"),
    location: rowText(evaluator, "evidence", row, "location") ?? "",
    date: date.state[row] === CELL.filled ? { lo, hi } : null,
    thirdParty: numbersOf(evidence, "thirdParty").lo[row] === 1,
    cell: cellOf(evidence, row, "id") ?? cellOf(evidence, row, "kind"),
  };
}

function entryAt(row: number, evaluator: Evaluator): ProjectEntry | null {
  const id = keyText(evaluator, "projects", row);
  if (id === null) return null;
  const amount = numbersOf(evaluator.table("projects"), "contractAmount");
  const [lo, hi] = [amount.lo[row]!, amount.hi[row]!];
  return {
    row,
    id,
    name: rowText(evaluator, "projects", row, "name"),
    customer: rowText(evaluator, "projects", row, "customer"),
    status: rowText(evaluator, "projects", row, "status"),
    contractAmount: lo === hi ? lo : null,
    cell: keyCell(evaluator, "projects", row),
  };
}
