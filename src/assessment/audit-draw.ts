/**
 * Which of the certified staff an auditor would test: a tenth of them, drawn so that the same seed and the same
 * people give the same draw on every machine.
 *
 * Each person is ranked by a number made of the seed and the staff ID alone, and the lowest are drawn. So neither
 * the order of the rows nor the language of the sheets matters, and somebody who joins or leaves changes at most
 * their own place and the last one; a shuffle would deal everybody anew.
 */
import type { Evaluator } from "../rules/evaluate";
import { rowExplainer, type RowExplainer } from "../rules/explain-row";
import { TRUTH, type Condition } from "../rules/expression";
import { keyCell, keyText } from "../rules/row-key";
import { currentStaff, validStaffCertificate } from "../schemes/conditions";
import { isoDate, type Day } from "../tables/days";
import { cellOf, numbersOf, type CellRef } from "../tables/facts";
import { fold, tidy } from "../tables/text";
import { formatAddress } from "../workbook/workbook";
import { drawRank } from "./draw-rank";
import { rowText } from "./row-text";

/** One in so many certified people is drawn, rounded up. */
export const DRAWN_ONE_IN = 10;

export interface StaffMember {
  /** The staff ID, or what stands in for it; null where it cannot be read. */
  id: string | null;
  name: string | null;
  position: string | null;
  cell: CellRef | null;
}

/** A certificate that stands on the assessment date. */
export interface HeldCertificate {
  /** A code of the catalogue, else as written; null where it cannot be read. */
  certificate: string | null;
  number: string | null;
  /** Infinity: it never expires. */
  expiresOn: Day;
  cell: CellRef | null;
}

export interface DrawnPerson extends StaffMember {
  certificates: HeldCertificate[];
}

/** Somebody of whom the workbook leaves open whether they are on the staff, or hold a certificate that stands. */
export interface UndecidedPerson extends StaffMember {
  unknown: ("employment" | "certificate")[];
  /** The cells that keep it open. */
  cells: CellRef[];
}

/** Why nobody can be drawn. */
export type DrawProblem = "no-staff" | "no-certificates" | "nobody-certified";

export interface AuditDraw {
  seed: string;
  /** How many certified people the draw is from. */
  certified: number;
  /** First drawn first. */
  people: DrawnPerson[];
  /** Left out of the draw; in row order. */
  undecided: UndecidedPerson[];
  problem: DrawProblem | null;
}

const asItStands = { requirement: null, figures: false };

/** Who may be drawn, whatever the seed. */
export interface DrawPool {
  /** Rows of the staff, with the folded staff IDs by which they rank. */
  certified: { row: number; key: string }[];
  undecided: UndecidedPerson[];
  problem: DrawProblem | null;
}

/** The staff on the assessment date who hold a certificate that stands on it, and those of whom that is open. */
export function drawPool(evaluator: Evaluator): DrawPool {
  const { rowCount } = evaluator.table("staff");
  const nobody = { certified: [], undecided: [] };
  if (rowCount === 0) return { ...nobody, problem: "no-staff" };
  if (!evaluator.table("staffCertificates").complete) return { ...nobody, problem: "no-certificates" };

  const explainer = rowExplainer(evaluator, "staff", asItStands);
  const truth = evaluator.rowTruth("staff", certifiedStaff, asItStands);
  const certified: DrawPool["certified"] = [];
  const undecided: UndecidedPerson[] = [];
  for (let row = 0; row < rowCount; row++) {
    const is = truth(row);
    if (is === TRUTH.no) continue;
    const id = keyText(evaluator, "staff", row);
    if (is === TRUTH.unknown || id === null) undecided.push(undecidedPerson(row, explainer, evaluator));
    else certified.push({ row, key: fold(id) });
  }
  return { certified, undecided, problem: certified.length === 0 ? "nobody-certified" : null };
}

/** Draws a tenth of the pool. A blank seed is the assessment date. */
export function drawStaff(
  { certified, undecided, problem }: DrawPool,
  seedText: string | null,
  evaluator: Evaluator,
): AuditDraw {
  const seed = tidy(seedText ?? "") || isoDate(evaluator.asOf);
  const ranked = certified
    .map(({ row, key }) => ({ row, key, rank: drawRank(seed, key) }))
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
  const people = ranked.slice(0, drawnOf(certified.length)).map(({ row }) => drawnPerson(row, evaluator));
  return { seed, certified: certified.length, people, undecided, problem };
}

/** How many are drawn of so many. */
export function drawnOf(certified: number): number {
  return Math.ceil(certified / DRAWN_ONE_IN);
}

/** With a certificate of whatever kind that stands. */
const certifiedBySome: Extract<Condition, { kind: "has" }> = {
  kind: "has",
  table: "staffCertificates",
  on: { here: "id", there: "staffId" },
  where: validStaffCertificate,
};
const certifiedStaff: Condition = { kind: "all", of: [currentStaff, certifiedBySome] };

function drawnPerson(row: number, evaluator: Evaluator): DrawnPerson {
  const certificates = evaluator.table("staffCertificates");
  const stands = evaluator.rowTruth("staffCertificates", validStaffCertificate, asItStands);
  const held = evaluator
    .matches(certifiedBySome, "staff", row)
    .sure.filter((certificate) => stands(certificate) === TRUTH.yes);
  return {
    ...memberAt(row, evaluator),
    certificates: held.map((certificate) => ({
      certificate: rowText(evaluator, "staffCertificates", certificate, "certificate"),
      number: rowText(evaluator, "staffCertificates", certificate, "number"),
      expiresOn: numbersOf(certificates, "expiresOn").hi[certificate]!,
      cell: cellOf(certificates, certificate, "certificate") ?? cellOf(certificates, certificate, "staffId"),
    })),
  };
}

function undecidedPerson(row: number, explainer: RowExplainer, evaluator: Evaluator): UndecidedPerson {
  const open = [
    { what: "employment", condition: currentStaff },
    { what: "certificate", condition: certifiedBySome },
  ] as const;
  const unknown = open.filter(({ condition }) => explainer.truth(condition, row) === TRUTH.unknown);
  const cells = unknown
    .flatMap(({ condition }) => explainer.deciding(condition, row))
    .flatMap((leaf) => explainer.cells(leaf, row));
  // A condition may read the same cell twice: "not left, or left after the date".
  const each = new Map(cells.map((cell) => [formatAddress(cell), cell]));
  return {
    ...memberAt(row, evaluator),
    unknown: unknown.map(({ what }) => what),
    cells: [...each.values()],
  };
}

function memberAt(row: number, evaluator: Evaluator): StaffMember {
  return {
    id: keyText(evaluator, "staff", row),
    name: rowText(evaluator, "staff", row, "name"),
    position: rowText(evaluator, "staff", row, "position"),
    cell: keyCell(evaluator, "staff", row),
  };
}
