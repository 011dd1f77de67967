/** What a text or a choice of a row says. */
import type { Evaluator } from "../rules/evaluate";
import { catalogue, type TableId } from "../tables/catalogue";
import { choiceCode } from "../tables/choice-code";
import { textsOf } from "../tables/facts";

/** A text as written, or the code of a choice; null where nothing is readable there. */
export function rowText({ table, facts }: Evaluator, id: TableId, row: number, field: string): string | null {
  const code = textsOf(table(id), field).code[row]!;
  return code < 0 ? null : choiceCode(catalogue[id].columns[field]!.type, facts.texts.display(code));
}
