/** The sample workbooks by file name, each made from its company. */
import { createXlsx } from "../../src/workbook/xlsx/create";
import { chineseCompany } from "./chinese/company";
import { cleanSheets } from "./clean";
import { englishCompany } from "./english/company";
import { decorate } from "./messy/decorate";
import { disordered, type Disorder } from "./messy/disorders";
import { tidyBook } from "./messy/draft";
import { draw, type Drawn } from "./messy/draw";

export const samples = {
  "english-company": () => createXlsx(cleanSheets(englishCompany)),
  "chinese-clean": () => createXlsx(cleanSheets(chineseCompany)),
  "chinese-messy": async () => {
    const drawn = messyDrawn();
    return decorate(await createXlsx(drawn.map(({ sheet }) => sheet)), drawn);
  },
} as const satisfies Record<string, () => Promise<Blob>>;

/** The Chinese company's workbook with all disorders but some, before it is a file. */
export function messyDrawn(without?: ReadonlySet<Disorder>): Drawn[] {
  return disordered(tidyBook(chineseCompany), without).map(draw);
}
