/** `proofsheet whatif FILE --set EDIT …`: before and after, side by side; the file is not touched. */
import type { Checked } from "../check-workbook";
import { createWhatIf } from "../assessment/what-if/create";
import type { Edit } from "../assessment/what-if/edit";
import { outlookTexts } from "../locales/outlook";
import { formatEdit } from "../report/edits/edit-text";
import { faultSentence, textFaultSentence } from "../report/edits/fault-words";
import { parseEdit } from "../report/edits/parse-edit";
import { comparisonOf } from "../report/outlook/comparison";
import { outlookJson } from "../report/outlook/json";
import { outlookLines } from "../report/outlook/lines";
import { scenarioNamed, scenariosIn } from "../report/scenarios/scenario-rows";
import type { Arguments } from "./arguments";
import { assessFile } from "./assess-file";
import { EXIT, UsageError, type ExitStatus } from "./exit";
import { terminal } from "./host";
import { ruleBooksFor } from "./rule-books";

export async function whatif(args: Arguments): Promise<ExitStatus> {
  const [file, another] = args.words;
  const { language } = args;
  const texts = outlookTexts(language);
  const isNothing = args.edits.length === 0 && args.scenario === null;
  if (file === undefined || another !== undefined || isNothing) throw new UsageError(() => texts.cli.needs);
  const typed = editsTyped(args);
  const checked = { ...(await assessFile(file, args, await ruleBooksFor(args))), language };
  const saved = savedEdits(args, checked);
  const edits = [...saved, ...typed];
  const whatIf = createWhatIf(checked.facts, checked.options);
  const after = whatIf.outlook(edits);
  refuseFaults(after.faults, edits, saved.length, args, checked);
  const comparison = comparisonOf(checked, edits, { before: whatIf.before, after });
  const text =
    args.format === "json"
      ? JSON.stringify(outlookJson(comparison, file), null, 2)
      : [...outlookLines(comparison, terminal().width), "", texts.untouched(file)].join("\n");
  process.stdout.write(`${text}\n`);
  return EXIT.done;
}

/** @throws UsageError with a line for each `--set` that is no edit. */
function editsTyped({ edits, language }: Arguments): Edit[] {
  const texts = outlookTexts(language);
  const read = edits.map((text) => ({ text, parsed: parseEdit(text) }));
  const faults = read.flatMap(({ text, parsed }) =>
    "fault" in parsed ? [texts.cli.setFault(text, textFaultSentence(parsed.fault, { language }))] : [],
  );
  if (faults.length > 0) throw new UsageError(() => faults.join("\n"));
  return read.flatMap(({ parsed }) => ("edit" in parsed ? [parsed.edit] : []));
}

/**
 * The edits of the scenario asked for.
 * @throws UsageError where the workbook has none of that name.
 */
function savedEdits({ scenario, language }: Arguments, { previous }: Checked): readonly Edit[] {
  if (scenario === null) return [];
  const found = scenarioNamed(previous.scenarios, scenario);
  if (found !== null) return found.edits;
  const names = scenariosIn(previous.scenarios).map(({ name }) => `“${name}”`);
  const known = names.length === 0 ? null : names.join(language === "zh" ? "、" : ", ");
  throw new UsageError(() => outlookTexts(language).cli.noScenario(scenario, known));
}

/** @throws UsageError with a line for each edit that cannot be carried out. */
function refuseFaults(
  faults: ReturnType<ReturnType<typeof createWhatIf>["outlook"]>["faults"],
  edits: readonly Edit[],
  saved: number,
  { edits: typed, scenario, language }: Arguments,
  { options: { schemes, ruleBooks = schemes } }: Checked,
): void {
  if (faults.size === 0) return;
  const { setFault, scenarioFault } = outlookTexts(language).cli;
  const lines = [...faults].map(([at, fault]) => {
    const edit = edits[at]!;
    const sentence = faultSentence(edit, fault, { language, ruleBooks });
    return at < saved
      ? scenarioFault(scenario!, formatEdit(edit), sentence)
      : setFault(typed[at - saved]!, sentence);
  });
  throw new UsageError(() => lines.join("\n"));
}
