/**
 * The losses that are worth trying: rows that some requirement rests on by more than it has to spare. What is left out
 * can surely not drop a requirement; what is in may.
 */
import type { Evaluator } from "../../rules/evaluate";
import { fieldsReadBy } from "../../rules/fields-read";
import type { Requirement } from "../../rules/expression";
import { catalogue, type TableId } from "../../tables/catalogue";
import { CELL, numbersOf, textsOf } from "../../tables/facts";
import { supportsOf, type Support } from "./supports";

/** What goes. A person goes with the certificates that are theirs. */
export const lossKinds = ["person", "certificate", "staff-certificate", "document", "project"] as const;
export type LossKind = (typeof lossKinds)[number];

const tableOfKind: Readonly<Record<LossKind, TableId>> = {
  person: "staff",
  certificate: "certificates",
  "staff-certificate": "staffCertificates",
  document: "evidence",
  project: "projects",
};

/** A loss as the rows that go with it, table by table. */
export interface LossRows {
  kind: LossKind;
  /** The row that it is about. */
  table: TableId;
  row: number;
  rows: readonly (readonly [TableId, readonly number[]])[];
}

/** A loss, and the requirements that it may leave unmet. */
export interface LossToTry {
  loss: LossRows;
  requirements: readonly Requirement[];
}

/** The losses that may leave some of these requirements unmet, all of which are met or do not apply now. */
export function lossesToTry(requirements: readonly Requirement[], evaluator: Evaluator): LossToTry[] {
  const certificates = certificatesOf(evaluator);
  const found = new Map<string, { loss: LossRows; requirements: Set<Requirement> }>();
  const flag = (kind: LossKind, row: number, requirement: Requirement) => {
    const name = `${kind} ${row}`;
    const known = found.get(name) ?? { loss: lossAt(kind, row, certificates), requirements: new Set() };
    known.requirements.add(requirement);
    found.set(name, known);
  };
  for (const requirement of requirements) {
    for (const support of supportsOf(requirement, evaluator)) {
      for (const kind of lossKinds) {
        for (const row of rowsBeyond(support, kind, certificates)) flag(kind, row, requirement);
      }
    }
  }
  const turning = turningRows(certificates, evaluator);
  for (const requirement of requirements) {
    const read = new Set(fieldsReadBy(requirement).map(({ table }) => table));
    for (const { kind, row, table } of turning) if (read.has(table)) flag(kind, row, requirement);
  }
  return [...found.values()]
    .toSorted(
      (a, b) => lossKinds.indexOf(a.loss.kind) - lossKinds.indexOf(b.loss.kind) || a.loss.row - b.loss.row,
    )
    .map(({ loss, requirements: flagged }) => ({
      loss,
      requirements: requirements.filter((each) => flagged.has(each)),
    }));
}

/** The certificates of each person, by row of the staff. */
type Certificates = readonly (readonly number[])[];

function lossAt(kind: LossKind, row: number, certificates: Certificates): LossRows {
  const table = tableOfKind[kind];
  const theirs = kind === "person" ? (certificates[row] ?? []) : [];
  const rows = [
    [table, [row]] as const,
    ...(theirs.length === 0 ? [] : [["staffCertificates", theirs] as const]),
  ];
  return { kind, table, row, rows };
}

/** The rows that carry more of what a requirement rests on than it has to spare. */
function rowsBeyond({ weights, spare }: Support, kind: LossKind, certificates: Certificates): number[] {
  const own = weights.get(tableOfKind[kind]);
  const further = kind === "person" ? weights.get("staffCertificates") : undefined;
  if (own === undefined && further === undefined) return [];
  const rows: number[] = [];
  const count = own?.length ?? certificates.length;
  for (let row = 0; row < count; row++) {
    let weight = own?.[row] ?? 0;
    if (further !== undefined) for (const other of certificates[row]!) weight += further[other]!;
    if (weight > 0 && weight > spare) rows.push(row);
  }
  return rows;
}

function certificatesOf(evaluator: Evaluator): Certificates {
  const staff = evaluator.table("staff");
  const held = evaluator.table("staffCertificates");
  const byHolder = new Map<number, number[]>();
  const { code: holder } = textsOf(held, "staffId");
  for (let row = 0; row < held.rowCount; row++) {
    const rows = byHolder.get(holder[row]!) ?? [];
    rows.push(row);
    byHolder.set(holder[row]!, rows);
  }
  const { code: id } = textsOf(staff, "id");
  return Array.from({ length: staff.rowCount }, (_, row) =>
    id[row]! < 0 ? [] : (byHolder.get(id[row]!) ?? []),
  );
}

/**
 * Losses that change what the rest of a table means: its last rows, without which it may prove nothing, and the last
 * yes of a column in which only yes is marked, without which its blanks say nothing.
 */
function turningRows(
  certificates: Certificates,
  evaluator: Evaluator,
): { kind: LossKind; row: number; table: TableId }[] {
  const turning = lossKinds.flatMap((kind) => {
    const table = tableOfKind[kind];
    const rows =
      evaluator.table(table).rowCount === 1 ? [0, ...onlyYes(table, evaluator)] : onlyYes(table, evaluator);
    return [...new Set(rows)].map((row) => ({ kind, row, table }));
  });
  const all = evaluator.table("staffCertificates").rowCount;
  const sole = certificates.findIndex((rows) => all > 0 && rows.length === all);
  const holder = { kind: "person", row: sole, table: "staffCertificates" } as const;
  return sole === -1 ? turning : [...turning, holder];
}

function onlyYes(id: TableId, evaluator: Evaluator): number[] {
  const table = evaluator.table(id);
  return Object.entries(catalogue[id].columns).flatMap(([field, { type, blank }]) => {
    if (type.kind !== "yes-no" || blank !== "unknown") return [];
    const { state, lo } = numbersOf(table, field);
    const marked: number[] = [];
    for (let row = 0; row < table.rowCount && marked.length < 2; row++) {
      if (state[row] === CELL.filled && lo[row] === 1) marked.push(row);
    }
    return marked.length === 1 ? marked : [];
  });
}
