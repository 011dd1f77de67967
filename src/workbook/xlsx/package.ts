import {
  ZipReader,
  type Entry,
  type FileEntry,
  type ReadableReader,
} from "@zip.js/zip.js/lib/zip-core-reader.js";
import { ZipWriter } from "@zip.js/zip.js/lib/zip-core-writer.js";
import { WorkbookError } from "../workbook";
import { byteSource, type ByteSource } from "./byte-source";
import { entryData } from "./entry-data";
import { faultOfNonZip } from "./file-kind";
import { decodeXml, encodeXml, type XmlEncoding } from "./xml-encoding";

/**
 * The ZIP of a workbook, seen as named parts. Names are compared as OOXML compares them:
 * ignoring case, a leading slash and the direction of slashes.
 */
export interface Package {
  /** The names of all parts, in the order of the file, as the file spells them. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The name as the file spells it, or undefined if there is no such part. */
  find(name: string): string | undefined;
  /** The inflated bytes of a part, as they come; leave the loop to stop. @throws WorkbookError `damaged`, also underway. */
  chunks(name: string): AsyncIterable<Uint8Array>;
  /** All inflated bytes of a part. @throws WorkbookError if it is missing, damaged or beyond `most`, which is {@link packageLimits}`.whole` where absent. */
  bytes(name: string, most?: number): Promise<Uint8Array>;
  /** The whole text of an XML part; its byte order mark is left out. @throws as {@link Package.bytes} does */
  text(name: string): Promise<string>;
  /** Replaces a part by a text, in the encoding that it had (or adds a part at the end, in UTF-8), or by bytes as they are. */
  set(name: string, content: string | Uint8Array<ArrayBuffer>): void;
  /** Takes a part out; a name that is not there is no error. */
  remove(name: string): void;
  /** Remembers all parts as they stand; the returned function brings them back. */
  remember(): () => void;
  /**
   * The package as a file. Entries that nobody touched are copied as they stand, local header and compressed bytes,
   * in their order; the others are deflated and bear the fixed date 1980-01-01, so equal input gives equal bytes.
   */
  save(): Promise<Blob>;
}

/** What is refused as `too-large`, whatever the file declares. */
export const packageLimits = {
  entries: 20_000,
  /** Bytes of all parts together, inflated. */
  inflated: 2 * 2 ** 30,
  /** Inflated to compressed bytes, where the inflated bytes are more than `ratioFrom`. */
  ratio: 250,
  ratioFrom: 200 * 2 ** 20,
  /** Bytes of a part that is taken whole. */
  whole: 64 * 2 ** 20,
  /** Bytes of a worksheet that is taken whole, to change cells in it. */
  sheet: 512 * 2 ** 20,
} as const;

/** A part up to this many bytes is kept once it was inflated: sheets are looked at more than once. */
const keptSize = 2 ** 18;

/** 1980-01-01 00:00 as a ZIP keeps dates. */
const fixedDate = (1 << 21) | (1 << 16);

const readOptions = { useWebWorkers: false, filenameValidation: "tolerant" } as const;

/** An entry of the file, at its place in it, or a content that replaces one or was added (then `index` is null). Never changed in place, but for `encoding` and `kept`. */
interface Part {
  name: string;
  index: number | null;
  entry: Entry | null;
  encoding: XmlEncoding;
  written: string | Uint8Array<ArrayBuffer> | null;
  /** The content of a small entry, once asked for. */
  kept?: Promise<Uint8Array>;
}

/**
 * Opens a file as a package.
 * @throws WorkbookError `not-a-zip`, `truncated`, `encrypted`, `old-xls`, `damaged` or `too-large`.
 */
export async function openPackage(blob: Blob): Promise<Package> {
  const source = await byteSource(blob);
  const reader = new ZipReader(zipReadable(source), readOptions);
  const entries = await listEntries(reader, blob);
  let parts = partsOf(entries);
  let changed = false;

  const find = (name: string) => {
    const part = parts.get(keyOf(name));
    return part?.entry?.directory ? undefined : part;
  };
  const partNamed = (name: string): Part => {
    const part = find(name);
    if (!part) throw new WorkbookError("damaged", name);
    return part;
  };
  const bytes = async (name: string, most: number = packageLimits.whole): Promise<Uint8Array> => {
    const part = partNamed(name);
    if (part.written !== null) return writtenBytes(part);
    if (part.kept) return part.kept;
    const entry = part.entry as FileEntry;
    const content = readAll(entryData(source, entry, part.name), part.name, most);
    if (entry.uncompressedSize <= keptSize) part.kept = content;
    return content;
  };

  return {
    get names() {
      return [...parts.values()].filter((part) => !part.entry?.directory).map((part) => part.name);
    },
    has: (name) => find(name) !== undefined,
    find: (name) => find(name)?.name,
    bytes,
    async *chunks(name) {
      const { entry, name: spelt, written } = partNamed(name);
      const isSmall = written !== null || entry!.uncompressedSize <= keptSize;
      if (isSmall) yield await bytes(name);
      else yield* entryData(source, entry as FileEntry, spelt);
    },
    async text(name) {
      const part = partNamed(name);
      if (typeof part.written === "string") return part.written;
      const decoded = decodeXml(await bytes(name), part.name);
      part.encoding = decoded.encoding;
      return decoded.text;
    },
    set(name, content) {
      const part = find(name) ?? { name, index: null, entry: null, encoding: "utf-8" };
      changed = true;
      parts.set(keyOf(name), { ...part, written: content });
    },
    remove(name) {
      changed = parts.delete(keyOf(name)) || changed;
    },
    remember() {
      const before = { parts: new Map(parts), changed };
      return () => {
        parts = new Map(before.parts);
        changed = before.changed;
      };
    },
    save: () =>
      changed ? writeZip(source, [...parts.values()], reader.comment, blob.type) : Promise.resolve(blob),
  };
}

function writtenBytes({ written, encoding }: Part): Uint8Array<ArrayBuffer> {
  return typeof written === "string" ? encodeXml(written, encoding) : written!;
}

/** The one spelling under which a part is looked up. */
function keyOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function partsOf(entries: readonly Entry[]): Map<string, Part> {
  const parts = new Map<string, Part>();
  entries.forEach((entry, index) => {
    const key = keyOf(entry.filename);
    // Two parts of one name are read differently by different programs: nothing may be built on that.
    if (parts.has(key)) throw new WorkbookError("damaged", entry.filename);
    parts.set(key, { name: entry.filename, index, entry, encoding: "utf-8", written: null });
  });
  return parts;
}

async function listEntries(reader: ZipReader<unknown>, blob: Blob): Promise<Entry[]> {
  const entries: Entry[] = [];
  let inflated = 0;
  let compressed = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      entries.push(entry);
      inflated += entry.uncompressedSize;
      compressed += entry.compressedSize;
      // An entry that inflates to more than it declares is refused while it is read, so the sum is a true bound.
      if (entries.length > packageLimits.entries || inflated > packageLimits.inflated) break;
    }
  } catch {
    throw new WorkbookError(await faultOfNonZip(blob));
  }
  const tooMany = entries.length > packageLimits.entries || inflated > packageLimits.inflated;
  const tooDense = inflated > packageLimits.ratioFrom && inflated > packageLimits.ratio * compressed;
  if (tooMany || tooDense) throw new WorkbookError("too-large");
  const locked = entries.find((entry) => entry.encrypted);
  if (locked) throw new WorkbookError("encrypted", locked.filename);
  return entries;
}

/** A file as zip.js reads it; its own readers pull in code that asks where the module lies. */
function zipReadable(source: ByteSource): ReadableReader {
  const reader = {
    size: source.size,
    readable: new ReadableStream<Uint8Array>(),
    readUint8Array: (offset: number, length: number) => source.read(offset, offset + length),
  };
  return reader;
}

async function readAll(content: AsyncIterable<Uint8Array>, name: string, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of content) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) throw new WorkbookError("too-large", name);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

async function writeZip(
  source: ByteSource,
  parts: readonly Part[],
  comment: Uint8Array | undefined,
  type: string,
): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({ write: (chunk) => void chunks.push(chunk) });
  const writer = new ZipWriter(sink, {
    useWebWorkers: false,
    extendedTimestamp: false,
    dataDescriptor: false,
  });
  for (const run of runsOf(parts)) {
    if (run.kind === "copy") {
      await copyEntries(writer, source, run.indexes);
    } else {
      const readable = new Blob([writtenBytes(run.part)]).stream();
      await writer.add(run.part.name, readable, { rawLastModDate: fixedDate });
    }
  }
  await writer.close(comment);
  return new Blob(chunks, { type });
}

async function copyEntries(
  writer: ZipWriter<unknown>,
  source: ByteSource,
  indexes: ReadonlySet<number>,
): Promise<void> {
  let index = 0;
  const filter = () => indexes.has(index++);
  try {
    await writer.appendZip(zipReadable(source), { filter, readerOptions: readOptions });
  } catch {
    throw new WorkbookError("damaged");
  }
}

type Run = { kind: "copy"; indexes: Set<number> } | { kind: "write"; part: Part };

/** Untouched neighbours are copied in one go. */
function runsOf(parts: readonly Part[]): Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (part.written !== null || part.index === null) runs.push({ kind: "write", part });
    else if (last?.kind === "copy") last.indexes.add(part.index);
    else runs.push({ kind: "copy", indexes: new Set([part.index]) });
  }
  return runs;
}
