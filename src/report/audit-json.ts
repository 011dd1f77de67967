/** Audit preparation as the JSON of `audit --format json`: codes, dates, addresses as Excel shows them. */
import packageJson from "../../package.json";
import type { AuditPreparation } from "../assessment/audit";
import { DRAWN_ONE_IN, type DrawnPerson, type StaffMember } from "../assessment/audit-draw";
import type { DocumentOnFile, LifeDocument, ProjectTrace } from "../assessment/life-cycle";
import type { Interval } from "../rules/interval";
import { isoDate, type Day } from "../tables/days";
import { formatAddress, type CellRef } from "../workbook/workbook";

/** `file` is the path as given. */
export function auditJson({ draw, projects, isNamed }: AuditPreparation, asOf: Day, file: string) {
  return {
    version: packageJson.version,
    file,
    asOf: isoDate(asOf),
    draw: {
      seed: draw.seed,
      oneIn: DRAWN_ONE_IN,
      certified: draw.certified,
      problem: draw.problem,
      people: draw.people.map(personJson),
      undecided: draw.undecided.map((person) => ({
        ...memberJson(person),
        unknown: person.unknown,
        cells: person.cells.map(formatAddress),
      })),
    },
    projects: { chosen: isNamed ? "named" : "proposed", traced: projects.map(projectJson) },
  };
}

function personJson(person: DrawnPerson) {
  return {
    ...memberJson(person),
    certificates: person.certificates.map(({ certificate, number, expiresOn, cell }) => ({
      certificate,
      number,
      expiresOn: Number.isFinite(expiresOn) ? isoDate(expiresOn) : null,
      cell: addressOf(cell),
    })),
  };
}

function memberJson({ id, name, position, cell }: StaffMember) {
  return { id, name, position, cell: addressOf(cell) };
}

function projectJson({ id, name, customer, status, contractAmount, cell, attested, stages }: ProjectTrace) {
  return {
    id,
    name,
    customer,
    status,
    contractAmount,
    cell: addressOf(cell),
    attested,
    stages: stages.map(({ stage, documents }) => ({ stage, documents: documents.map(documentJson) })),
  };
}

function documentJson({ kind, state, askedBy, onFile, missing }: LifeDocument) {
  return {
    kind,
    state,
    askedBy,
    onFile: onFile.map(onFileJson),
    missing: missing && {
      reason: missing.reason,
      evidence: addressOf(missing.evidence),
      window: missing.window && { from: isoDate(missing.window.from), to: isoDate(missing.window.to) },
    },
  };
}

function onFileJson({ title, location, date, thirdParty, cell }: DocumentOnFile) {
  return { title, location, date: date && dateJson(date), thirdParty, cell: addressOf(cell) };
}

/** A day, or its bounds where only the month is known. */
function dateJson({ lo, hi }: Interval): string | [string, string] {
  return lo === hi ? isoDate(lo) : [isoDate(lo), isoDate(hi)];
}

function addressOf(cell: CellRef | null): string | null {
  return cell && formatAddress(cell);
}
