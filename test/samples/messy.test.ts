import fc from "fast-check";
import { disordered, disorders, type Disorder } from "../../scripts/samples/messy/disorders";
import { tidyBook } from "../../scripts/samples/messy/draft";
import { draw } from "../../scripts/samples/messy/draw";
import { messyDrawn } from "../../scripts/samples/samples";
import { chineseCompany } from "../../scripts/samples/chinese/company";
import type { Workbook } from "../../src/workbook/workbook";
import { check, messyInMemory, openSample, verdicts } from "./check-sample";

const verdictsOn = async (workbook: Workbook) => verdicts((await check(workbook)).assessment);

const names = Object.keys(disorders) as Disorder[];

test("The messy Chinese sample and its clean twin give equal verdicts", async () => {
  const clean = await verdictsOn(await openSample("chinese-clean"));
  const messy = await verdictsOn(await openSample("chinese-messy"));
  expect(messy).toEqual(clean);
});

test("whichever disorders a workbook has, it gives the same verdicts", async () => {
  const expected = await verdictsOn(messyInMemory());
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...names)), async (spared) => {
      expect(await verdictsOn(messyInMemory(new Set(spared)))).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});

const messyText = JSON.stringify(messyDrawn());

test.each(names)("%s leaves its mark on the workbook", (name) => {
  expect(JSON.stringify(messyDrawn(new Set([name]))) === messyText).toBe(false);
});

test("without any disorder the book is the tidy one", () => {
  const tidy = tidyBook(chineseCompany);
  expect(disordered(tidy, new Set(names)).map(draw)).toEqual(tidy.map(draw));
});
