/** Which documents rule books ask of a project: every evidence condition about a row of the projects, found by walking the rules. */
import { wholeTest, type Condition, type RuleBook, type Test } from "../rules/expression";
import { rowsAsked } from "../rules/rows-asked";
import type { TableId } from "../tables/catalogue";

type Has = Extract<Condition, { kind: "has" }>;

/** A document that a requirement asks of projects. */
export interface ProjectAsk {
  requirement: string;
  /** Null where it asks for a document of whatever kind. */
  kind: string | null;
  /** "The document is on file", about a row of the projects. */
  has: Has;
  /** Which projects it is asked of, the document itself included. */
  of: Condition;
}

/** What these rule books ask, in their order. */
export function projectAsks(books: readonly RuleBook[]): ProjectAsk[] {
  return books.flatMap(({ requirements }) =>
    requirements.flatMap((requirement) =>
      ofTest(wholeTest(requirement)).map((ask) => ({ requirement: requirement.id, ...ask })),
    ),
  );
}

type Ask = Omit<ProjectAsk, "requirement">;

function ofTest(test: Test): Ask[] {
  return rowsAsked(test).flatMap(({ table, among, where, substitute }) => {
    const whole: Condition = among === null ? where : { kind: "all", of: [among, where] };
    return substitute ? [] : inCondition(table, whole, whole);
  });
}

/** The asks in a part of the whole condition about a row of the table. */
function inCondition(table: TableId, part: Condition, whole: Condition): Ask[] {
  switch (part.kind) {
    case "all":
    case "any":
      return part.of.flatMap((inner) => inCondition(table, inner, whole));
    case "has":
      return part.substitute ? [] : inJoin(table, part, whole);
    case "compare":
    case "filled":
    case "blank":
    case "spans":
    case "differs":
      return [];
  }
}

function inJoin(table: TableId, has: Has, whole: Condition): Ask[] {
  if (table === "projects" && has.table === "evidence") {
    return kindsOf(has.where).map((kind) => ({ kind, has, of: whole }));
  }
  // Of the joined rows those are meant whose own row is as the rule says: projects of such customers.
  const back: Has = {
    kind: "has",
    table,
    on: { here: has.on.there, there: has.on.here },
    where: whole,
  };
  return inCondition(has.table, has.where, { kind: "all", of: [has.where, back] });
}

/** The kinds that a condition about evidence names; one null where it names none. */
function kindsOf(where: Condition): (string | null)[] {
  const named = leavesOf(where).flatMap((leaf) => {
    if (leaf.kind !== "compare" || leaf.field !== "kind") return [];
    if ("literal" in leaf.value) return [String(leaf.value.literal)];
    return "anyOf" in leaf.value ? leaf.value.anyOf : [];
  });
  return named.length > 0 ? named : [null];
}

function leavesOf(condition: Condition): Condition[] {
  return condition.kind === "all" ? condition.of.flatMap(leavesOf) : [condition];
}
