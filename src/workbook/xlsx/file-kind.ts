import type { WorkbookFault } from "../workbook";

/** Says why a file is no ZIP that can be read: what it is instead, as far as its bytes tell. */
export async function faultOfNonZip(blob: Blob): Promise<WorkbookFault> {
  const head = new Uint8Array(await blob.slice(0, 8).arrayBuffer());
  const startsWith = (...bytes: number[]) => bytes.every((byte, i) => head[i] === byte);
  if (startsWith(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
    return (await contains(blob, utf16("EncryptedPackage"))) ? "encrypted" : "old-xls";
  }
  if (isBareBiff(head)) return "old-xls";
  if (startsWith(0x50, 0x4b, 0x03, 0x04)) return "truncated";
  return "not-a-zip";
}

/** The begin-of-file records of the sheets that Excel 2 to 4 wrote without a container. */
function isBareBiff(head: Uint8Array): boolean {
  const [id, version, length, high] = head;
  return (
    id === 0x09 &&
    (version === 0 || version === 2 || version === 4) &&
    (length === 4 || length === 6) &&
    high === 0
  );
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
}

async function contains(blob: Blob, needle: Uint8Array): Promise<boolean> {
  const step = 2 ** 20;
  for (let from = 0; from < blob.size; from += step) {
    const bytes = new Uint8Array(await blob.slice(from, from + step + needle.length).arrayBuffer());
    for (let at = bytes.indexOf(needle[0]!); at >= 0; at = bytes.indexOf(needle[0]!, at + 1)) {
      if (needle.every((byte, i) => bytes[at + i] === byte)) return true;
    }
  }
  return false;
}
