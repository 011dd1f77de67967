import { WorkbookError } from "../workbook";

/**
 * A tokenizer for the one kind of XML that is too large to be parsed by a library: sheet data and shared strings.
 * It works on the UTF-8 bytes as they come, chunk by chunk, and hands out tags and the text between them.
 * It checks no more than it needs to read on; DTDs are refused.
 */
export interface XmlTokens {
  /** Adds bytes; call it when {@link XmlTokens.next} has said `more`. */
  push(chunk: Uint8Array): void;
  /** Moves on to the next token, of which the members below tell. */
  next(): Token;
  /** Moves on to the next closing tag of this name, of more than three letters, and looks at nothing before it. */
  nextClosing(name: string): Token;
  /** Of a tag: {@link nameKey} of its name without prefix, or 0 for a longer name. */
  key: number;
  /** Of an opening tag: it closes itself, and no closing tag follows. */
  empty: boolean;
  /** How many attributes an opening tag has. */
  attributes: number;
  /** The tag's name without prefix. */
  name(): string;
  /** Whether attribute `index` has this name, of one letter and without prefix. */
  isAttribute(index: number, letter: number): boolean;
  /** The name of attribute `index`, as written. */
  attributeName(index: number): string;
  /** The value of the attribute with this name, or undefined; entities are left as they are. */
  attribute(name: string): string | undefined;
  /** The bytes that hold the current text or attribute value: [from, to) of `bytes`, valid until the next `push`. */
  bytes: Uint8Array;
  from: number;
  to: number;
  /** Sets `from` and `to` to the value of attribute `index`. */
  value(index: number): void;
  /** The current text or attribute value, entities and line ends resolved. */
  text(): string;
  /** Whether a closing tag follows the current text directly. */
  textIsAll(): boolean;
  /** Where the current token stands in `bytes`: [start, end), valid until the next `push`. No getters: they slow each token. */
  start(): number;
  end(): number;
}

/** `more`: the rest is not known yet, or there is none. */
export type Token = "more" | "open" | "close" | "text";

/** The longest tag or text that is taken, in bytes. */
const longestToken = 16 * 2 ** 20;

/** The number that stands for a name of one to three ASCII letters. */
export function nameKey(name: string): number {
  return [...name].reduce((key, letter) => key * 256 + letter.charCodeAt(0), 0);
}

const lt = 0x3c;
const gt = 0x3e;
const slash = 0x2f;
const colon = 0x3a;
const equals = 0x3d;
const quote = 0x22;
const apostrophe = 0x27;
const bang = 0x21;
const question = 0x3f;

/** @param part names the part in errors. */
export function xmlTokens(part: string): XmlTokens {
  const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  /** Four numbers an attribute: where its name and its value begin and end. */
  let places = new Int32Array(64);
  let nameFrom = 0;
  let nameTo = 0;
  let position = 0;
  let start = 0;
  let length = 0;
  let isCdata = false;

  const decode = (from: number, to: number): string => {
    try {
      return utf8.decode(tokens.bytes.subarray(from, to));
    } catch {
      throw new WorkbookError("damaged", part);
    }
  };

  const tokens: XmlTokens = {
    key: 0,
    empty: false,
    attributes: 0,
    bytes: new Uint8Array(),
    from: 0,
    to: 0,
    start: () => start,
    end: () => position,
    push(chunk) {
      const rest = tokens.bytes.subarray(position, length);
      if (rest.length > longestToken) throw new WorkbookError("too-large", part);
      if (rest.length === 0) tokens.bytes = chunk;
      else {
        const joined = new Uint8Array(rest.length + chunk.length);
        joined.set(rest);
        joined.set(chunk, rest.length);
        tokens.bytes = joined;
      }
      position = 0;
      length = tokens.bytes.length;
    },
    next() {
      for (;;) {
        if (position >= length) return "more";
        const { bytes } = tokens;
        start = position;
        if (bytes[position] !== lt) {
          const end = indexOf(bytes, lt, position, length);
          if (end < 0) return "more";
          tokens.from = position;
          tokens.to = position = end;
          isCdata = false;
          return "text";
        }
        if (position + 1 >= length) return "more";
        const second = bytes[position + 1];
        if (second === slash) return closingTag();
        if (second === question) {
          const end = indexOfAll(bytes, "?>", position + 2, length);
          if (end < 0) return "more";
          position = end + 2;
        } else if (second === bang) {
          const found = declaration();
          if (found !== null) return found;
        } else return openingTag();
      }
    },
    nextClosing(name) {
      for (;;) {
        const at = indexOf(tokens.bytes, lt, position, length);
        position = at < 0 ? length : at;
        if (position + 1 >= length) return "more";
        if (tokens.bytes[position + 1] !== slash) position++;
        else if (closingTag() === "more") return "more";
        else if (tokens.key === 0 && tokens.name() === name) return "close";
      }
    },
    name: () => decode(nameFrom, nameTo),
    isAttribute: (index, letter) => {
      const from = places[4 * index]!;
      return places[4 * index + 1] === from + 1 && tokens.bytes[from] === letter;
    },
    attributeName: (index) => decode(places[4 * index]!, places[4 * index + 1]!),
    attribute(name) {
      for (let index = 0; index < tokens.attributes; index++) {
        if (tokens.attributeName(index) !== name) continue;
        return decode(places[4 * index + 2]!, places[4 * index + 3]!);
      }
      return undefined;
    },
    value(index) {
      tokens.from = places[4 * index + 2]!;
      tokens.to = places[4 * index + 3]!;
      isCdata = false;
    },
    text() {
      const raw = decode(tokens.from, tokens.to);
      const lines = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
      return isCdata || !lines.includes("&") ? lines : resolveEntities(lines, part);
    },
    textIsAll: () => tokens.to + 1 < length && tokens.bytes[tokens.to + 1] === slash,
  };

  /** A comment (null: read on), or a CDATA section, which is text. */
  function declaration(): Token | null {
    const { bytes } = tokens;
    const isComment = startsWith(bytes, "<!--", position, length);
    const isData = startsWith(bytes, "<![CDATA[", position, length);
    if (isComment === "cannot" && isData === "cannot") throw new WorkbookError("damaged", part);
    if (isComment !== "does" && isData !== "does") return "more";
    const from = position + (isComment === "does" ? 4 : 9);
    const end = indexOfAll(bytes, isComment === "does" ? "-->" : "]]>", from, length);
    if (end < 0) return "more";
    position = end + 3;
    if (isComment === "does") return null;
    tokens.from = from;
    tokens.to = end;
    isCdata = true;
    return "text";
  }

  function closingTag(): Token {
    const end = indexOf(tokens.bytes, gt, position + 2, length);
    if (end < 0) return "more";
    readName(position + 2, end);
    position = end + 1;
    return "close";
  }

  function openingTag(): Token {
    const { bytes } = tokens;
    let at = readName(position + 1, length);
    let count = 0;
    for (;;) {
      while (at < length && bytes[at]! <= 0x20) at++;
      if (at >= length) return "more";
      const byte = bytes[at];
      if (byte === gt) break;
      if (byte === slash) {
        if (at + 1 >= length) return "more";
        if (bytes[at + 1] !== gt) throw new WorkbookError("damaged", part);
        break;
      }
      const from = at;
      while (at < length && bytes[at] !== equals && bytes[at]! > 0x20 && bytes[at] !== gt) at++;
      const to = at;
      while (at < length && bytes[at]! <= 0x20) at++;
      if (at < length && bytes[at] !== equals) throw new WorkbookError("damaged", part);
      at++;
      while (at < length && bytes[at]! <= 0x20) at++;
      if (at >= length) return "more";
      const mark = bytes[at]!;
      if (mark !== quote && mark !== apostrophe) throw new WorkbookError("damaged", part);
      const end = indexOf(bytes, mark, at + 1, length);
      if (end < 0) return "more";
      if (4 * count === places.length) places = grown(places);
      places[4 * count] = from;
      places[4 * count + 1] = to;
      places[4 * count + 2] = at + 1;
      places[4 * count + 3] = end;
      count++;
      at = end + 1;
    }
    tokens.attributes = count;
    tokens.empty = bytes[at] === slash;
    position = at + (tokens.empty ? 2 : 1);
    return "open";
  }

  /** Reads a name from `from` on and returns where it ends. */
  function readName(from: number, limit: number): number {
    const { bytes } = tokens;
    let key = 0;
    let at = from;
    nameFrom = from;
    for (; at < limit; at++) {
      const byte = bytes[at]!;
      if (byte <= 0x20 || byte === slash || byte === gt) break;
      if (byte === colon) {
        key = 0;
        nameFrom = at + 1;
      } else key = at - nameFrom < 3 ? key * 256 + byte : 0;
    }
    nameTo = at;
    tokens.key = key;
    return at;
  }

  return tokens;
}

function indexOf(bytes: Uint8Array, byte: number, from: number, to: number): number {
  for (let at = from; at < to; at++) if (bytes[at] === byte) return at;
  return -1;
}

function indexOfAll(bytes: Uint8Array, text: string, from: number, to: number): number {
  for (let at = from; at + text.length <= to; at++) if (startsWith(bytes, text, at, to) === "does") return at;
  return -1;
}

/** `may`: the bytes end before it is told. */
function startsWith(bytes: Uint8Array, text: string, from: number, to: number): "does" | "may" | "cannot" {
  for (let i = 0; i < text.length; i++) {
    if (from + i >= to) return "may";
    if (bytes[from + i] !== text.charCodeAt(i)) return "cannot";
  }
  return "does";
}

function grown(places: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * places.length);
  larger.set(places);
  return larger;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function resolveEntities(text: string, part: string): string {
  return text.replace(/&([^;&]*)(;?)/g, (_, name: string, end: string) => {
    const resolved = end && (entities[name] ?? characterOf(name));
    if (!resolved) throw new WorkbookError("damaged", part);
    return resolved;
  });
}

/** "#20013" or "#x4e2d"; empty if it is no character. */
function characterOf(name: string): string {
  const match = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  const code = match ? Number.parseInt(match[1] ?? match[2]!, match[1] ? 16 : 10) : 0;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
