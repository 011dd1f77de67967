/**
 * Which rows of a table count at all at the assessment date, before any rule asks more of them: what has not
 * happened yet does not count, nor does evidence without a location or dated in the future.
 */
import type { TableId } from "../tables/catalogue";
import { UNKNOWN_TEXT, listsOf, type TableFacts, type TextPool } from "../tables/facts";
import { TRUTH, type Condition, type Truth } from "./expression";

/** What every row of the table must be; null where all rows count. */
export function standingCondition(table: TableId): Condition | null {
  switch (table) {
    case "evidence":
      return documentInHand;
    case "audits":
      return notAfterAssessment("heldOn");
    case "incidents":
      return notAfterAssessment("occurredOn");
    case "surveys":
      return notAfterAssessment("surveyedOn");
    case "achievements":
      return notAfterAssessment("achievedOn");
    case "nonconformities":
      return notAfterAssessment("raisedOn");
    case "organisation":
    case "certificates":
    case "projects":
    case "customers":
    case "staff":
    case "staffCertificates":
    case "kpis":
    case "financials":
    case "serviceCatalogue":
    case "systems":
    case "clauses":
      return null;
  }
}

function notAfterAssessment(field: string): Condition {
  return { kind: "compare", field, op: "lte", value: { asOf: "same", months: 0 } };
}

const documentInHand: Condition = {
  kind: "all",
  of: [
    { kind: "filled", field: "location" },
    { kind: "any", of: [{ kind: "blank", field: "issuedOn" }, notAfterAssessment("issuedOn")] },
  ],
};

/**
 * Whether an evidence row may serve a requirement's own test: not if its For names another requirement and
 * not this one. An unreadable For could name another.
 */
export function servesRequirement(
  evidence: TableFacts,
  texts: TextPool,
  requirementIds: readonly string[],
): (requirement: string, row: number) => Truth {
  const { start, codes } = listsOf(evidence, "subject");
  const requirementOf = new Map<number, string>();
  for (const id of requirementIds) {
    const code = texts.find(id);
    if (code !== UNKNOWN_TEXT) requirementOf.set(code, id);
  }
  return (requirement, row) => {
    let namesAnother = false;
    for (let i = start[row]!; i < start[row + 1]!; i++) {
      const code = codes[i]!;
      if (code === UNKNOWN_TEXT) return TRUTH.unknown;
      const named = requirementOf.get(code);
      if (named === requirement) return TRUTH.yes;
      if (named !== undefined) namesAnother = true;
    }
    return namesAnother ? TRUTH.no : TRUTH.yes;
  };
}
