import fc from "fast-check";
import { disordered, disorders, type Disorder } from "../../scripts/samples/messy/disorders";
import { tidyBook } from "../../scripts/samples/messy/draft";
import { draw } from "../../scripts/samples/messy/draw";
import { messyDrawn } from "../../scripts/samples/samples";
import { chineseCompany } from "../../scripts/samples/chinese/company";
import { check, messyInMemory, openSample, verdicts } from "./check-sample";

const names = Object.keys(disorders) as Disorder[];

test("The messy Chinese sample and its clean twin give equal verdicts", async () => {
  const clean = verdicts(await check(await openSample("chinese-clean")));
  const messy = verdicts(await check(await openSample("chinese-messy")));
  expect(messy).toEqual(clean);
});

test("whichever disorders a workbook has, it gives the same verdicts", async () => {
  const expected = verdicts(await check(messyInMemory()));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...names)), async (spared) => {
      expect(verdicts(await check(messyInMemory(new Set(spared))))).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});

test.each(names)("%s leaves its mark on the workbook", (name) => {
  expect(messyDrawn(new Set([name]))).not.toEqual(messyDrawn());
});

test("without any disorder the book is the tidy one", () => {
  const tidy = tidyBook(chineseCompany);
  expect(disordered(tidy, new Set(names)).map(draw)).toEqual(tidy.map(draw));
});
