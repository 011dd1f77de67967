/** Which document an evidence condition asks for, and why what is on file does not count. */
import { edate } from "../rules/dates";
import type { Evaluator } from "../rules/evaluate";
import { TRUTH, type Condition } from "../rules/expression";
import { documentOfAnyKind } from "../tables/evidence-kinds";
import { CELL, cellOf, numbersOf, type TableFacts } from "../tables/facts";
import type { MissingEvidence, MissingReason } from "./assessment";

/** What a document is called that a third party verified, where a rule asks for no kind. */
const VERIFIED_DOCUMENT = "third-party-attestation";

/** Which fault is nearest to counting comes first. */
export const nearestFirst: readonly MissingReason[] = [
  "undated",
  "no-location",
  "not-third-party",
  "out-of-window",
  "none",
];

/**
 * The document that `where` asks of the evidence table.
 * @param joined the evidence rows of the row in question; null where the organisation's count.
 */
export function missingDocument(
  evaluator: Evaluator,
  requirement: string,
  where: Condition,
  joined: readonly number[] | null,
): Pick<MissingEvidence, "kind" | "window" | "reason" | "evidence"> {
  const leaves = leavesOf(where);
  const kind = leaves.find((leaf) => leaf.kind === "compare" && leaf.field === "kind");
  const window = windowOf(leaves, evaluator);
  const thirdParty = leaves.some((leaf) => leaf.kind === "compare" && leaf.field === "thirdParty");
  const evidence = evaluator.table("evidence");
  const isOfKind = kind
    ? evaluator.rowTruth("evidence", kind, { requirement, figures: false })
    : () => TRUTH.yes;

  let found: { row: number; reason: MissingReason } | null = null;
  for (const row of joined ?? allRows(evidence)) {
    if (isOfKind(row) !== TRUTH.yes) continue;
    const reason = reasonOf(evidence, row, { window, thirdParty, asOf: evaluator.asOf });
    if (reason === null) continue;
    if (found === null || nearestFirst.indexOf(reason) < nearestFirst.indexOf(found.reason)) {
      found = { row, reason };
    }
  }
  return {
    kind: kindOf(kind) ?? (thirdParty ? VERIFIED_DOCUMENT : documentOfAnyKind[0]),
    window,
    reason: found?.reason ?? "none",
    evidence: found ? (cellOf(evidence, found.row, "id") ?? cellOf(evidence, found.row, "kind")) : null,
  };
}

function allRows(table: TableFacts): Iterable<number> {
  return Array(table.rowCount).keys();
}

function leavesOf(condition: Condition): Condition[] {
  return condition.kind === "all" ? condition.of.flatMap(leavesOf) : [condition];
}

function kindOf(leaf: Condition | undefined): string | null {
  if (leaf?.kind !== "compare") return null;
  if ("literal" in leaf.value) return String(leaf.value.literal);
  return "anyOf" in leaf.value ? (leaf.value.anyOf[0] ?? null) : null;
}

function windowOf(leaves: readonly Condition[], evaluator: Evaluator): MissingEvidence["window"] {
  for (const leaf of leaves) {
    if (leaf.kind !== "compare" || leaf.field !== "issuedOn" || leaf.op !== "gt" || !("asOf" in leaf.value)) {
      continue;
    }
    const { asOf } = evaluator;
    return { from: edate(asOf, -evaluator.amount(leaf.value.months)) + 1, to: asOf };
  }
  return null;
}

/** Why an evidence row of the right kind does not count; null where none of the reasons holds. */
function reasonOf(
  evidence: TableFacts,
  row: number,
  asked: { window: MissingEvidence["window"]; thirdParty: boolean; asOf: number },
): MissingReason | null {
  const location = evidence.columns.location!;
  if (location.state[row] !== CELL.filled) return "no-location";
  const date = numbersOf(evidence, "issuedOn");
  const [lo, hi] = [date.lo[row]!, date.hi[row]!];
  const isBlank = date.state[row] === CELL.blank;
  const from = asked.window?.from ?? -Infinity;
  if (isBlank ? asked.window !== null : hi >= from && lo <= asked.asOf && (lo < from || hi > asked.asOf)) {
    return "undated";
  }
  if (!isBlank && (hi < from || lo > asked.asOf)) return "out-of-window";
  const thirdParty = numbersOf(evidence, "thirdParty");
  if (asked.thirdParty && thirdParty.lo[row] !== 1) return "not-third-party";
  return null;
}
