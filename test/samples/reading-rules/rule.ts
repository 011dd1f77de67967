/** What a reading rule is, and how a reader that lacks it is made. */
import type { RawCell } from "../../../src/workbook/workbook";
import type { Reading } from "../../../src/tables/reading";

export interface ReadingRule {
  readonly name: string;
  /** The module below src/tables. */
  readonly module: string;
  readonly without: (actual: object) => object;
}

/** A rule of a module below src/tables, and what replaces its functions where the rule is taken out. */
export function rule<Module extends object>(
  name: string,
  module: string,
  without: (actual: Module) => Partial<Module>,
) {
  return { name, module, without } as unknown as ReadingRule;
}

/** What a cell says to a reader that does not know its form. */
export const unread: Reading = { kind: "refused", code: "not-text", details: {} };
export const textOf = (raw: RawCell | undefined) => (raw?.kind === "text" ? raw.value : null);
export const hasText = (raw: RawCell | undefined, form: RegExp) => form.test(textOf(raw) ?? "");
