import { deflateRawSync } from "node:zlib";

/** One entry as a file holds it: local header, compressed bytes and directory record without its offset. */
export interface RawEntry {
  name: string;
  local: string;
  record: string;
}

/** How entries are laid down: deflated, stored, or deflated by a writer that tells sizes only behind the content. */
export type ZipLayout = "deflated" | "stored" | "streamed";

/** A ZIP written by hand, without the library under test: entries in the order given. */
export async function zipOf(
  parts: Readonly<Record<string, string | Uint8Array>>,
  comment = "",
  layout: ZipLayout = "deflated",
): Promise<Blob> {
  const locals: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const label = Buffer.from(name);
    const data = Buffer.from(content);
    const packed = layout === "stored" ? data : deflateRawSync(data);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crcOf(data), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(data.length, 8);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(layout === "streamed" ? 0x0808 : 0x0800, 2);
    common.writeUInt16LE(layout === "stored" ? 0 : 8, 4);
    common.writeUInt32LE(0x5a216b2d, 6);
    sizes.copy(common, 10);
    common.writeUInt16LE(label.length, 22);
    const header = Buffer.from(common);
    if (layout === "streamed") header.fill(0, 10, 22);
    const behind = layout === "streamed" ? [Buffer.from("PK\x07\x08"), sizes] : [];
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), header, label, packed, ...behind]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(0x81a40000, 6);
    tail.writeUInt32LE(offset, 10);
    records.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x03"), common, tail, label]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(records);
  const note = Buffer.from(comment);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(records.length, 4);
  end.writeUInt16LE(records.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  end.writeUInt16LE(note.length, 16);
  return new Blob([Buffer.concat([...locals, directory, Buffer.from("PK\x05\x06"), end, note])]);
}

/** The entries of a ZIP as raw bytes (hexadecimal), in directory order; offsets are left out, as they may move. */
export async function rawEntries(blob: Blob): Promise<RawEntry[]> {
  const file = Buffer.from(await blob.arrayBuffer());
  const end = file.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const entries: RawEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let i = 0; i < file.readUInt16LE(end + 10); i++) {
    const nameLength = file.readUInt16LE(at + 28);
    const size = 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    const offset = file.readUInt32LE(at + 42);
    const record = Buffer.from(file.subarray(at, at + size));
    record.fill(0, 42, 46);
    const dataAt = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
    const behind = file.readUInt16LE(offset + 6) & 8 ? 16 : 0;
    entries.push({
      name: record.toString("utf8", 46, 46 + nameLength),
      local: file.toString("hex", offset, dataAt + file.readUInt32LE(at + 20) + behind),
      record: record.toString("hex"),
    });
    at += size;
  }
  return entries;
}

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});

/** `zlib.crc32` is not in every Node 20. */
function crcOf(data: Uint8Array): number {
  let crc = -1;
  for (const byte of data) crc = (crc >>> 8) ^ crcTable[(crc ^ byte) & 0xff]!;
  return ~crc >>> 0;
}
