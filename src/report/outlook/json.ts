/** A scenario beside the workbook as it stands, as the JSON of `whatif --format json`. */
import packageJson from "../../../package.json";
import type { SchemeOutlook } from "../../assessment/what-if/outlook";
import { isoDate } from "../../tables/days";
import { levelJson, measureJson } from "../json";
import { sentenceOf, type Words } from "../words";
import type { ChangedRequirement } from "./changes";
import type { Comparison } from "./comparison";

/** `file` is the path as given. */
export function outlookJson({ edits, before, after, changes, words }: Comparison, file: string) {
  return {
    version: packageJson.version,
    file,
    asOf: { before: isoDate(before.asOf), after: isoDate(after.asOf) },
    edits: edits.map(({ text, words: inWords }) => ({ edit: text, text: inWords })),
    declared: after.isDeclared,
    schemes: changes.map((scheme) => ({
      scheme: scheme.scheme,
      edition: scheme.book.edition,
      before: answersJson(scheme.before),
      after: answersJson(scheme.after),
      turned: scheme.turned.map((each) => requirementJson(each, words)),
      moved: scheme.moved.map((each) => requirementJson(each, words)),
    })),
  };
}

function answersJson({ onFigures, capability, eligible, levels }: SchemeOutlook) {
  return { onFigures, capability, eligible, levels: levels.map(levelJson) };
}

function requirementJson({ requirement, level, before, after, measures }: ChangedRequirement, words: Words) {
  return {
    requirement,
    level,
    text: sentenceOf(requirement, words),
    before,
    after,
    measures: measures.map((measure) => ({
      before: measure.before && measureJson(measure.before),
      after: measure.after && measureJson(measure.after),
    })),
  };
}
