/** Which of the files named together are checked: a pattern such as `*.xlsx` also matches what earlier checks made. */
import { realpath } from "node:fs/promises";
import path from "node:path";

export interface FilesToCheck {
  /** Each once, as given. */
  files: string[];
  /** Results and backups that earlier checks of another of the files made. */
  made: string[];
}

export async function filesToCheck(given: readonly string[]): Promise<FilesToCheck> {
  const byPlace = new Map<string, string>();
  for (const file of given) {
    const place = await placeOf(file);
    if (!byPlace.has(place)) byPlace.set(place, file);
  }
  const isMade = (place: string) => originalsOf(place).some((original) => byPlace.has(original));
  const all = [...byPlace];
  return {
    files: all.filter(([place]) => !isMade(place)).map(([, file]) => file),
    made: all.filter(([place]) => isMade(place)).map(([, file]) => file),
  };
}

/** One spelling for each file; a file that is not there keeps its own. */
function placeOf(file: string): Promise<string> {
  return realpath(file).catch(() => path.resolve(file));
}

/** The files whose result or backup it is, going by its name: `a.checked.bak.xlsx` of `a.checked.xlsx` and `a.xlsx`. */
function originalsOf(file: string): string[] {
  const original = file.replace(/\.(checked|bak\d*)(\.[^.]*)$/, "$2");
  return original === file ? [] : [original, ...originalsOf(original)];
}
