/** The keys of settings: codes, and labels in both languages. */
import { costKinds, type CostKind } from "../assessment/plan/costs";
import { paramsIn } from "../rules/params";
import { messages } from "../locales";
import type { RuleBook, SchemeId, Unit } from "../rules/expression";
import { fold } from "../tables/text";

/** A key that we know, however it is written; `name` is its code. */
export type KnownKey = { name: string } & (
  | { kind: "asOf" }
  | { kind: "roadmapStart" }
  | { kind: "language" }
  | { kind: "sheets" }
  | { kind: "schemes" }
  | { kind: "target"; scheme: SchemeId }
  | { kind: "param"; unit: Unit }
  | { kind: "cost"; cost: CostKind }
  | { kind: "option"; choices: readonly string[] }
  | { kind: "map"; header: string }
);

/** What can be set of the rule books: their parameters with their units, and their options with their choices. */
export interface Adjustable {
  units: ReadonlyMap<string, Unit>;
  options: ReadonlyMap<string, readonly string[]>;
}

/** The setting that a key names, or null. */
export function knownKey(written: string, { units, options }: Adjustable): KnownKey | null {
  const key = fold(written);
  const mapped = /^map: ?(.+)$/s.exec(written);
  if (mapped) return { kind: "map", name: key, header: mapped[1]!.trim() };
  for (const { settings } of [messages("en"), messages("zh")]) {
    if (key === "asof" || key === fold(settings.asOf)) return { kind: "asOf", name: "asOf" };
    if (key === "roadmapstart" || key === fold(settings.roadmapStart)) {
      return { kind: "roadmapStart", name: "roadmapStart" };
    }
    if (key === "language" || key === fold(settings.language)) return { kind: "language", name: "language" };
    if (key === "schemes" || key === fold(settings.schemes)) return { kind: "schemes", name: "schemes" };
    if (key === "sheets" || key === fold(settings.sheets)) return { kind: "sheets", name: "sheets" };
    for (const scheme of ["itss", "ccid", "csmm"] as const) {
      const label = settings.target(messages("en").schemes[scheme]);
      if (key === `target:${scheme}` || key === fold(label)) {
        return { kind: "target", name: `target:${scheme}`, scheme };
      }
    }
  }
  const cost = costKinds.find((kind) => key === `cost.${kind}`);
  if (cost !== undefined) return { kind: "cost", name: key, cost };
  const name = key.replace(/^param: ?/, "");
  for (const [param, unit] of units) {
    if (fold(param) === name) return { kind: "param", name: param, unit };
  }
  for (const [option, choices] of options) {
    if (fold(option) === name) return { kind: "option", name: option, choices };
  }
  return null;
}

export function adjustableIn(books: readonly RuleBook[]): Adjustable {
  const params = books.flatMap((book) => paramsIn(book.requirements));
  const options = books.flatMap((book) => book.options ?? []);
  return {
    units: new Map(params.map(({ param, unit }) => [param, unit])),
    options: new Map(options.map(({ option, choices }) => [option, choices.map(({ choice }) => choice)])),
  };
}
