/** The sample workbooks by file name, each made from its company. */
import { createXlsx } from "../../src/workbook/xlsx/create";
import { chineseCompany } from "./chinese/company";
import { cleanSheets } from "./clean";
import { englishCompany } from "./english/company";

export const samples = {
  "english-level-3": () => createXlsx(cleanSheets(englishCompany)),
  "chinese-clean": () => createXlsx(cleanSheets(chineseCompany)),
} as const satisfies Record<string, () => Promise<Blob>>;
