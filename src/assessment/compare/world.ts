/** The verdicts of facts under options, each judged when it is first asked for: without numbers, cells and documents. */
import type { Evaluator } from "../../rules/evaluate";
import type { Requirement, RuleBook, SchemeId } from "../../rules/expression";
import type { Facts } from "../../tables/facts";
import { answersFrom, type Answers } from "../answers";
import type { AssessmentOptions, LevelResult, Status } from "../assessment";
import { evaluatorsFor } from "../evaluators";
import { levelResults, type Verdict } from "../levels";
import { judgeOf } from "../verdict";

/** One of two that are compared. */
export interface Side {
  readonly facts: Facts;
  readonly options: AssessmentOptions;
}

/** A scheme as a whole. */
export interface Standing {
  readonly answers: Answers;
  /** Lowest first. */
  readonly levels: readonly LevelResult[];
}

export interface World {
  readonly books: readonly RuleBook[];
  /** Null where no rule book has such a requirement. */
  status(requirement: string): Status | null;
  /** Null where the scheme is not assessed. */
  standing(scheme: SchemeId): Standing | null;
}

export function worldOf({ facts, options }: Side): World {
  const books = options.schemes;
  const requirements = new Map(
    books.flatMap((book) => book.requirements.map((each) => [each.id, each] as const)),
  );
  const judged = new Map<string, Status>();
  const standings = new Map<SchemeId, Standing | null>();
  let evaluator: Evaluator | null = null;

  function judge(requirement: Requirement): Status {
    const known = judged.get(requirement.id);
    if (known !== undefined) return known;
    evaluator ??= evaluatorsFor(facts, options)(options.asOf);
    const { status } = judgeOf(requirement)(evaluator);
    judged.set(requirement.id, status);
    return status;
  }

  function standingOf(book: RuleBook): Standing {
    const verdicts = book.requirements.map((requirement): Verdict => {
      const { id, level, group } = requirement;
      return { requirement: id, level, group, status: judge(requirement) };
    });
    const levels = levelResults(book, verdicts);
    return {
      answers: answersFrom(book, verdicts, levels),
      levels,
    };
  }

  return {
    books,
    status(id) {
      const requirement = requirements.get(id);
      return requirement === undefined ? null : judge(requirement);
    },
    standing(scheme) {
      const known = standings.get(scheme);
      if (known !== undefined) return known;
      const book = books.find((each) => each.scheme === scheme);
      const standing = book === undefined ? null : standingOf(book);
      standings.set(scheme, standing);
      return standing;
    },
  };
}
