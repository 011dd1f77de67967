/** The names by which texts of edits go: tables, fields and kinds of documents, in either language. */
import { catalogue, tableIds, type TableId } from "../../tables/catalogue";
import { evidenceKinds } from "../../tables/evidence-kinds";
import { nearest } from "../../tables/nearest";
import { squash } from "../../tables/text";

/** What a name means, or the nearest name that means something. */
export type Named<T extends string> = { found: T } | { near: string | null };

export function tableNamed(name: string): Named<TableId> {
  return named(
    name,
    tableIds.map((id) => {
      const { en, zh, aliases } = catalogue[id].label;
      return [id, [id, en, zh, ...aliases]];
    }),
  );
}

export function fieldNamed(table: TableId, name: string): Named<string> {
  return named(
    name,
    Object.entries(catalogue[table].columns).map(([field, { label }]) => {
      return [field, [field, label.en, label.zh, ...label.aliases]];
    }),
  );
}

export function documentNamed(name: string): Named<string> {
  return named(
    name,
    evidenceKinds.map(([code, en, zh]) => [code, [code, en, zh]]),
  );
}

/** Names are compared without blanks and case; of two that mean the same, the first is meant. */
function named<T extends string>(
  name: string,
  known: readonly (readonly [T, readonly string[]])[],
): Named<T> {
  const written = squash(name);
  const found = known.find(([, names]) => names.some((each) => squash(each) === written));
  if (found !== undefined) return { found: found[0] };
  const names = known.flatMap(([, each]) => each);
  return { near: nearest(name, names) ?? containing(written, names) };
}

/** The first name that a part of one stands in: "amount" is perhaps the contract amount. */
function containing(part: string, names: readonly string[]): string | null {
  if (part.length < 2) return null;
  return names.find((name) => squash(name).includes(part)) ?? null;
}
