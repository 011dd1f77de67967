/**
 * The one flow of Proofsheet:
 *
 *   workbook ──► tables ──► assessment ──► report ──► workbook
 *     (port)     facts +     findings,      sheets as    (port)
 *                problems    levels, gaps   plain data
 *
 * A shell opens a workbook, checks it, shows the assessment, and asks for the result sheets to be put back.
 */
import { assess } from "./assessment/assess";
import type { Assessment, AssessmentOptions } from "./assessment/assessment";
import { settle } from "./assessment/settle";
import { judgementNotices, judgementProblems, judgementsIn } from "./report/judgement-rows";
import { joinPrevious } from "./report/join-previous";
import { readPrevious, type Previous } from "./report/previous";
import type { Settings } from "./report/read-settings";
import { reportSheets, rolesToRemove } from "./report/report";
import { scenarioProblems } from "./report/scenarios/scenario-rows";
import type { Choices } from "./rules/choose-options";
import type { RuleBook, SchemeId } from "./rules/expression";
import type { CellListener } from "./tables/cell-read";
import type { Day } from "./tables/days";
import type { Language } from "./tables/definition";
import type { Facts } from "./tables/facts";
import { readTables } from "./tables/read-tables";
import type { Workbook } from "./workbook/workbook";

/** What a shell asks for; what it leaves out comes from the workbook, else from the defaults. */
export interface CheckOptions {
  /** Today, for a workbook that states no assessment date. */
  today: Day;
  /** Every rule book that is known. */
  ruleBooks: readonly RuleBook[];
  /** The schemes to assess; where absent, those that the settings name, else all that there are books for. */
  schemes?: readonly SchemeId[];
  asOf?: Day;
  targets?: Partial<Record<SchemeId, string>>;
  params?: ReadonlyMap<string, number>;
  choices?: Choices;
  /** The host's language, for a workbook that shows none. */
  language: Language;
  /** What people typed into the file that the results will replace, where that is another one. */
  replaces?: Previous;
  /** Called between reading and assessing, and waited for. */
  onRead?: () => Promise<void>;
  /** Told of each filled cell of the tables as it is read. */
  onCell?: CellListener;
}

export interface Checked {
  assessment: Assessment;
  facts: Facts;
  options: AssessmentOptions;
  today: Day;
  /** The language of the result sheets. */
  language: Language;
  previous: Previous;
}

/** Reads a workbook and assesses it; the workbook is not touched. */
export async function checkWorkbook(workbook: Workbook, options: CheckOptions): Promise<Checked> {
  const typed = await readPrevious(workbook, options.ruleBooks);
  const previous = options.replaces ? joinPrevious(options.replaces, typed) : typed;
  const settings = settingsWith(previous.settings, options);
  const facts = await readTables(workbook, {
    mappings: settings.mappings,
    ...(options.onCell === undefined ? {} : { onCell: options.onCell }),
  });
  await options.onRead?.();
  const { judgements } = previous;
  const settled = { ...settle(options, settings, facts), judgements: judgementsIn(judgements) };
  const assessment = withRemarks(assess(facts, settled), previous);
  const language = settings.language ?? facts.language ?? options.language;
  const { today } = options;
  return { assessment, facts, options: settled, today, language, previous: { ...previous, settings } };
}

/** What could not be read of the judgements and scenarios stands behind what could not be read of the sheets. */
function withRemarks(assessment: Assessment, { judgements, scenarios }: Previous): Assessment {
  return {
    ...assessment,
    problems: [...assessment.problems, ...judgementProblems(judgements), ...scenarioProblems(scenarios)],
    notices: [...assessment.notices, ...judgementNotices(judgements)],
  };
}

/** Puts the result sheets into the workbook in place of earlier ones; returns their names. */
export function putResults(workbook: Workbook, checked: Checked): Promise<string[]> {
  const sheets = reportSheets(checked);
  return workbook.put(sheets, rolesToRemove(sheets));
}

/** Targets, thresholds and choices that the caller gives become settings of the workbook, so that the next check goes by them too. */
function settingsWith(settings: Settings, caller: CheckOptions): Settings {
  const { targets = {}, params = new Map(), choices = new Map() } = caller;
  if (Object.keys(targets).length === 0 && params.size === 0 && choices.size === 0) return settings;
  return {
    ...settings,
    present: true,
    targets: { ...settings.targets, ...targets },
    params: new Map([...settings.params, ...params]),
    choices: new Map([...settings.choices, ...choices]),
  };
}
