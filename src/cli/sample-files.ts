/** The sample workbooks that are shipped beside the program. */
import { openAsBlob } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";

/** dist/cli.js lies beside assets/. */
const folder = path.join(__dirname, "..", "assets", "samples");

export async function sampleNames(): Promise<string[]> {
  const files = await readdir(folder);
  return files.filter((file) => file.endsWith(".xlsx")).map((file) => path.basename(file, ".xlsx"));
}

export function sampleFile(name: string): Promise<Blob> {
  return openAsBlob(path.join(folder, `${name}.xlsx`));
}
