/** The number by which a draw ranks: the same for the same seed and key on every machine, unlike for any other. */

const encoder = new TextEncoder();

/**
 * FNV-1a with 32 bits over the UTF-8 bytes of seed, line feed and key, then the finalising mix of MurmurHash3:
 * FNV alone leaves keys that differ in their last digit near each other.
 */
export function drawRank(seed: string, key: string): number {
  let hash = 0x811c9dc5;
  for (const byte of encoder.encode(`${seed}\n${key}`)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
