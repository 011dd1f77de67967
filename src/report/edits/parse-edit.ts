/**
 * Reads an edit from its text: names in ids, in the labels and aliases of either language; brackets, commas and signs
 * as keyboards for Chinese give them, too. Values stay as typed.
 */
import type { Edit } from "../../assessment/what-if/edit";
import { catalogue, type TableId } from "../../tables/catalogue";
import type { Day } from "../../tables/days";
import { readYesNo } from "../../tables/read-choice";
import { readDate } from "../../tables/read-date";
import { parseNumber } from "../../tables/read-number";
import { significant } from "../../tables/reading";
import { documentNamed, fieldNamed, tableNamed } from "./edit-names";
import { bareEnd, bracketEnd, isBlankFrom, skipBlanks, unquote } from "./edit-scan";

/** Why a text is no edit: what was read, and what was perhaps meant. */
export type EditTextFault =
  /** It has the form of none. */
  | { code: "no-form"; read: string }
  | { code: "no-such-table"; read: string; near: string | null }
  | { code: "no-such-field"; read: string; near: string | null; table: TableId }
  | { code: "no-such-kind"; read: string; near: string | null }
  /** A table of many rows needs to be told which. */
  | { code: "which-row"; table: TableId }
  /** A bracket or a quote is not closed. */
  | { code: "not-closed"; read: string }
  | { code: "field-twice"; read: string }
  | { code: "no-number"; read: string }
  | { code: "no-day"; read: string };

export type ParsedEdit = { edit: Edit } | { fault: EditTextFault };

/** Thrown within this file alone. */
class NoEdit extends Error {
  constructor(readonly fault: EditTextFault) {
    super(fault.code);
  }
}

/** The edit that a text says, or why it says none. */
export function parseEdit(text: string): ParsedEdit {
  try {
    return { edit: editIn(text.trim()) };
  } catch (error) {
    if (error instanceof NoEdit) return { fault: error.fault };
    throw error;
  }
}

const DOCUMENT = /^(?:document|文件|资料|证据)\s*[:：]\s*/iu;
const PARAM = /^(?:param|参数|阈值)\s*[:：]\s*/iu;
const DECLARE = /^(?:declare|声明)\s*[:：]\s*/iu;
const AS_OF = /^(?:as-?of|assessment date|评估基准日|基准日)\s*[=＝]\s*/iu;

function editIn(text: string): Edit {
  const after = (start: RegExp) => text.replace(start, "");
  if (/^[+＋]/.test(text)) return addition(after(/^[+＋]\s*/));
  if (/^[-－−]/.test(text)) return removal(after(/^[-－−]\s*/));
  if (DOCUMENT.test(text)) return documentIn(after(DOCUMENT));
  if (PARAM.test(text)) return paramIn(after(PARAM));
  if (DECLARE.test(text)) return declarationIn(after(DECLARE));
  if (AS_OF.test(text)) return { kind: "as-of", asOf: dayIn(after(AS_OF)) };
  return settingOf(text);
}

/** `TABLE[ROW].FIELD=VALUE`; of a table of one row `TABLE.FIELD=VALUE`. */
function settingOf(text: string): Edit {
  const end = text.search(/[[［【.．。=＝]/);
  if (end <= 0 || /[=＝]/.test(text[end]!)) throw new NoEdit({ code: "no-form", read: text });
  const table = tableIn(text.slice(0, end));
  const { name, next } = /[[［【]/.test(text[end]!) ? rowIn(text, end) : { name: null, next: end };
  if (name === null && !catalogue[table].pivoted) throw new NoEdit({ code: "which-row", table });
  const match = /^\s*[.．。]([^=＝]*)[=＝]/u.exec(text.slice(next));
  if (match === null) throw new NoEdit({ code: "no-form", read: text });
  const value = text.slice(next + match[0].length).trim();
  return { kind: "set", table, row: name ?? "", field: fieldIn(table, match[1]!), value: valueIn(value) };
}

/** `+TABLE(FIELD=VALUE, …)`, without its sign. */
function addition(text: string): Edit {
  const start = text.search(/[(（]/);
  if (start < 0) throw new NoEdit({ code: "no-form", read: text });
  const table = tableIn(text.slice(0, start));
  if (!/[)）]$/.test(text)) throw new NoEdit({ code: "not-closed", read: text });
  const body = text.slice(start + 1, -1);
  const values: Record<string, string> = {};
  for (let at = skipBlanks(body, 0); at < body.length;) {
    const equals = body.slice(at).search(/[=＝]/);
    if (equals < 0) throw new NoEdit({ code: "no-form", read: body.slice(at) });
    const name = body.slice(at, at + equals);
    const field = fieldIn(table, name);
    if (Object.hasOwn(values, field)) throw new NoEdit({ code: "field-twice", read: name.trim() });
    const from = skipBlanks(body, at + equals + 1);
    const quotedValue = unquote(body, from);
    const end = quotedValue === null ? bareEnd(body, from) : skipBlanks(body, quotedValue.next);
    if (end < body.length && !/[,，;；]/.test(body[end]!)) {
      throw new NoEdit({ code: "not-closed", read: name });
    }
    values[field] = quotedValue === null ? body.slice(from, end).trim() : quotedValue.text;
    at = skipBlanks(body, end + 1);
  }
  return { kind: "add", table, values };
}

/** `-TABLE[ROW]`, without its sign. */
function removal(text: string): Edit {
  const start = text.search(/[[［【]/);
  const table = tableIn(start < 0 ? text : text.slice(0, start));
  if (start < 0) throw new NoEdit({ code: "which-row", table });
  const { name, next } = rowIn(text, start);
  if (!isBlankFrom(text, next)) throw new NoEdit({ code: "no-form", read: text });
  return { kind: "remove", table, row: name };
}

/** `KIND` or `KIND[SUBJECT]`. */
function documentIn(text: string): Edit {
  const start = text.search(/[[［【]/);
  const name = (start < 0 ? text : text.slice(0, start)).trim();
  const kind = documentNamed(name);
  if ("near" in kind) throw new NoEdit({ code: "no-such-kind", read: name, near: kind.near });
  if (start < 0) return { kind: "document", document: kind.found, subject: null };
  const { name: subject, next } = rowIn(text, start);
  if (!isBlankFrom(text, next)) throw new NoEdit({ code: "no-form", read: text });
  return { kind: "document", document: kind.found, subject };
}

/** `KEY=NUMBER`. */
function paramIn(text: string): Edit {
  const [, key, value] = /^([^=＝]+)[=＝](.*)$/su.exec(text) ?? [];
  if (key === undefined) throw new NoEdit({ code: "no-form", read: text });
  return { kind: "param", param: key.trim(), value: numberIn(value!) };
}

/** `REQUIREMENT#BOUND=NUMBER`; without a bound the first. */
function declarationIn(text: string): Edit {
  const [, id, bound = "0", value] = /^([^#＃=＝]+)(?:[#＃]\s*(\d+)\s*)?[=＝](.*)$/su.exec(text) ?? [];
  if (id === undefined) throw new NoEdit({ code: "no-form", read: text });
  const day = /\d[-/.年]\d/.test(value!) && numberOf(value!) === null ? dayOf(value!) : null;
  return {
    ...{ kind: "declare", requirement: id.trim(), bound: Number(bound) },
    value: day ?? truthOf(value!) ?? numberIn(value!),
  };
}

function tableIn(name: string): TableId {
  const table = tableNamed(name);
  if ("found" in table) return table.found;
  throw new NoEdit({ code: "no-such-table", read: name.trim(), near: table.near });
}

function fieldIn(table: TableId, name: string): string {
  const field = fieldNamed(table, name);
  if ("found" in field) return field.found;
  throw new NoEdit({ code: "no-such-field", read: name.trim(), near: field.near, table });
}

/** The name between the brackets that open at `start`, and what comes after them. */
function rowIn(text: string, start: number): { name: string; next: number } {
  const from = skipBlanks(text, start + 1);
  const name = unquote(text, from);
  const end = name === null ? bracketEnd(text, from) : skipBlanks(text, name.next);
  if (end < 0 || end >= text.length || !/[\]］】]/.test(text[end]!)) {
    throw new NoEdit({ code: "not-closed", read: text });
  }
  return { name: name === null ? text.slice(from, end).trim() : name.text, next: end + 1 };
}

/** A value at the end of a text: without its quotes, where it stands in them as a whole. */
function valueIn(text: string): string {
  const value = unquote(text, 0);
  return value !== null && isBlankFrom(text, value.next) ? value.text : text;
}

function numberIn(text: string): number {
  const number = numberOf(text);
  if (number === null) throw new NoEdit({ code: "no-number", read: text.trim() });
  return number;
}

/** 300000, 300,000, 30万 or 30%. */
function numberOf(text: string): number | null {
  const plain = text.trim();
  if (/^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(plain)) return Number(plain);
  const isPercent = /[%％]$/.test(plain);
  const typed = parseNumber(isPercent ? plain.slice(0, -1) : plain);
  if (typed === null || (typed.currency !== null && "currency" in typed.currency)) return null;
  return isPercent ? significant(typed.value / 100) : typed.value;
}

function truthOf(text: string): number | null {
  const reading = readYesNo({ kind: "text", value: text });
  return reading.kind === "number" && numberOf(text) === null ? reading.lo : null;
}

function dayIn(text: string): Day {
  const day = dayOf(text);
  if (day === null) throw new NoEdit({ code: "no-day", read: text.trim() });
  return day;
}

function dayOf(text: string): Day | null {
  const reading = readDate({ kind: "text", value: text }, false, false);
  return reading.kind === "number" && reading.lo === reading.hi ? reading.lo : null;
}
