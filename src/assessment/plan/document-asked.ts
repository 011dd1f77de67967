/** What is asked of a document that a plan obtains, beyond its kind, and what is on file that only lacks that. */
import { conjuncts, kindsOf } from "../../rules/candidates";
import type { Evaluator } from "../../rules/evaluate";
import { TRUTH, wholeTest, type Condition, type Requirement } from "../../rules/expression";
import { keyText } from "../../rules/row-key";
import { rowsAsked } from "../../rules/rows-asked";
import type { TableId } from "../../tables/catalogue";
import type { MissingEvidence } from "../assessment";
import { missingDocument } from "../missing-document";

export interface DocumentAsked {
  /** Null where one of whatever kind does. */
  readonly kind: string | null;
  readonly thirdParty: boolean;
  /** Within which its date must lie; null where that is not asked. */
  readonly window: MissingEvidence["window"];
  /** Why what is on file does not count. */
  readonly reason: MissingEvidence["reason"];
  /** The row on file that does not count. */
  readonly evidence: MissingEvidence["evidence"];
}

type Has = Extract<Condition, { kind: "has" }>;

/** A condition on evidence that the document would meet, with the rows that it may find there. */
interface Asked {
  readonly requirement: string;
  readonly where: Condition;
  /** Null where the organisation's count. */
  readonly joined: readonly number[] | null;
  readonly isMet: boolean;
}

/** Over all requirements that the document serves: whatever one of them asks. */
export function documentAsked(
  { document, subject }: { document: string; subject: string | null },
  serves: readonly Requirement[],
  evaluator: Evaluator,
): DocumentAsked {
  const fitting = serves
    .flatMap((requirement) => (subject === null ? ofOrganisation(requirement) : ofRow(requirement, subject)))
    .filter(({ where }) => kindsIn(where)?.includes(document) ?? true);
  const open = fitting.filter(({ isMet }) => !isMet);
  const all = (open.length > 0 ? open : fitting).map(({ requirement, where, joined }) => ({
    ...missingDocument(evaluator, requirement, where, joined),
    isOfAnyKind: kindsIn(where) === null,
    thirdParty: conjuncts(where).some((leaf) => leaf.kind === "compare" && leaf.field === "thirdParty"),
  }));
  const onFile = all.find(({ evidence }) => evidence !== null);
  return {
    kind: all.length > 0 && all.every(({ isOfAnyKind }) => isOfAnyKind) ? null : document,
    thirdParty: all.some(({ thirdParty }) => thirdParty),
    window: all.map(({ window }) => window).reduce(narrower, null),
    reason: onFile?.reason ?? "none",
    evidence: onFile?.evidence ?? null,
  };

  function ofOrganisation(requirement: Requirement): Asked[] {
    return rowsAsked(wholeTest(requirement))
      .filter(({ table, substitute }) => table === "evidence" && !substitute)
      .map(({ where }) => ({ requirement: requirement.id, where, joined: null, isMet: false }));
  }

  function ofRow({ id, ...requirement }: Requirement, key: string): Asked[] {
    const joins = rowsAsked(wholeTest({ id, ...requirement })).flatMap(({ table, among, where }) =>
      [...(among === null ? [] : [among]), where].flatMap((condition) => evidenceJoins(table, condition)),
    );
    const mode = { requirement: id, figures: false };
    const found = joins.flatMap(({ table, has }) => {
      const row = rowOf(table, key);
      if (row === null) return [];
      const { rows } = evaluator.matches(has, table, row);
      const isMet = evaluator.rowTruth(table, has, mode)(row) === TRUTH.yes;
      return [{ requirement: id, where: has.where, joined: rows, isMet }];
    });
    // Of a row that the plan adds nothing is on file yet.
    if (found.length > 0) return found;
    return joins.map(({ has: { where } }) => ({ requirement: id, where, joined: [], isMet: false }));
  }

  function rowOf(table: TableId, key: string): number | null {
    const { rowCount } = evaluator.table(table);
    for (let row = 0; row < rowCount; row++) if (keyText(evaluator, table, row) === key) return row;
    return null;
  }
}

/** The joins to documents within a condition, with the table whose rows they are for. */
function evidenceJoins(table: TableId, condition: Condition): { table: TableId; has: Has }[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap((part) => evidenceJoins(table, part));
    case "has":
      if (condition.substitute === true) return [];
      if (condition.table !== "evidence") return evidenceJoins(condition.table, condition.where);
      return condition.on.there === "subject" ? [{ table, has: condition }] : [];
    default:
      return [];
  }
}

/** The kinds that a condition on evidence names; null where it takes one of whatever kind. */
function kindsIn(where: Condition): readonly string[] | null {
  const named = conjuncts(where).find((part) => part.kind === "compare" && part.field === "kind");
  return named?.kind === "compare" ? kindsOf(named) : null;
}

function narrower(a: DocumentAsked["window"], b: DocumentAsked["window"]): DocumentAsked["window"] {
  if (a === null || b === null) return a ?? b;
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}
