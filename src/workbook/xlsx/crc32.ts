/** Checksums of ZIP entries. Four bytes a step: this runs over every byte that is read. */

/** Entry 256 k + b is what byte b does to the checksum when k zero bytes follow it. */
const table = new Int32Array(4 * 256);
for (let byte = 0; byte < 256; byte++) {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  table[byte] = crc;
}
for (let i = 256; i < table.length; i++) {
  const before = table[i - 256]!;
  table[i] = (before >>> 8) ^ table[before & 0xff]!;
}

/** The checksum of all bytes so far, unsigned, given that of the bytes before (0 at the start). */
export function crc32(before: number, bytes: Uint8Array): number {
  let crc = ~before;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc =
      table[768 + (crc & 0xff)]! ^
      table[512 + ((crc >>> 8) & 0xff)]! ^
      table[256 + ((crc >>> 16) & 0xff)]! ^
      table[crc >>> 24]!;
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ table[(crc ^ bytes[at]!) & 0xff]!;
  return ~crc >>> 0;
}
