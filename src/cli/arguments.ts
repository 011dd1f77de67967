/** Words of the command line to what they ask for; every fault is a sentence. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { questions, type Answers } from "../assessment/advice";
import type { Goal } from "../assessment/plan/goal";
import type { SchemeId } from "../rules/expression";
import { parseIsoDate, type Day } from "../tables/days";
import type { Language } from "../tables/definition";
import { UsageError } from "./exit";

export interface SchemeLevel {
  scheme: SchemeId;
  level: string;
}

export interface Arguments {
  command:
    | "help"
    | "version"
    | "check"
    | "template"
    | "rules"
    | "explain"
    | "calendar"
    | "forecast"
    | "audit"
    | "advise"
    | "compare"
    | "quick"
    | "plan"
    | "whatif"
    | "resilience";
  words: string[];
  language: Language;
  debug: boolean;
  schemes: SchemeId[] | null;
  asOf: Day | null;
  targets: SchemeLevel[];
  required: SchemeLevel[];
  level: string | null;
  /** What `--set param:KEY=VALUE` says, by key. */
  set: Map<string, string>;
  format: "text" | "json" | "md";
  out: string | null;
  inPlace: boolean;
  write: boolean;
  rulesFile: string | null;
  sample: string | null;
  jsonSchema: boolean;
  /** What `whatif --set` asks, as typed. */
  edits: string[];
  /** The saved scenario that `whatif` is about. */
  scenario: string | null;
  /** Numbers of projects; null: those that are proposed. */
  projects: string[] | null;
  seed: string | null;
  answers: Answers;
  /** Answers to the quick level check, as typed: KEY=VALUE. */
  figures: string[];
  /** What a plan aims at. */
  goal: Goal;
  /** A table of what changes cost. */
  costsFile: string | null;
  /** Where the calendar goes as a file. */
  ics: string | null;
  /** The last day that calendar and forecast look ahead to. */
  until: Day | null;
}

const commands = [
  "check",
  "template",
  "rules",
  "explain",
  "calendar",
  "forecast",
  "audit",
  "advise",
  "compare",
  "quick",
  "plan",
  "whatif",
  "resilience",
] as const;

const wordless: Partial<Record<string, "help" | "version">> = {
  help: "help",
  "--help": "help",
  "-h": "help",
  "--version": "version",
};

const anywhere = ["lang", "debug", "help", "scheme"] as const;
const optionsOf = {
  check: ["out", "in-place", "no-write", "format", "target", "as-of", "require", "set", "rules"],
  template: ["target", "sample"],
  rules: ["level", "format", "json-schema", "rules"],
  explain: ["as-of", "set", "rules"],
  calendar: ["ics", "until", "as-of", "set", "rules"],
  forecast: ["until", "format", "as-of", "set", "rules"],
  audit: ["projects", "seed", "format", "as-of", "set", "rules"],
  whatif: ["set", "scenario", "format", "as-of", "rules"],
  resilience: ["format", "as-of", "set", "rules"],
  quick: ["level", "answer", "format", "set", "rules"],
  plan: ["target", "goal", "costs", "format", "as-of", "set", "rules"],
  compare: ["format", "as-of", "set", "rules"],
  advise: ["business", "market", "focus", "policy", "format", "as-of", "set", "rules"],
} as const;

const definitions = {
  lang: { type: "string" },
  debug: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  scheme: { type: "string" },
  out: { type: "string" },
  "in-place": { type: "boolean" },
  "no-write": { type: "boolean" },
  format: { type: "string" },
  target: { type: "string", multiple: true },
  "as-of": { type: "string" },
  require: { type: "string", multiple: true },
  set: { type: "string", multiple: true },
  rules: { type: "string" },
  scenario: { type: "string" },
  sample: { type: "string" },
  level: { type: "string" },
  "json-schema": { type: "boolean" },
  ics: { type: "string" },
  until: { type: "string" },
  projects: { type: "string" },
  seed: { type: "string" },
  business: { type: "string" },
  market: { type: "string" },
  focus: { type: "string" },
  policy: { type: "string" },
  answer: { type: "string", multiple: true },
  goal: { type: "string" },
  costs: { type: "string" },
} as const satisfies NonNullable<ParseArgsConfig["options"]>;

/**
 * Reads the arguments after the program's name.
 * @throws UsageError for an unknown command or option, or a value that cannot be read.
 */
export function parseArguments(argv: readonly string[], hostLanguage: Language): Arguments {
  const [first, ...rest] = argv;
  const command = wordless[first ?? "help"] ?? commands.find((name) => name === first);
  if (command === undefined) throw new UsageError((texts) => texts.unknownCommand(first!));
  const { values, positionals } = parse(command === "help" || command === "version" ? [] : rest, command);
  const language = choiceOf("lang", values.lang, ["en", "zh"] as const) ?? hostLanguage;
  const isTemplate = command === "template";
  const isWhatIf = command === "whatif";
  return {
    command: values.help ? "help" : command,
    words: positionals,
    language,
    debug: values.debug ?? false,
    schemes: values.scheme === undefined ? null : values.scheme.split(",").map(schemeOf),
    asOf: values["as-of"] === undefined ? null : dayFrom(values["as-of"]),
    targets: isTemplate ? [] : (values.target ?? []).flatMap(schemeLevels),
    required: (values.require ?? []).flatMap(schemeLevels),
    level: isTemplate ? (values.target?.[0] ?? null) : (values.level ?? null),
    set: isWhatIf ? new Map() : new Map((values.set ?? []).map(settingOf)),
    edits: isWhatIf ? (values.set ?? []) : [],
    scenario: values.scenario ?? null,
    format: choiceOf("format", values.format, formatsOf(command)) ?? "text",
    out: values.out ?? null,
    inPlace: values["in-place"] ?? false,
    write: !values["no-write"],
    rulesFile: values.rules ?? null,
    sample: values.sample ?? null,
    jsonSchema: values["json-schema"] ?? false,
    ics: values.ics ?? null,
    until: values.until === undefined ? null : dayFrom(values.until),
    projects: values.projects === undefined ? null : listOf(values.projects),
    seed: values.seed ?? null,
    figures: values.answer ?? [],
    goal: choiceOf("goal", values.goal, ["eligible", "capability"] as const) ?? "eligible",
    costsFile: values.costs ?? null,
    answers: {
      business: listOf(values.business ?? "").map((text) => choiceOf("business", text, questions.business)!),
      market: choiceOf("market", values.market, questions.market),
      focus: choiceOf("focus", values.focus, questions.focus),
      policy: choiceOf("policy", values.policy, questions.policy),
    },
  };
}

function parse(args: string[], command: Arguments["command"]) {
  const allowed: readonly string[] =
    command === "help" || command === "version" ? anywhere : [...anywhere, ...optionsOf[command]];
  const options = Object.fromEntries(
    Object.entries(definitions).filter(([name]) => allowed.includes(name)),
  ) as typeof definitions;
  try {
    return parseArgs({ args: withRemovals(args), options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((texts) => texts.badArguments((error as Error).message.split(". ")[0]! + "."));
  }
}

/** An edit that takes a row away begins like an option: `--set -staff[S-3]` is `--set=-staff[S-3]`. */
function withRemovals(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const isRemoval = joined.at(-1) === "--set" && /^-\s*\p{L}[^=]*[[［【]/u.test(arg);
    if (isRemoval) joined[joined.length - 1] = `--set=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

function formatsOf(command: Arguments["command"]): readonly Arguments["format"][] {
  return command === "rules" ? ["text", "json", "md"] : ["text", "json"];
}

/** Several words, by commas of whatever kind. */
function listOf(text: string): string[] {
  return text
    .split(/[,，、]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

function choiceOf<T extends string>(option: string, text: string | undefined, known: readonly T[]): T | null {
  if (text === undefined) return null;
  const found = known.find((choice) => choice === text);
  if (found === undefined) throw new UsageError((texts) => texts.badChoice(option, text, known.join(", ")));
  return found;
}

/** Whether there is a rule book for it is for `ruleBooksFor` to say. */
function schemeOf(text: string): SchemeId {
  return text.trim().toLowerCase() as SchemeId;
}

function dayFrom(text: string): Day {
  const day = parseIsoDate(text);
  if (day === null) throw new UsageError((texts) => texts.badDate(text));
  return day;
}

/** `itss:3`, or several by commas. Whether the level exists is for the rule book to say. */
function schemeLevels(text: string): SchemeLevel[] {
  return text.split(",").map((part) => {
    const [scheme, level, more] = part.split(":");
    if (!scheme || !level || more !== undefined) {
      throw new UsageError((texts) => texts.badLevel(part, "itss:3"));
    }
    return { scheme: schemeOf(scheme), level };
  });
}

/** What the key and its value can be is for the rule books to say. */
function settingOf(text: string): [string, string] {
  const cost = /^(?:param:)?(cost\.[\w-]+)=/.exec(text);
  if (cost) throw new UsageError((texts) => texts.costSetting(text, cost[1]!));
  const match = /^param:([^=]+)=(.+)$/.exec(text);
  if (!match) {
    const lacksPrefix = /^[\w.-]+=.+$/.test(text);
    throw new UsageError((texts) => texts[lacksPrefix ? "settingWithoutPrefix" : "badSetting"](text));
  }
  return [match[1]!.trim(), match[2]!.trim()];
}
