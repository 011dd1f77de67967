/** The bytes of a file, at any place. */
export interface ByteSource {
  size: number;
  /** Bytes [from, to), fewer where the file ends before. */
  read(from: number, to: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** A file up to this size, in bytes, is taken into memory: asking a blob again and again is slow. */
const smallFile = 32 * 2 ** 20;

export async function byteSource(blob: Blob): Promise<ByteSource> {
  const { size } = blob;
  if (size > smallFile) {
    return { size, read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()) };
  }
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { size, read: async (from, to) => bytes.subarray(from, to) };
}
