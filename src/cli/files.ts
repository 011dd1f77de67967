/** Workbooks on disk: opened whole, their faults told in a sentence. */
import { access, readFile } from "node:fs/promises";
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

export async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/**
 * What a file holds.
 * @throws UsageError naming the file and why it cannot be read.
 */
export async function blobOf(file: string): Promise<Blob> {
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
