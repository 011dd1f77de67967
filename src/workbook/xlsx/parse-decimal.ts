/** Powers of ten that a double holds exactly. */
const powers = Array.from({ length: 23 }, (_, power) => 10 ** power);

/** No number that anybody writes is longer. */
const longestText = 400;

/** Integers up to here are exact, and so is what comes of dividing one by an exact power of ten. */
const longestExact = 15;

/**
 * The number that ASCII bytes [from, to) spell, NaN if they spell none. Plain decimals, which most are, are read
 * without making a string; the result is the nearest double in every case.
 */
export function parseDecimal(bytes: Uint8Array, from: number, to: number): number {
  const isNegative = bytes[from] === 0x2d;
  const start = isNegative ? from + 1 : from;
  let mantissa = 0;
  let point = -1;
  for (let at = start; at < to; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit >= 0 && digit <= 9) mantissa = mantissa * 10 + digit;
    else if (bytes[at] === 0x2e && point < 0) point = at;
    else return parseAny(bytes, from, to);
  }
  const digits = to - start - (point < 0 ? 0 : 1);
  if (digits < 1 || digits > longestExact) return parseAny(bytes, from, to);
  const magnitude = point < 0 ? mantissa : mantissa / powers[to - point - 1]!;
  return isNegative ? -magnitude : magnitude;
}

function parseAny(bytes: Uint8Array, from: number, to: number): number {
  return to - from > longestText ? Number.NaN : decimalOf(String.fromCharCode(...bytes.subarray(from, to)));
}

/** The same for a text; spaces around it do not matter. */
export function decimalOf(text: string): number {
  const trimmed = text.trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : Number.NaN;
}
