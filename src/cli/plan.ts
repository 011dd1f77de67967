/** `proofsheet plan FILE`: the cheapest set of changes that reaches a level. */
import type { SchemeAssessment } from "../assessment/assessment";
import { nextLevel } from "../assessment/levels";
import { costKinds, defaultCosts, isCost, type Costs } from "../assessment/plan/costs";
import { loadSolver } from "../assessment/plan/load-solver";
import { makePlan, type Plan } from "../assessment/plan/plan";
import { createWhatIf } from "../assessment/what-if/create";
import type { Checked } from "../check-workbook";
import { plannerMessages } from "../locales/planner";
import { planJson } from "../report/planner/plan-json";
import { comparisonLines, planLines } from "../report/planner/plan-text";
import { wordsFor } from "../report/words";
import type { Arguments, SchemeLevel } from "./arguments";
import { assessFile } from "./assess-file";
import { EXIT, UsageError, type ExitStatus } from "./exit";
import { blobOf } from "./files";
import { terminal } from "./host";
import { startProgress } from "./progress";
import { ruleBooksFor } from "./rule-books";

export async function plan(args: Arguments): Promise<ExitStatus> {
  const texts = plannerMessages(args.language).cli;
  const [file, more] = args.words;
  if (file === undefined || more !== undefined) throw new UsageError(() => texts.needs);
  const own = args.costsFile === null ? {} : await costsFrom(args.costsFile, args);
  const checked = await assessFile(file, args, await ruleBooksFor(args));
  const costs = { ...defaultCosts, ...Object.fromEntries(checked.previous.settings.costs), ...own };
  const targets = args.targets.length > 0 ? args.targets : levelsAhead(checked.assessment.schemes);
  if (targets.length === 0) throw new UsageError(() => texts.noTarget);
  const plans = await plansFor(targets, checked, costs, args);
  process.stdout.write(`${args.format === "json" ? json(plans, args) : text(plans, checked, args)}\n`);
  return EXIT.done;
}

async function plansFor(
  targets: readonly SchemeLevel[],
  { facts, options }: Checked,
  costs: Costs,
  { goal, language }: Arguments,
): Promise<Plan[]> {
  const texts = plannerMessages(language).cli;
  const progress = startProgress();
  const solver = await loadSolver();
  const whatIf = createWhatIf(facts, options);
  const plans: Plan[] = [];
  for (const [place, { scheme, level }] of targets.entries()) {
    const name = `${scheme}:${level}`;
    if (!options.schemes.some((book) => book.scheme === scheme)) {
      throw new UsageError(() => texts.notAssessed(name));
    }
    const onProgress = (part: number) => {
      progress.at(texts.planning(name), (place + part) / targets.length);
      // The bar is drawn by a timer, which promises alone never let run.
      return new Promise<void>((resolve) => setImmediate(resolve));
    };
    plans.push(
      await makePlan({ scheme, level, goal }, { facts, options, whatIf, solver, costs, onProgress }),
    );
  }
  progress.end();
  return plans;
}

/** Where no target is named: the workbook's own, else the level next above the one that may be applied for. */
function levelsAhead(schemes: readonly SchemeAssessment[]): SchemeLevel[] {
  return schemes.flatMap(({ scheme, ruleBook, target, eligible }) => {
    const level = target ?? nextLevel(ruleBook, eligible);
    return level === null ? [] : [{ scheme, level }];
  });
}

function json(plans: readonly Plan[], { language }: Arguments): string {
  return JSON.stringify({ plans: plans.map((each) => planJson(each, language)) }, null, 2);
}

function text(plans: readonly Plan[], checked: Checked, { language }: Arguments): string {
  const words = wordsFor({ ...checked, language });
  const { width } = terminal();
  const each = plans.flatMap((one, at) => [
    ...(at === 0 ? [] : ["", "—".repeat(20), ""]),
    ...planLines(one, words, width),
  ]);
  return [...each, ...(plans.length > 1 ? ["", ...comparisonLines(plans, words)] : [])].join("\n");
}

/** @throws UsageError for a file that is no table of costs, naming what in it is none. */
async function costsFrom(file: string, { language }: Arguments): Promise<Partial<Costs>> {
  const texts = plannerMessages(language).cli;
  const bad = (why: string) => new UsageError(() => texts.badCosts(file, why));
  const content = await (await blobOf(file)).text();
  let read: unknown;
  try {
    read = JSON.parse(content);
  } catch {
    throw bad(texts.notJson);
  }
  if (typeof read !== "object" || read === null || Array.isArray(read)) throw bad(JSON.stringify(read));
  for (const [name, value] of Object.entries(read)) {
    if (!costKinds.some((kind) => kind === name)) {
      throw new UsageError(() => texts.unknownCost(file, name, costKinds.join(", ")));
    }
    if (!isCost(value)) throw new UsageError(() => texts.badCost(file, name, JSON.stringify(value)));
  }
  return read;
}
