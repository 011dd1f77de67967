/** What a text or a choice of a row says. */
import type { Evaluator } from "../rules/evaluate";
import type { TableId } from "../tables/catalogue";
import { textsOf } from "../tables/facts";

/** A text as written, or the code of a choice; null where nothing is readable there. */
export function rowText({ table, facts }: Evaluator, id: TableId, row: number, field: string): string | null {
  const code = textsOf(table(id), field).code[row]!;
  return code < 0 ? null : facts.texts.display(code);
}
