/** A record of a check as a text of a hidden cell, and back. */
import { statuses, type Status } from "../../assessment/assessment";
import type { CheckRecord, SchemeRecord } from "../../assessment/compare/record";
import type { SchemeId } from "../../rules/expression";
import { tableIds } from "../../tables/catalogue";

/** A sign a status, in the order of `statuses`. */
const signs = "xuemn";

/** The first word of a record; another one is of a later product, and is left alone. */
const FORM = "check1";

/** Everything of a record, in codes. Equal records give equal texts. */
export function formatRecord(record: CheckRecord): string {
  const { checkedOn, asOf, version, problems, inputs, tables, params, choices, schemes } = record;
  const body = [
    checkedOn,
    asOf,
    version,
    problems,
    inputs,
    Object.fromEntries(tables),
    sorted(params),
    sorted(choices),
    schemes.map(formatScheme),
  ];
  return FORM + JSON.stringify(body);
}

function formatScheme(scheme: SchemeRecord) {
  return [
    scheme.scheme,
    scheme.edition,
    scheme.rules,
    scheme.target,
    scheme.onFigures,
    scheme.capability,
    scheme.eligible,
    scheme.profileLevel,
    statuses.map((status) => scheme.counts[status]),
    [...scheme.statuses].map(([name, status]) => name + signs[statuses.indexOf(status)]).join(""),
  ];
}

function sorted<T>(entries: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The record that a text holds, or null where it is none that we can read. */
export function parseRecord(text: string): CheckRecord | null {
  if (!text.startsWith(FORM)) return null;
  try {
    return recordFrom(JSON.parse(text.slice(FORM.length)));
  } catch {
    return null;
  }
}

/** @throws where something is missing, or of another kind than it must be. */
function recordFrom(body: unknown): CheckRecord {
  const [checkedOn, asOf, version, problems, inputs, tables, params, choices, schemes] = listOf(body);
  return {
    checkedOn: numberOf(checkedOn),
    asOf: numberOf(asOf),
    version: textOf(version),
    problems: numberOf(problems),
    inputs: textOf(inputs),
    tables: new Map(
      tableIds.flatMap((id) => {
        const hash = entriesOf(tables, textOf).get(id);
        return hash === undefined ? [] : [[id, hash] as const];
      }),
    ),
    params: entriesOf(params, numberOf),
    choices: entriesOf(choices, textOf),
    schemes: listOf(schemes).map(schemeFrom),
  };
}

const schemeIds: readonly SchemeId[] = ["itss", "ccid", "csmm"];

function schemeFrom(body: unknown): SchemeRecord {
  const [scheme, edition, rules, target, onFigures, capability, eligible, profileLevel, counts, all] =
    listOf(body);
  const counted = listOf(counts);
  return {
    scheme: known(schemeIds.find((id) => id === scheme)),
    edition: textOf(edition),
    rules: textOf(rules),
    target: textOrNull(target),
    onFigures: textOrNull(onFigures),
    capability: textOrNull(capability),
    eligible: textOrNull(eligible),
    profileLevel: textOf(profileLevel),
    counts: Object.fromEntries(
      statuses.map((status, at) => [status, numberOf(counted[at])] as const),
    ) as Record<Status, number>,
    statuses: new Map(
      [...textOf(all).matchAll(/(.{5})(.)/g)].map(([, name, sign]) => {
        return [name!, known(statuses[signs.indexOf(sign!)])] as const;
      }),
    ),
  };
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError("unknown");
  return value;
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError("no list");
  return value;
}

function textOf(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("no text");
  return value;
}

function numberOf(value: unknown): number {
  if (typeof value !== "number") throw new TypeError("no number");
  return value;
}

const textOrNull = (value: unknown) => (value === null ? null : textOf(value));

function entriesOf<T>(value: unknown, read: (each: unknown) => T): Map<string, T> {
  if (typeof value !== "object" || value === null) throw new TypeError("no entries");
  return new Map(Object.entries(value).map(([name, each]) => [name, read(each)]));
}
