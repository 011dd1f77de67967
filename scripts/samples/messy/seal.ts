/** The picture of a round red seal: a ring and a star, drawn dot by dot, as a PNG. */
const size = 120;
const centre = (size - 1) / 2;
const red = [0xc8, 0x10, 0x2e, 0xff] as const;
const clear = [0, 0, 0, 0] as const;

/** Not compressed, so that the bytes are the same with every zlib. */
export function sealPng(): Uint8Array {
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...Array.from({ length: size }, (__, x) => dot(x, y)).flat(),
  ]);
  const pixels = Uint8Array.from(rows.flat());
  const header = [...word(size), ...word(size), 8, 6, 0, 0, 0];
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk("IHDR", header),
    ...chunk("IDAT", stored(pixels)),
    ...chunk("IEND", []),
  ]);
}

function dot(x: number, y: number): readonly number[] {
  const [dx, dy] = [x - centre, y - centre];
  const radius = Math.hypot(dx, dy);
  const isRing = radius > 52 && radius < 58;
  return isRing || isStar(radius, Math.atan2(dx, -dy)) ? red : clear;
}

/** Whether a point lies within a five-pointed star, from its distance and its angle from straight up. */
function isStar(radius: number, angle: number): boolean {
  const fifth = (2 * Math.PI) / 5;
  const turned = Math.abs(((((angle + fifth / 2) % fifth) + fifth) % fifth) - fifth / 2);
  const [tip, notch] = [22, 8.4];
  const edge =
    (tip * notch * Math.sin(fifth / 2)) / (tip * Math.sin(turned) + notch * Math.sin(fifth / 2 - turned));
  return radius < edge;
}

/** A zlib stream of stored blocks. */
function stored(bytes: Uint8Array): number[] {
  const blocks: number[] = [0x78, 0x01];
  for (let from = 0; from < bytes.length; from += 0xffff) {
    const block = bytes.subarray(from, from + 0xffff);
    const { length } = block;
    const isLast = from + length === bytes.length;
    blocks.push(isLast ? 1 : 0, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255, ...block);
  }
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return [...blocks, b >> 8, b & 255, a >> 8, a & 255];
}

function chunk(type: string, data: readonly number[]): number[] {
  const typed = [...type].map((letter) => letter.charCodeAt(0)).concat(data);
  return [...word(data.length), ...typed, ...word(crc32(typed))];
}

function word(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

/** The checksum of PNG chunks. */
function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
