import { readFile } from "node:fs/promises";

/** The file of a sample. */
export async function sampleFile(name: string): Promise<Blob> {
  return new Blob([await readFile(`assets/samples/${name}.xlsx`)]);
}
