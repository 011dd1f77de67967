/** A rule book as a workbook's choices make it. */
import type { BookOption, OptionChoice, Requirement, RuleBook } from "./expression";
import { paramsIn } from "./params";

/** Choices by the full key of the option; one that the book does not have is left aside. */
export type Choices = ReadonlyMap<string, string>;

/** What a workbook chose otherwise than the book's standard. */
export interface ChosenOption {
  option: string;
  choice: string;
  standard: string;
}

/** The book with the choices carried out; one that leaves every option at its standard may be the same object. */
export function withChoices(book: RuleBook, choices: Choices): RuleBook {
  return (book.options ?? []).reduce(
    (changed, option) => carriedOut(changed, choiceOf(option, choices)),
    book,
  );
}

/** The options of a book that are not at their standard. */
export function chosenOptions({ options = [] }: RuleBook, choices: Choices): ChosenOption[] {
  return options
    .map((option) => ({
      option: option.option,
      choice: choiceOf(option, choices).choice,
      standard: option.choices[0]!.choice,
    }))
    .filter(({ choice, standard }) => choice !== standard);
}

/** The options whose choice can change what is asked by a requirement, or from which level on; `requirement` as the book has it. */
export function optionsTouching(requirement: Requirement, { options = [] }: RuleBook): string[] {
  const params = new Set(paramsIn(requirement).map(({ param }) => param));
  const touches = ({ indicatorsFrom, params: changed = {} }: OptionChoice) =>
    (indicatorsFrom !== undefined && isMovable(requirement)) ||
    Object.keys(changed).some((param) => params.has(param));
  return options.filter(({ choices }) => choices.some(touches)).map(({ option }) => option);
}

/** Gates no level of itself. Told by the id, since a choice may have given it a level. */
const isMovable = ({ id }: Requirement) => id.split(".")[1] === "i";

function choiceOf({ option, choices }: BookOption, chosen: Choices): OptionChoice {
  return choices.find(({ choice }) => choice === chosen.get(option)) ?? choices[0]!;
}

function carriedOut(book: RuleBook, { indicatorsFrom, params }: OptionChoice): RuleBook {
  if (indicatorsFrom === undefined && params === undefined) return book;
  const requirements = book.requirements.map((requirement): Requirement => {
    const moved =
      indicatorsFrom !== undefined && isMovable(requirement)
        ? { ...requirement, level: indicatorsFrom, group: "capability" as const }
        : requirement;
    return params === undefined ? moved : withStandards(moved, params);
  });
  return { ...book, requirements };
}

/** The tree with other standard values of thresholds. */
function withStandards<T>(node: T, params: Readonly<Record<string, number>>): T {
  if (Array.isArray(node)) return node.map((part) => withStandards<unknown>(part, params)) as T;
  if (typeof node !== "object" || node === null) return node;
  if ("param" in node && typeof node.param === "string" && Object.hasOwn(params, node.param)) {
    return { ...node, value: params[node.param] };
  }
  return Object.fromEntries(
    Object.entries(node).map(([name, part]) => [name, withStandards<unknown>(part, params)]),
  ) as T;
}
