/** What a rule asks of the figures alone: documents on file for rows are left out of it. */
import { isDocument } from "../../rules/row-truths";
import type { Condition, Measure, Test } from "../../rules/expression";

const everyRow: Condition = { kind: "all", of: [] };

/** The same measure, without the documents that its rows must have. */
export function measureWithoutDocuments(measure: Measure): Measure {
  switch (measure.kind) {
    case "count":
    case "sum":
    case "average":
    case "value":
      return { ...measure, where: withoutDocuments(measure.where) };
    case "share":
      return {
        ...measure,
        among: withoutDocuments(measure.among),
        where: withoutDocuments(measure.where),
      };
    case "ratio":
      return {
        ...measure,
        top: measureWithoutDocuments(measure.top),
        bottom: measureWithoutDocuments(measure.bottom),
      };
    case "mean":
      return { ...measure, of: measure.of.map(measureWithoutDocuments) };
    case "growth":
      return {
        ...measure,
        from: measureWithoutDocuments(measure.from),
        to: measureWithoutDocuments(measure.to),
      };
  }
}

/** The same for a test that some row is so. */
export function holdsWithoutDocuments(test: Extract<Test, { kind: "holds" }>): typeof test {
  return { ...test, where: withoutDocuments(test.where) };
}

/** Whether a share is of nothing but documents: with all of them on file it is the whole. */
export function isShareOfDocuments(measure: Measure): boolean {
  return measure.kind === "share" && isEveryRow(withoutDocuments(measure.where));
}

function withoutDocuments(condition: Condition): Condition {
  switch (condition.kind) {
    case "has":
      if (isDocument(condition)) return everyRow;
      return { ...condition, where: withoutDocuments(condition.where) };
    case "all": {
      const of = condition.of.map(withoutDocuments).filter((part) => !isEveryRow(part));
      return of.length === 1 ? of[0]! : { kind: "all", of };
    }
    case "any": {
      const of = condition.of.map(withoutDocuments);
      return of.some(isEveryRow) ? everyRow : { kind: "any", of };
    }
    case "compare":
    case "filled":
    case "blank":
    case "spans":
    case "differs":
      return condition;
  }
}

function isEveryRow(condition: Condition): boolean {
  return condition.kind === "all" && condition.of.length === 0;
}
