import { WorkbookError } from "../workbook";

/** How an XML part spells its text: the two encodings that OOXML allows, with or without a byte order mark. */
export type XmlEncoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be";

/** The encoding of a part, by its first bytes; a part without a byte order mark starts with "<". */
function encodingOf(head: Uint8Array): XmlEncoding {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8-bom";
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

/** The text of a part, without byte order mark. @throws WorkbookError `damaged` if its bytes are not of its encoding. */
export function decodeXml(bytes: Uint8Array, name: string): { text: string; encoding: XmlEncoding } {
  const encoding = encodingOf(bytes);
  const label = encoding === "utf-8-bom" ? "utf-8" : encoding;
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch {
    throw new WorkbookError("damaged", name);
  }
}

/** The bytes of a part; the counterpart of {@link decodeXml}. */
export function encodeXml(text: string, encoding: XmlEncoding): Uint8Array<ArrayBuffer> {
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "utf-8-bom":
      return new TextEncoder().encode(`\uFEFF${text}`);
    case "utf-16le":
      return encodeUtf16(text, true);
    case "utf-16be":
      return encodeUtf16(text, false);
  }
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i + 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

/** The chunks of a part in UTF-8 without byte order mark, whatever its encoding. @throws what `chunks` throws */
export async function* utf8Chunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array();
  let transcode: ((chunk: Uint8Array) => Uint8Array) | null = null;
  for await (const chunk of chunks) {
    if (head === null) {
      yield transcode ? transcode(chunk) : chunk;
      continue;
    }
    head = joined(head, chunk);
    if (head.length < 3) continue;
    const encoding = encodingOf(head);
    transcode = transcoderOf(encoding);
    yield transcode ? transcode(head) : head.subarray(encoding === "utf-8-bom" ? 3 : 0);
    head = null;
  }
  if (head?.length) yield head;
}

function transcoderOf(encoding: XmlEncoding): ((chunk: Uint8Array) => Uint8Array) | null {
  if (encoding === "utf-8" || encoding === "utf-8-bom") return null;
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  return (chunk) => encoder.encode(decoder.decode(chunk, { stream: true }));
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const both = new Uint8Array(head.length + tail.length);
  both.set(head);
  both.set(tail, head.length);
  return both;
}
