/** Remarks on the edition of CSMM that a workbook goes by: numbers of its own that it leaves out, another edition that fits better. */
import type { Param } from "../rules/expression";
import { paramsIn } from "../rules/params";
import type { Facts, Notice, Problem } from "../tables/facts";
import type { AssessmentOptions } from "./assessment";

const OPTION = "csmm.edition";

/** What an edition decides, and `own` leaves to the workbook. */
const numbersOfEdition = ["csmm.clauseCount", "csmm.practiceDomains"];

/** How many clauses a list has that was made for the 2022 edition, some too few or too many. */
const LIKE_2022 = { from: 150, to: 170 };

/** Thresholds of the source that stand in for the workbook's own, where it chose to have its own and named none. */
export function ownNumbersNotSet({ schemes, choices, params }: AssessmentOptions): Problem[] {
  if (choices?.get(OPTION) !== "own") return [];
  const standards = new Map(
    schemes
      .filter(({ scheme }) => scheme === "csmm")
      .flatMap(({ requirements }) => paramsIn(requirements))
      .map((param): [string, Param] => [param.param, param]),
  );
  return numbersOfEdition.flatMap((key) => {
    const standard = standards.get(key);
    if (standard === undefined || params.has(key)) return [];
    return [
      {
        code: "own-number-not-set",
        place: { sheet: null },
        table: null,
        column: null,
        read: null,
        details: { key, used: standard.value },
      },
    ];
  });
}

/** That the list of clauses looks like that of the 2022 edition, where the workbook left it at the source's. */
export function editionSuggested(
  { tables: { clauses } }: Facts,
  { schemes, choices }: AssessmentOptions,
): Notice[] {
  const isAtStandard = (choices?.get(OPTION) ?? "source") === "source";
  if (!isAtStandard || !schemes.some(({ scheme }) => scheme === "csmm")) return [];
  const count = clauses.rowCount;
  if (count < LIKE_2022.from || count > LIKE_2022.to) return [];
  return [
    {
      code: "csmm-2022-suggested",
      place: { sheet: clauses.sources[0]!.sheet },
      table: "clauses",
      column: null,
      details: { count },
    },
  ];
}
