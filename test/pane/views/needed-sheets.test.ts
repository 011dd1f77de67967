import { neededSheets } from "../../../src/pane/views/first-run/needed-sheets";
import { tableIds } from "../../../src/tables/catalogue";
import { book, reportInput } from "../../report/fixtures";

it("needs just the tables that the target reads, with the documents asked of the organisation to start with", () => {
  expect(neededSheets([{ book, target: "4" }], null)).toEqual([
    { table: "organisation", columns: 5, rows: 0, isHere: false },
    { table: "projects", columns: 4, rows: 0, isHere: false },
    { table: "staff", columns: 2, rows: 0, isHere: false },
    { table: "evidence", columns: 7, rows: 1, isHere: false },
  ]);
});

it("knows which of them the workbook has", async () => {
  const needed = neededSheets([{ book, target: "4" }], await reportInput("en"));
  expect(needed.filter(({ isHere }) => isHere).map(({ table }) => table)).toEqual([
    "organisation",
    "projects",
  ]);
});

it("offers every table where no aim is named", () => {
  expect(neededSheets(null, null).map(({ table }) => table)).toEqual(tableIds);
});
