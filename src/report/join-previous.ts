/** What people typed into the result sheets of two files: the one that is about to be replaced, and the one that is read. */
import { lineFields, type LineFields } from "./lines";
import type { Previous, StrayText } from "./previous";
import { hashOf } from "./stamps";

/**
 * Nothing of the replaced file is left out, since it is lost there; the input fills in what that file leaves empty.
 * Settings are read with the data that they are for: those of the input count where there are some.
 */
export function joinPrevious(replaced: Previous, input: Previous): Previous {
  const lines = new Map(replaced.lines);
  for (const [key, fields] of input.lines) lines.set(key, filled(lines.get(key), fields));
  const known = new Set(replaced.stray.map(nameOf));
  return {
    lines,
    stray: [...replaced.stray, ...input.stray.filter((text) => !known.has(nameOf(text)))],
    settings: input.settings.present ? input.settings : replaced.settings,
    inputs: input.inputs,
  };
}

function filled(fields: LineFields | undefined, more: LineFields): LineFields {
  const joined = { ...more };
  for (const field of lineFields) joined[field] = fields?.[field] ?? more[field];
  return joined;
}

/** What a text is known by in both files; its cell differs where the row stands elsewhere. */
function nameOf({ role, row, value }: StrayText): string {
  return [role, hashOf(value), row].join("|");
}
