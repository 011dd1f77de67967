/** Workbooks on disk: opened whole, written so that a kill at any moment leaves the old file or the new one. */
import { constants } from "node:fs";
import { access, copyFile, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { messages } from "../locales";
import type { Language } from "../tables/definition";
import { WorkbookError } from "../workbook/workbook";
import { openXlsx, type XlsxWorkbook } from "../workbook/xlsx/open";
import { UsageError } from "./exit";

/**
 * Opens a workbook file.
 * @throws UsageError naming the file and what to do.
 */
export async function openFile(file: string, language: Language): Promise<XlsxWorkbook> {
  const blob = await blobOf(file);
  return explained(file, language, () => openXlsx(blob));
}

/** Runs what reads or writes a workbook; its faults become sentences that name the file. */
export async function explained<T>(file: string, language: Language, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const sentence = messages(language).faults[error.fault](error.part ?? null);
    throw new UsageError((texts) => texts.fault(file, sentence));
  }
}

/** Where results of a workbook go unless told otherwise: `acme.xlsx` to `acme.checked.xlsx`. */
export function checkedName(file: string): string {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name}.checked${ext}`);
}

/** Where a file is kept as it was: `acme.xlsx` to `acme.bak.xlsx`. */
export function backupName(file: string): string {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name}.bak${ext}`);
}

export async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/**
 * Writes a file by way of a temporary one beside it and a rename. A file of that name is kept as its backup first.
 * @returns the backup's name, or null where there was no such file.
 * @throws UsageError where it cannot be written; then nothing was changed.
 */
export async function replaceFile(file: string, content: Blob): Promise<string | null> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    const isThere = await exists(file);
    if (isThere) await access(file, constants.W_OK);
    await writeDurably(temporary, content);
    const backup = isThere ? backupName(file) : null;
    if (backup !== null) await keepCopy(file, backup);
    await rename(temporary, file);
    return backup;
  } catch (error) {
    await rm(temporary, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError((texts) =>
      code === "ENOENT" ? texts.noFolder(file) : texts.notWritable(file, code),
    );
  }
}

async function blobOf(file: string): Promise<Blob> {
  try {
    return new Blob([await readFile(file)]);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError((texts) => {
      if (code === "ENOENT") return texts.notFound(file);
      return code === "EISDIR" ? texts.isFolder(file) : texts.notReadable(file, code);
    });
  }
}

async function writeDurably(file: string, content: Blob): Promise<void> {
  const handle = await open(file, "w");
  try {
    for await (const chunk of content.stream()) await handle.write(chunk as Uint8Array);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Copies beside the backup's name and renames, so that no half backup takes the place of a whole one. */
async function keepCopy(file: string, backup: string): Promise<void> {
  const temporary = path.join(path.dirname(backup), `.${path.basename(backup)}.${process.pid}.tmp`);
  try {
    await copyFile(file, temporary);
    await rename(temporary, backup);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
