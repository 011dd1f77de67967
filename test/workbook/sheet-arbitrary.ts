import fc from "fast-check";
import { columnLetters, type RawCell } from "../../src/workbook/workbook";

/**
 * Random worksheets: what they hold, and one of the many ways to write it. The writing is done here from the
 * standard, so that what the scan must find is known without asking it.
 */
export interface RandomSheet {
  /** The whole part. */
  xml: string;
  /** The shared strings part that its cells refer to. */
  sharedStrings: string;
  /** The rows that a scan must hand over. */
  rows: { row: number; cells: (RawCell | undefined)[] }[];
}

/** How freely it is written: `odd` uses all that XML and the standard allow, `usual` what common writers do. */
export type Freedom = "usual" | "odd";

type Value =
  | { kind: "number"; value: number }
  | { kind: "text"; value: string; form: "inline" | "shared" | "formula"; runs: number; phonetic: boolean }
  | { kind: "boolean"; value: boolean }
  | { kind: "error"; value: string }
  | { kind: "uncached"; formula: string }
  | { kind: "formatted" };

interface RandomCell {
  gap: number;
  value: Value;
  /** Choices of writing, each used as far as it fits. */
  taste: readonly number[];
}

const characters = fc.constantFrom(
  ..."ab Z0_x<>&\"'中文日年項😀é\t\n-.]".match(/./gsu)!,
  "\r",
  "\u0001",
  "_x000D_",
  "]]>",
);
const text = fc.array(characters, { maxLength: 12 }).map((parts) => parts.join(""));
const number = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.integer({ min: -99_999_999, max: 99_999_999 }).map((cents) => cents / 100),
);
const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: number.map((value): Value => ({ kind: "number", value })) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("text" as const),
      value: text,
      form: fc.constantFrom("inline" as const, "shared" as const, "formula" as const),
      runs: fc.nat(3),
      phonetic: fc.boolean(),
    }),
  },
  fc.boolean().map((value): Value => ({ kind: "boolean", value })),
  fc.constantFrom("#N/A", "#REF!", "#DIV/0!").map((value): Value => ({ kind: "error", value })),
  fc.constantFrom<Value>({ kind: "uncached", formula: "A1" }, { kind: "formatted" }),
);
const cell: fc.Arbitrary<RandomCell> = fc.record({
  gap: fc.constantFrom(0, 0, 0, 1, 30),
  value,
  taste: fc.array(fc.nat(99), { minLength: 8, maxLength: 8 }),
});
const row = fc.record({
  gap: fc.constantFrom(0, 0, 0, 1, 1000),
  cells: fc.array(cell, { maxLength: 6 }),
  taste: fc.array(fc.nat(99), { minLength: 8, maxLength: 8 }),
});

export function randomSheet(freedom: Freedom): fc.Arbitrary<RandomSheet> {
  return fc
    .record({
      rows: fc.array(row, { maxLength: 8 }),
      prefix: fc.constantFrom("", "", "x:"),
      indent: fc.boolean(),
    })
    .map(({ rows, prefix, indent }) => {
      const isOdd = freedom === "odd";
      return writeSheet(rows, isOdd ? prefix : "", isOdd && indent ? "\n  " : "", isOdd);
    });
}

type RandomRow = { gap: number; cells: readonly RandomCell[]; taste: readonly number[] };

function writeSheet(rows: readonly RandomRow[], p: string, indent: string, isOdd: boolean): RandomSheet {
  const shared: string[] = [];
  const expected: RandomSheet["rows"] = [];
  let before = 0;
  const lines = rows.map((random) => {
    const place = before + 1 + random.gap;
    const cells: (RawCell | undefined)[] = [];
    let column = -1;
    const inner = random.cells.map((each) => {
      column += 1 + each.gap;
      const holds = cellOf(each.value);
      if (holds) {
        while (cells.length < column) cells.push(undefined);
        cells[column] = holds;
      }
      const omits = isOdd && each.gap === 0 && each.taste[0]! % 3 === 0;
      const reference = omits ? "" : `${columnLetters(column)}${place}`;
      return writeCell(each, reference, p, isOdd, shared);
    });
    if (cells.length > 0) expected.push({ row: place, cells });
    const omitsNumber = isOdd && random.gap === 0 && random.taste[0]! % 3 === 0;
    before = place;
    return `<${p}row${omitsNumber ? "" : ` r="${place}"`}${isOdd ? ' spans="1:3" x14ac:r="7"' : ""}>${indent}${inner.join(indent)}</${p}row>`;
  });
  const declared = `xmlns${p ? ":x" : ""}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
  const more = ' xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"';
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return {
    xml: `${head}<${p}worksheet ${declared}${more}>${indent}<${p}sheetData>${indent}${lines.join(indent)}</${p}sheetData>${indent}</${p}worksheet>`,
    sharedStrings: `${head}<${p}sst ${declared}>${indent}${shared.join(indent)}</${p}sst>`,
    rows: expected,
  };
}

function cellOf(value: Value): RawCell | undefined {
  switch (value.kind) {
    case "number":
      return { kind: "number", value: value.value, format: "plain" };
    case "text":
      return { kind: "text", value: value.value };
    case "boolean":
    case "error":
    case "uncached":
      return value;
    case "formatted":
      return undefined;
  }
}

function writeCell(
  { value, taste }: RandomCell,
  reference: string,
  p: string,
  isOdd: boolean,
  shared: string[],
): string {
  const [, quoteTaste, formulaTaste, commentTaste, textTaste] = taste as [
    number,
    number,
    number,
    number,
    number,
  ];
  const q = isOdd && quoteTaste % 3 === 0 ? "'" : '"';
  const attribute = (name: string, content: string) => (content ? ` ${name}=${q}${content}${q}` : "");
  const comment = isOdd && commentTaste % 5 === 0 ? "<!-- <c r='A1'> -->" : "";
  const formula = formulaTaste % 4 === 0 ? `<${p}f>A1&lt;2</${p}f>` : "";
  const open = (type: string) =>
    `<${p}c${attribute("r", reference)}${attribute("s", "0")}${attribute("t", type)}>${comment}`;
  const whole = (type: string, inner: string) => `${open(type)}${inner}${comment}</${p}c>`;
  const v = (content: string) => `<${p}v>${content}</${p}v>`;
  switch (value.kind) {
    case "number":
      return whole(isOdd && quoteTaste % 2 ? "n" : "", formula + v(String(value.value)));
    case "boolean":
      return whole("b", formula + v(value.value ? "1" : "0"));
    case "error":
      return whole("e", formula + v(value.value));
    case "uncached":
      return whole("", `<${p}f>${value.formula}</${p}f>${isOdd && quoteTaste % 2 ? `<${p}v/>` : ""}`);
    case "formatted":
      return quoteTaste % 2 ? whole("", "") : `<${p}c${attribute("r", reference)} s="0"/>`;
    case "text": {
      const written = (content: string) => writeText(content, isOdd ? textTaste : 0);
      if (value.form === "formula") return whole("str", `<${p}f>A1</${p}f>${v(written(value.value))}`);
      const item = writeItem(value.value, value.runs, value.phonetic && isOdd, p, written);
      if (value.form === "inline") return whole("inlineStr", `<${p}is>${item}</${p}is>`);
      shared.push(`<${p}si>${item}</${p}si>`);
      return whole("s", v(String(shared.length - 1)));
    }
  }
}

/** A text whole, or cut into formatted runs. */
function writeItem(
  text: string,
  runs: number,
  phonetic: boolean,
  p: string,
  written: (text: string) => string,
): string {
  const t = (content: string) => `<${p}t xml:space="preserve">${written(content)}</${p}t>`;
  const hint = phonetic
    ? `<${p}rPh sb="0" eb="1"><${p}t>カナ</${p}t></${p}rPh><${p}phoneticPr fontId="1"/>`
    : "";
  if (runs === 0) return t(text) + hint;
  const letters = [...text];
  const size = Math.ceil(letters.length / runs) || 1;
  const pieces: string[] = [];
  for (let at = 0; at < letters.length; at += size) pieces.push(letters.slice(at, at + size).join(""));
  const run = (piece: string) => `<${p}r><${p}rPr><${p}b/></${p}rPr>${t(piece)}</${p}r>`;
  return pieces.map(run).join("") + hint;
}

/** Characters that XML cannot hold, line ends that it would fold, and look-alikes of escapes are escaped as `_xHHHH_`. */
function writeText(text: string, taste: number): string {
  const held = text
    .replace(/_(?=x[0-9A-F]{4}_)/g, "_x005F_")
    .replace(/[\u0001\r]/g, (letter) => `_x00${letter === "\r" ? "0D" : "01"}_`);
  if (taste % 4 === 1 && !held.includes("]]>")) return `<![CDATA[${held}]]>`;
  const entities = new Map([
    ["&", "&amp;"],
    ["<", "&lt;"],
    [">", "&gt;"],
  ]);
  return [...held]
    .map((letter, i) => {
      const isSpelled = taste % 4 === 2 && (i + taste) % 3 === 0;
      if (isSpelled) {
        return taste % 2 ? `&#${letter.codePointAt(0)};` : `&#x${letter.codePointAt(0)!.toString(16)};`;
      }
      return entities.get(letter) ?? letter;
    })
    .join("");
}
