/** What people typed into the result sheets of two files: the one that is about to be replaced, and the one that is read. */
import { joinHistory } from "./history/history-rows";
import { judgementFields, type JudgementRow } from "./judgement-rows";
import { lineFields, lineRoles, noLines, type LineFields, type Lines } from "./lines";
import type { Previous, StrayText } from "./previous";
import { joinScenarios } from "./scenarios/scenario-rows";
import { hashOf } from "./stamps";

/**
 * Nothing of the replaced file is left out, since it is lost there; the input fills in what that file leaves empty.
 * Settings are read with the data that they are for: those of the input count where there are some.
 */
export function joinPrevious(replaced: Previous, input: Previous): Previous {
  const known = new Set(replaced.stray.map(nameOf));
  return {
    lines: joinLines(replaced.lines, input.lines),
    stray: [...replaced.stray, ...input.stray.filter((text) => !known.has(nameOf(text)))],
    settings: input.settings.present ? input.settings : replaced.settings,
    inputs: input.inputs,
    judgements: joinJudgements(replaced.judgements, input.judgements),
    history: joinHistory(replaced.history, input.history),
    scenarios: joinScenarios(replaced.scenarios, input.scenarios),
  };
}

/** Those of the replaced file last, since of two rows of one date the lower counts. */
function joinJudgements(
  replaced: readonly JudgementRow[],
  input: readonly JudgementRow[],
): readonly JudgementRow[] {
  const typedText = ({ typed }: JudgementRow) =>
    judgementFields.map((field) => hashOf(typed[field] ?? "")).join("|");
  const known = new Set(replaced.map(typedText));
  return [...input.filter((row) => !known.has(typedText(row))), ...replaced];
}

function joinLines(replaced: Lines, input: Lines): Lines {
  const joined = noLines();
  for (const role of lineRoles) {
    const lines = joined[role];
    for (const [key, fields] of replaced[role]) lines.set(key, fields);
    for (const [key, fields] of input[role]) lines.set(key, filled(lines.get(key), fields));
  }
  return joined;
}

function filled(fields: LineFields = {}, more: LineFields): LineFields {
  const joined = { ...fields, ...more };
  for (const field of lineFields) {
    const first = fields[field] ?? null;
    if (first !== null) joined[field] = first;
  }
  return joined;
}

/** What a text is known by in both files; its cell differs where the row stands elsewhere. */
function nameOf({ role, row, value }: StrayText): string {
  return [role, hashOf(value), row].join("|");
}
