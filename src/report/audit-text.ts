/** Audit preparation as lines of text, for a terminal and for the clipboard. */
import type { AuditPreparation } from "../assessment/audit";
import type { AuditDraw, DrawnPerson, HeldCertificate, UndecidedPerson } from "../assessment/audit-draw";
import {
  TRACED_PROJECTS,
  type DocumentOnFile,
  type LifeDocument,
  type ProjectTrace,
} from "../assessment/life-cycle";
import { messages, statusMarks, type Messages } from "../locales";
import { auditMessages, type AuditMessages } from "../locales/audit";
import { evidenceKindText, quantityText } from "../rules/to-text";
import { choiceLabel } from "../rules/to-text-labels";
import { isoDate, type Day } from "../tables/days";
import type { Language } from "../tables/definition";
import { formatAddress, type CellRef } from "../workbook/workbook";
import { quote } from "./cells";

/** How many of a long list are named. */
const NAMED = 20;

interface Voice {
  m: Messages;
  texts: AuditMessages;
  language: Language;
}

/** What is drawn and traced, line by line; the texts that users typed stay on their line. */
export function auditLines(preparation: AuditPreparation, asOf: Day, language: Language): string[] {
  const voice = { m: messages(language), texts: auditMessages(language), language };
  const { m, texts } = voice;
  return [
    texts.title,
    m.summary.asOf(isoDate(asOf)),
    "",
    texts.drawTitle,
    ...drawLines(preparation.draw, voice),
    "",
    texts.projectsTitle,
    ...projectsIntro(preparation, texts),
    ...preparation.projects.flatMap((project) => ["", ...projectLines(project, voice)]),
    "",
    texts.stressTest,
  ];
}

/** Which projects these are, and that they are fewer than an auditor traces. */
export function projectsIntro(
  { entries, projects, isNamed }: AuditPreparation,
  texts: AuditMessages,
): string[] {
  if (entries.length > 0 && projects.length === 0) return [texts.noneChosen];
  const few = projects.length < TRACED_PROJECTS ? [texts.tooFew(projects.length)] : [];
  if (projects.length === 0) return few;
  return [isNamed ? texts.named : texts.proposed, ...few];
}

function drawLines(draw: AuditDraw, voice: Voice): string[] {
  const { texts } = voice;
  const { problem, people, certified, undecided, seed } = draw;
  const drawn =
    problem === null
      ? [
          texts.drawn(people.length, certified),
          texts.seedIs(quote(seed)),
          ...people.flatMap((person, at) => personLines(person, at, voice)),
        ]
      : [texts.nobody[problem]];
  if (undecided.length === 0) return drawn;
  return [
    ...drawn,
    texts.undecided(undecided.length),
    ...capped(undecided, texts).map((each) =>
      typeof each === "string" ? each : `  ${undecidedText(each, voice)}`,
    ),
  ];
}

function personLines(person: DrawnPerson, at: number, voice: Voice): string[] {
  const { id, name, position, cell } = person;
  return [
    spaced(`  ${at + 1}.`, ...[id, name, position].map(shown), addressText(cell)),
    ...person.certificates.map((held) =>
      spaced(`       ${certificateText(held, voice)}`, shown(held.number), addressText(held.cell)),
    ),
  ];
}

/** "PMP, valid until 2027-01-01". */
export function certificateText(
  { certificate, expiresOn }: HeldCertificate,
  { texts, language }: Pick<Voice, "texts" | "language">,
): string {
  const name =
    certificate === null
      ? texts.unnamedCertificate
      : (choiceLabel("staffCertificates", "certificate", certificate, language) ?? quote(certificate));
  return Number.isFinite(expiresOn)
    ? texts.certificateUntil(name, isoDate(expiresOn))
    : texts.certificateWithoutEnd(name);
}

function undecidedText({ id, name, unknown, cells, cell }: UndecidedPerson, { m, texts }: Voice): string {
  const places = cells.length > 0 ? cells.slice(0, 3) : cell === null ? [] : [cell];
  const why = m.and(unknown.map((what) => texts.unknown[what]));
  return spaced(shown(id), shown(name), why, m.list(places.map(formatAddress)));
}

/** How many of the documents that are asked of a project are on file: "3 of 5 documents on file". */
export function onFileText({ stages }: ProjectTrace, texts: AuditMessages): string {
  const asked = stages.flatMap(({ documents }) => documents).filter(({ askedBy }) => askedBy.length > 0);
  return texts.onFileOf(asked.filter(({ state }) => state === "on-file").length, asked.length);
}

function projectLines(project: ProjectTrace, voice: Voice): string[] {
  const { m, texts, language } = voice;
  const { id, name, customer, contractAmount, cell, attested, stages } = project;
  const amount = contractAmount === null ? "" : quantityText(contractAmount, "CNY", language);
  const attestation = attested === null ? [] : [texts.attested[attested ? "yes" : "no"]];
  return [
    spaced(quote(id), shown(name), shown(customer), amount, addressText(cell)),
    `  ${m.and([onFileText(project, texts), ...attestation])}`,
    ...stages.flatMap(({ stage, documents }) => [
      `  ${texts.stages[stage]}`,
      ...documents.flatMap((document) => documentLines(document, voice)),
    ]),
  ];
}

const marks = {
  "on-file": statusMarks.met,
  missing: statusMarks["evidence-missing"],
  "not-asked": statusMarks["not-applicable"],
};

function documentLines(document: LifeDocument, voice: Voice): string[] {
  const { m, texts, language } = voice;
  const name = `    ${marks[document.state]} ${evidenceKindText(document.kind, language)}`;
  const rows = document.onFile.map((row) => onFileLine(row, voice));
  if (document.state === "on-file") {
    return rows.length === 1
      ? [spaced(name, rows[0]!)]
      : [name, ...capped(rows, texts).map((row) => `        ${row}`)];
  }
  const listed = document.missing?.evidence ?? null;
  return [
    spaced(m.labelled(name, whyText(document, m, texts)), addressText(listed)),
    ...capped(rows, texts).map((row) => `        ${row}`),
  ];
}

/** Why a document is not on file. */
export function whyText({ state, missing }: LifeDocument, m: Messages, texts: AuditMessages): string {
  const reason = missing === null || missing.reason === "none" ? null : m.missingReasons[missing.reason];
  if (state === "not-asked") {
    return reason === null ? texts.states[state] : m.and([reason, texts.states[state]]);
  }
  const within = missing?.window ? [m.window(isoDate(missing.window.from), isoDate(missing.window.to))] : [];
  return m.and([reason ?? m.missingReasons.none, ...within]);
}

/** Where a document is, its date, and whether it was verified. */
export function onFileTexts(
  { title, location, date, thirdParty }: DocumentOnFile,
  texts: AuditMessages,
): string[] {
  const dated = date === null ? texts.undated : date.lo === date.hi ? isoDate(date.lo) : monthOf(date.lo);
  return [shown(title), quote(location), dated, thirdParty ? texts.thirdParty : ""].filter(
    (text) => text !== "",
  );
}

function onFileLine(document: DocumentOnFile, { texts }: Voice): string {
  return spaced(...onFileTexts(document, texts), addressText(document.cell));
}

/** A date of which only the month is known: 2026-06. */
function monthOf(day: Day): string {
  return isoDate(day).slice(0, "2026-06".length);
}

function addressText(cell: CellRef | null): string {
  return cell === null ? "" : formatAddress(cell);
}

function shown(text: string | null): string {
  return text === null ? "" : quote(text);
}

function spaced(...texts: string[]): string {
  return texts.filter((text) => text !== "").join("  ");
}

/** The first of a long list, and how many more there are. */
function capped<T>(items: readonly T[], texts: AuditMessages): (T | string)[] {
  const rest = items.length - NAMED;
  return rest > 0 ? [...items.slice(0, NAMED), texts.more(rest)] : [...items];
}
