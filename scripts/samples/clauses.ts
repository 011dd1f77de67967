/** Helpers with which a company's self-assessment against the CSMM clauses is written down. */
import type { EvidenceKind } from "../../src/tables/evidence-kinds";
import type { Row } from "./company";
import { cellsOfText } from "./text-table";

/** What a mark in the table of results says about its clause. */
const results: Readonly<Record<string, string>> = {
  "+": "satisfied",
  "~": "partial",
  "-": "not-satisfied",
  "/": "not-applicable",
};

/** What a company decides on its self-assessment besides the results. */
export interface SelfAssessment {
  /** The documents that prove the clauses of each practice domain, by kind. */
  readonly proofs: Readonly<Record<string, readonly EvidenceKind[]>>;
  /** The evidence numbers that a satisfied clause names, of those of its practice domain. */
  readonly cited: (numbers: readonly string[], index: number) => readonly string[];
  /** What will be done about a clause that falls short; `item` counts these from 1. */
  readonly plan: (level: number, item: number) => string;
}

/**
 * The clauses of a table of results: domain, practice domain, then the marks of levels 2 to 5, one sign a clause.
 * Clause 14.2.3 is the third of level 2 in the fourteenth practice domain.
 */
export function clausesOf(
  table: string,
  register: readonly Row<"evidence">[],
  { proofs, cited, plan }: SelfAssessment,
): Row<"clauses">[] {
  let item = 0;
  return cellsOfText(table).flatMap(([domain, practiceDomain, ...marks], at) => {
    const numbers = proofs[practiceDomain!]!.map((kind) => numberOf(kind, register));
    return marks.flatMap((signs, step) =>
      [...signs].map((sign, index): Row<"clauses"> => {
        const [level, result] = [step + 2, results[sign]!];
        const clause = {
          clause: `${at + 1}.${level}.${index + 1}`,
          domain: domain!,
          practiceDomain: practiceDomain!,
          level,
          result,
        };
        if (result === "not-applicable") return clause;
        if (result === "satisfied") return { ...clause, evidence: cited(numbers, index) };
        return { ...clause, improvementPlan: plan(level, ++item) };
      }),
    );
  });
}

/** The number of the first document of a kind that is on file. */
function numberOf(kind: EvidenceKind, register: readonly Row<"evidence">[]): string {
  const document = register.find((row) => row.kind === kind && row.location !== undefined);
  if (document === undefined) throw new Error(`No ${kind} is on file.`);
  return document.id as string;
}
