/** Files written so that a kill at any moment leaves the old file or the new one, and the old one is kept. */
import { constants } from "node:fs";
import { access, copyFile, open, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { threadId } from "node:worker_threads";
import { WorkbookError } from "../workbook/workbook";
import { openXlsx } from "../workbook/xlsx/open";
import { UsageError } from "./exit";
import { exists } from "./files";

/**
 * Writes a file by way of a temporary one beside it and a rename; where a link stands, what it leads to is written.
 * A file of that name is kept as its backup first, unless `keep` is off, and hands on its permissions; a new one
 * takes those of `model`.
 * @returns the backup's name, or null where there was no such file.
 * @throws UsageError where it cannot be written; then nothing was changed.
 */
export async function replaceFile(
  file: string,
  content: Blob,
  model?: string,
  { keep = true } = {},
): Promise<string | null> {
  try {
    const isThere = await exists(file);
    if (isThere) await access(file, constants.W_OK);
    const target = isThere ? await realpath(file) : file;
    const backup = isThere && keep ? await backupFor(file) : null;
    const mode = await modeOf(isThere ? target : model);
    await throughTemporary(target, async (temporary) => {
      await writeDurably(temporary, content, mode);
      if (backup !== null) await throughTemporary(backup, (copy) => copyFile(target, copy));
    });
    return backup;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError((texts) =>
      code === "ENOENT" ? texts.noFolder(file) : texts.notWritable(file, code),
    );
  }
}

/** Lets `write` fill a file beside the wanted one and renames it, so that no half file ever bears the name. */
async function throughTemporary(file: string, write: (temporary: string) => Promise<void>): Promise<void> {
  const unique = `${process.pid}-${threadId}`;
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${unique}.tmp`);
  try {
    await write(temporary);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function writeDurably(file: string, content: Blob, mode: number | null): Promise<void> {
  const handle = await open(file, "w");
  try {
    if (mode !== null) await handle.chmod(mode);
    await writeFile(handle, content.stream());
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Who may read and write a file; its owner may always write what we make. */
async function modeOf(model: string | undefined): Promise<number | null> {
  return model === undefined ? null : ((await stat(model)).mode & 0o777) | 0o200;
}

/** Where a file is kept as it was: `acme.xlsx` in `acme.bak.xlsx`, or in `acme.bak2.xlsx` if something else stands there. */
async function backupFor(file: string): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  for (let number = 1; ; number++) {
    const backup = path.join(dir, `${name}.bak${number === 1 ? "" : number}${ext}`);
    if (!(await exists(backup)) || (await mayGo(backup, file))) return backup;
  }
}

/** Only an earlier result is replaced: anything else may be the workbook before its first check, or no backup of ours. */
async function mayGo(backup: string, file: string): Promise<boolean> {
  const [before, now] = await Promise.all([readFile(backup), readFile(file)]);
  return before.equals(now) || holdsResults(new Blob([before]));
}

async function holdsResults(content: Blob): Promise<boolean> {
  try {
    return (await openXlsx(content)).sheets.some(({ owned }) => owned !== null);
  } catch (error) {
    if (error instanceof WorkbookError) return false;
    throw error;
  }
}
