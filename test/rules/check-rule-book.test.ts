import {
  anyTest,
  atLeast,
  atMost,
  average,
  count,
  every,
  evidenced,
  growth,
  has,
  onFile,
  param,
  ratio,
  requirement,
  share,
  sum,
  value,
} from "../../src/rules/build";
import { checkRuleBook } from "../../src/rules/check-rule-book";
import type { Condition, Test } from "../../src/rules/expression";
import { parseRuleBook } from "../../src/rules/schema";
import { ruleBooks } from "../../src/schemes";
import { asking, bookOf, faults, faultsOf, parts, wheres } from "./faults";

it.each(ruleBooks.map((book) => [book.scheme, book] as const))(
  "the bundled %s book holds together",
  (_, book) => {
    expect(checkRuleBook(book)).toEqual([]);
    expect(parseRuleBook(JSON.parse(JSON.stringify(book)))).toEqual(JSON.parse(JSON.stringify(book)));
  },
);

describe("places", () => {
  const one = asking(onFile("contract"));
  it("are unique and known", () => {
    expect(faults(one, one)).toEqual(["repeated-requirement itss.4.one"]);
    expect(faults({ ...one, dimension: "persons" })).toEqual(["unknown-dimension persons"]);
    expect(faults(asking(onFile("contract"), "itss.5.one"))).toEqual(["unknown-level 5"]);
    expect(faults({ ...one, level: null })).toEqual(["level-differs-from-id i"]);
    expect(faults(asking(onFile("contract"), "itss.i.one"))).toEqual([]);
    expect(faults(asking(onFile("contract"), "ccid.4.one"))).toEqual(["id-without-scheme itss"]);
  });
  it("are named once in levels, and by notices as they are", () => {
    const book = bookOf(one);
    const twice = checkRuleBook({ ...book, levels: [...book.levels, ...book.levels] });
    expect(twice).toEqual([{ code: "repeated-level", requirement: null, detail: "4" }]);
    const noticed = checkRuleBook({
      ...book,
      notices: [{ code: "n", requirements: ["itss.4.one", "itss.4.two"] }],
    });
    expect(noticed).toEqual([
      { code: "notice-of-unknown-requirement", requirement: null, detail: "itss.4.two" },
    ]);
  });
  it("ask for something that there is", () => {
    expect(faults(requirement("itss.4.one", parts))).toEqual(["nothing-asked"]);
    const odd = { ...requirement("itss.4.one", parts), inHand: [{ kind: "contracts" }] };
    expect(faults(odd)).toEqual(["unknown-evidence-kind contracts"]);
  });
});

describe("fields, codes and operators", () => {
  const compare = (field: string, op: string, value: unknown) =>
    ({ kind: "compare", field, op, value }) as Condition;
  it.each<[string, Condition, string[]]>([
    ["a misspelt field", compare("statu", "eq", { literal: "completed" }), ["unknown-field projects.statu"]],
    [
      "a field of every object",
      { kind: "filled", field: "constructor" },
      ["unknown-field projects.constructor"],
    ],
    [
      "a misspelt code",
      compare("status", "eq", { literal: "complete" }),
      ["unknown-choice projects.status complete"],
    ],
    [
      "a misspelt code in a list",
      compare("status", "in", { anyOf: ["completed", "x"] }),
      ["unknown-choice projects.status x"],
    ],
    [
      "an order of texts",
      compare("customer", "gte", { literal: "A" }),
      ["operator-does-not-fit projects.customer gte"],
    ],
    [
      "an order of yes and no",
      compare("predictiveMaintenance", "gt", { literal: false }),
      ["operator-does-not-fit projects.predictiveMaintenance gt"],
    ],
    [
      "a number against a text",
      compare("contractAmount", "gte", { literal: "5" }),
      ['operand-does-not-fit projects.contractAmount gte {"literal":"5"}'],
    ],
    [
      "a day against a number",
      compare("startsOn", "gte", { literal: 5 }),
      ['operand-does-not-fit projects.startsOn gte {"literal":5}'],
    ],
    [
      "a number against a day",
      compare("contractAmount", "gte", { asOf: "same", months: 0 }),
      ['operand-does-not-fit projects.contractAmount gte {"asOf":"same","months":0}'],
    ],
    [
      "a list for equality",
      compare("status", "eq", { anyOf: ["completed"] }),
      ['operand-does-not-fit projects.status eq {"anyOf":["completed"]}'],
    ],
    [
      "a day against an amount",
      compare("startsOn", "lte", { field: "contractAmount" }),
      ['operand-does-not-fit projects.startsOn lte {"field":"contractAmount"}'],
    ],
    ["a day against a day", compare("startsOn", "lte", { field: "endsOn" }), []],
    [
      "a span of amounts",
      { kind: "spans", from: "startsOn", to: "contractAmount", months: 12 },
      ["operator-does-not-fit projects.contractAmount"],
    ],
    [
      "days that differ by a share",
      { kind: "differs", field: "startsOn", other: "endsOn", by: 0.1 },
      ["operator-does-not-fit projects.startsOn", "operator-does-not-fit projects.endsOn"],
    ],
    [
      "a join on an amount",
      { kind: "has", table: "surveys", on: { here: "contractAmount", there: "customer" }, where: every },
      ["join-does-not-fit projects.contractAmount"],
    ],
    [
      "a join to a day",
      { kind: "has", table: "surveys", on: { here: "customer", there: "surveyedOn" }, where: every },
      ["join-does-not-fit surveys.surveyedOn"],
    ],
    [
      "a substitute that is no document",
      {
        kind: "has",
        table: "surveys",
        on: { here: "customer", there: "customer" },
        where: every,
        substitute: true,
      },
      ["substitute-is-no-evidence surveys"],
    ],
    [
      "months in hours",
      {
        kind: "compare",
        field: "startsOn",
        op: "lte",
        value: { asOf: "earlier", months: param("a.b.c", 1, "hour") },
      },
      ["months-unit a.b.c"],
    ],
  ])("%s", (_, condition, expected) => {
    expect(wheres(condition)).toEqual(expected);
  });
  it("lists are joined on, not compared", () => {
    const names = compare("subject", "eq", { literal: "P-1" });
    expect(faultsOf({ kind: "holds", table: "evidence", where: names })).toEqual([
      "operator-does-not-fit evidence.subject eq",
    ]);
  });
});

describe("measures", () => {
  it.each<[string, Test, string[]]>([
    [
      "a sum that may be negative",
      atLeast(1, sum("kpis", "value", every), "hour"),
      ["sum-may-be-negative kpis.value"],
    ],
    ["an average that may be", atLeast(1, average("kpis", "value", every), "hour"), []],
    [
      "a sum of texts",
      atLeast(1, sum("projects", "status", every), "CNY"),
      ["measure-does-not-fit projects.status"],
    ],
    [
      "an average of days",
      atLeast(1, average("projects", "startsOn", every), "CNY"),
      ["measure-does-not-fit projects.startsOn"],
    ],
    [
      "distinct days",
      atLeast(1, count("projects", every, "startsOn"), "project"),
      ["measure-does-not-fit projects.startsOn"],
    ],
    [
      "a mean of nothing",
      { kind: "atLeast", measure: { kind: "mean", of: [] }, value: 1, unit: "CNY" },
      ["empty-alternatives mean"],
    ],
    [
      "growth over no years",
      atLeast(
        0,
        growth(value("financials", "revenue", every), value("financials", "revenue", every), 0),
        "ratio",
      ),
      ["years-not-positive 0"],
    ],
    ["no alternatives", anyTest(), ["empty-alternatives any"]],
    [
      "another unit than its parameter's",
      {
        kind: "atLeast",
        measure: count("projects", every),
        value: param("a.b.c", 1, "hour"),
        unit: "project",
      },
      ["parameter-unit a.b.c"],
    ],
  ])("%s", (_, test, expected) => {
    expect(faultsOf(test)).toEqual(expected);
  });
});

describe("evidence stands only where more of it raises the truth", () => {
  const documented = evidenced("id", "contract");
  it.each<[string, Test, string[]]>([
    ["counted at least", atLeast(1, count("projects", documented), "project"), []],
    ["counted at most", atMost(1, count("projects", documented), "project"), ["evidence-may-lower evidence"]],
    [
      "itself counted at most",
      atMost(1, count("evidence", every), "document"),
      ["evidence-may-lower evidence"],
    ],
    ["passing in a share", atLeast(1, share("projects", every, documented), "ratio"), []],
    [
      "the population of a share",
      atLeast(1, share("projects", documented, every), "ratio"),
      ["evidence-may-lower evidence"],
    ],
    ["a share of documents", atLeast(1, share("evidence", every, every), "ratio"), []],
    [
      "averaged",
      atLeast(1, average("projects", "contractAmount", documented), "CNY"),
      ["evidence-may-lower evidence"],
    ],
    [
      "on top of a ratio",
      atLeast(1, ratio(count("projects", documented), count("projects", every)), "ratio"),
      [],
    ],
    [
      "at the bottom of a ratio",
      atLeast(1, ratio(count("projects", every), count("projects", documented)), "ratio"),
      ["evidence-may-lower evidence"],
    ],
    [
      "at the bottom of a ratio that must be small",
      atMost(1, ratio(count("projects", every), count("projects", documented)), "ratio"),
      [],
    ],
    [
      "inside a join counted at most",
      atMost(
        0,
        count("customers", has("projects", { here: "name", there: "customer" }, documented)),
        "customer",
      ),
      ["evidence-may-lower evidence"],
    ],
  ])("%s", (_, test, expected) => {
    expect(faultsOf(test)).toEqual(expected);
  });
  it("and never decides whether a requirement applies", () => {
    const one = requirement("itss.4.one", {
      ...parts,
      test: onFile("contract"),
      appliesWhen: onFile("contract"),
    });
    expect(faults(one)).toEqual(["evidence-decides-applicability"]);
  });
});

it("one parameter has one value and one unit", () => {
  const of = (id: string, value: number, unit: "project" | "person" = "project") =>
    asking(atLeast(param("itss.4.one.n", value, unit), count("projects", every)), id);
  expect(faults(of("itss.4.one", 3), of("itss.4.two", 3))).toEqual([]);
  expect(faults(of("itss.4.one", 3), of("itss.4.two", 4))).toEqual(["parameter-differs itss.4.one.n"]);
  expect(faults(of("itss.4.one", 3), of("itss.4.two", 3, "person"))).toEqual([
    "parameter-differs itss.4.one.n",
  ]);
});
