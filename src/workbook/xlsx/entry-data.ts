import type { FileEntry } from "@zip.js/zip.js/lib/zip-core-reader.js";
import { WorkbookError } from "../workbook";
import type { ByteSource } from "./byte-source";
import { crc32 } from "./crc32";

/**
 * The content of ZIP entries. zip.js lists entries and writes them; handing out their content goes here straight
 * through the platform's own inflater, since a workbook is many small parts and zip.js takes four times as long for one.
 */

const localHeaderSize = 30;
const localSignature = 0x04034b50;
const stored = 0;
const deflated = 8;

/** Compressed bytes that are read at once. */
const step = 2 ** 18;

/**
 * The inflated bytes of an entry, as they come; leave the loop to stop.
 * @throws WorkbookError `damaged` with `name`, if the bytes are not what the directory says: size and checksum included.
 */
export async function* entryData(
  source: ByteSource,
  entry: FileEntry,
  name: string,
): AsyncGenerator<Uint8Array> {
  const damaged = () => new WorkbookError("damaged", name);
  const from = await contentStart(source, entry);
  if (from === null) throw damaged();
  const packed = readSteps(source, from, from + entry.compressedSize);
  const content = entry.compressionMethod === stored ? packed : inflate(packed);
  let size = 0;
  let crc = 0;
  try {
    for await (const chunk of content) {
      size += chunk.length;
      if (size > entry.uncompressedSize) break;
      crc = crc32(crc, chunk);
      yield chunk;
    }
  } catch {
    throw damaged();
  }
  if (size !== entry.uncompressedSize || crc !== entry.crc32) throw damaged();
}

/** Where the entry's content starts; null if no such entry stands there. */
async function contentStart(source: ByteSource, entry: FileEntry): Promise<number | null> {
  const header = await source.read(entry.offset, entry.offset + localHeaderSize);
  if (header.length < localHeaderSize) return null;
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  const method = view.getUint16(8, true);
  const isKnown = method === stored || method === deflated;
  if (view.getUint32(0, true) !== localSignature || !isKnown || method !== entry.compressionMethod) {
    return null;
  }
  const from = entry.offset + localHeaderSize + view.getUint16(26, true) + view.getUint16(28, true);
  return from + entry.compressedSize <= source.size ? from : null;
}

async function* readSteps(
  source: ByteSource,
  from: number,
  to: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = from; at < to; at += step) yield source.read(at, Math.min(at + step, to));
}

async function* inflate(packed: AsyncGenerator<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array> {
  const inflater = new DecompressionStream("deflate-raw");
  const reader = inflater.readable.getReader();
  // What goes wrong while feeding shows where the bytes come out.
  feed(inflater.writable.getWriter(), packed).catch(() => undefined);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  packed: AsyncGenerator<Uint8Array<ArrayBuffer>>,
): Promise<void> {
  try {
    for await (const chunk of packed) await writer.write(chunk);
    await writer.close();
  } catch (error) {
    await writer.abort(error);
  }
}
