/** A plan for a terminal: what to do, by kind, what it costs, the day, and what stands in the way. */
import type { Plan, PlanStep } from "../../assessment/plan/plan";
import { costKinds } from "../../assessment/plan/costs";
import { messages } from "../../locales";
import { plannerMessages, type PlannerMessages } from "../../locales/planner";
import { isoDate } from "../../tables/days";
import type { Language } from "../../tables/definition";
import { wrapText, padTo, displayWidth } from "../text-width";
import { sentenceOf, schemeLevelText, type Words } from "../words";
import { asksMore, stepText } from "./step-text";

/** Requirements named with a step before the rest is counted. */
const NAMED = 3;

/** Lines none wider than asked, save for words that cannot be broken. */
export function planLines(plan: Plan, words: Words, width: number): string[] {
  const { language, m } = words;
  const texts = plannerMessages(language);
  const head = [texts.title(schemeLevelText(plan.scheme, plan.level, m)), texts.goals[plan.goal], ""];
  const indent = (lines: readonly string[]) =>
    lines.flatMap((line) => wrapText(line, width - 4).map((part) => `    ${part}`));
  if (plan.outcome === "reached") return [...head, texts.reached];
  if (plan.outcome === "out-of-reach") {
    return [
      ...head,
      plan.isProven ? texts.outOfReach : texts.outOfReachOpen,
      "",
      texts.inTheWay,
      ...indent(plan.inTheWay.map((id) => `${id}  ${sentenceOf(id, words)}`)),
      "",
      texts.neverProposed,
    ];
  }
  const groups = costKinds.flatMap((kind) => {
    const steps = plan.steps.filter(({ move }) => move.kind === kind);
    if (kind === "wait" || steps.length === 0) return [];
    const cost = steps.reduce((sum, { move }) => sum + move.cost, 0);
    const lines = groupedLines(steps, language).flatMap(({ items, serves }) => [
      ...items.flatMap((text) =>
        wrapText(`• ${text}`, width - 2).map((line, at) => (at === 0 ? `  ${line}` : `    ${line}`)),
      ),
      ...indent([servesText(serves, words, width - 4)]),
    ]);
    return [`${texts.groups[kind]} (${texts.cost(rounded(cost))})`, ...lines, ""];
  });
  return [
    ...head,
    texts.total(plan.cost),
    plan.day === plan.asOf ? texts.today(isoDate(plan.asOf)) : texts.onDay(isoDate(plan.day!)),
    "",
    ...groups,
    ...waitingLines(plan, texts, (lines) => indent(lines), words),
    plan.isProven ? texts.proven(plan.considered) : texts.notProven,
  ];
}

function waitingLines(
  plan: Plan,
  texts: PlannerMessages,
  indent: (lines: readonly string[]) => string[],
  words: Words,
): string[] {
  const later = plan.day! - plan.asOf;
  if (later === 0) return [];
  return [
    texts.waiting(later, plan.waitingCost),
    ...(plan.earliest === null ? [] : [texts.earliest(isoDate(plan.earliest))]),
    ...(plan.byWaiting === null ? [] : [texts.byWaiting(isoDate(plan.byWaiting))]),
    ...(plan.inTheWay.length === 0
      ? []
      : [texts.inTheWayToday, ...indent(plan.inTheWay.map((id) => `${id}  ${sentenceOf(id, words)}`))]),
    "",
  ];
}

interface Line {
  items: readonly string[];
  serves: readonly string[];
}

/** A line a step; documents for the same requirements stand together, those of one kind of which no more is asked in a line. */
function groupedLines(steps: readonly PlanStep[], language: Language): Line[] {
  const lines = new Map<string, PlanStep[]>();
  for (const step of steps) {
    const { edit } = step;
    const key =
      edit.kind === "document"
        ? `${edit.document} ${asksMore(step)} ${step.serves.join()}`
        : JSON.stringify(edit);
    lines.set(key, [...(lines.get(key) ?? []), step]);
  }
  return [...lines.values()].map((group) => {
    const items = group.map((step) => stepText(step, language));
    return {
      items: asksMore(group[0]!) ? items : [messages(language).list(items)],
      serves: group[0]!.serves,
    };
  });
}

/** By their ids; of a single one what it asks too, where a line holds that. */
function servesText(serves: readonly string[], words: Words, width: number): string {
  const { m, language } = words;
  const texts = plannerMessages(language);
  const [only, second] = serves;
  if (only !== undefined && second === undefined) {
    const whole = m.labelled(texts.serves(only), sentenceOf(only, words));
    return displayWidth(whole) <= width ? whole : texts.serves(only);
  }
  const named = serves.slice(0, NAMED);
  const rest = serves.length - named.length;
  return texts.serves(m.list([...named, ...(rest > 0 ? [texts.more(rest)] : [])]));
}

/** Several plans side by side, a line each. */
export function comparisonLines(plans: readonly Plan[], words: Words): string[] {
  const { m, language } = words;
  const texts = plannerMessages(language);
  const { columns } = texts;
  const rows = [
    [columns.target, columns.cost, columns.changes, columns.day],
    ...plans.map((plan) => [
      schemeLevelText(plan.scheme, plan.level, m),
      plan.outcome === "out-of-reach" ? "–" : String(plan.cost),
      plan.outcome === "out-of-reach" ? "–" : String(plan.steps.length),
      plan.day === null ? texts.never : isoDate(plan.day),
    ]),
  ];
  const widths = columns && rows[0]!.map((_, at) => Math.max(...rows.map((row) => displayWidth(row[at]!))));
  return [
    texts.compared,
    ...rows.map((row) => `  ${row.map((text, at) => padTo(text, widths[at]!)).join("  ")}`.trimEnd()),
  ];
}

function rounded(cost: number): number {
  return Math.round(cost * 1000) / 1000;
}
