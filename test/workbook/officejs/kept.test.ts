/** @jest-environment ./test/excel-host/environment.ts */
import { checkWorkbook, putResults } from "../../../src/check-workbook";
import { ruleBooks } from "../../../src/schemes";
import { dayOf } from "../../../src/tables/days";
import { openExcel } from "../../../src/workbook/officejs/open-excel";
import { describeSheet } from "../../excel-host/files/describe-sheet";
import { startExcel } from "../../excel-host/start-excel";
import { giveFile } from "./give-file";
import { sampleFile } from "./samples";

describe("results that are kept", () => {
  it.each(["1.9", "1.17"])(
    "come back as they stood, what was typed into them too, ExcelApi %s",
    async (excelApi) => {
      const matrix = { CompressedFile: "1.1" };
      const excel = await startExcel({ xlsx: await sampleFile("english-company"), excelApi, matrix });
      const check = async () => {
        const book = await openExcel();
        const options = { today: dayOf(2001, 1, 1)!, ruleBooks, language: "en" as const };
        return putResults(book, await checkWorkbook(book, options));
      };
      await check();
      excel.user.type("Missing evidence", "B3", "typed over");
      excel.user.type("Findings", "C2", "=1+1");
      const look = () => excel.model.sheets.map(describeSheet);
      const before = look();
      giveFile(await excel.save());
      const book = await openExcel();
      excel.counters.reset();
      const restore = await book.keepOwned();
      expect(excel.counters.largestResponse).toBeLessThan(5_000_000);
      const kept = excel.counters.roundTrips;
      await check();
      expect(look()).not.toEqual(before);
      await restore();
      const after = look();
      expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
      for (const [at, sheet] of after.entries()) expect(sheet).toEqual(before[at]);
      expect(kept).toBeLessThan(12);
    },
  );
});
