import { samples } from "../../scripts/samples/samples";
import { openPackage } from "../../src/workbook/xlsx/package";
import { faultsOf } from "../workbook/ooxml-validator";

const names = Object.keys(samples) as (keyof typeof samples)[];

test.each(names)("%s is made with the same bytes each time, and valid", async (name) => {
  const [first, second] = [await samples[name](), await samples[name]()];
  expect(Buffer.from(await first.arrayBuffer()).equals(Buffer.from(await second.arrayBuffer()))).toBe(true);
  expect(await faultsOf(first)).toEqual([]);
});

test("the messy sample holds a chart, a picture, a comment, merged cells, hidden rows and formulas", async () => {
  const pkg = await openPackage(await samples["chinese-messy"]());
  const parts = ["xl/charts/chart1.xml", "xl/media/seal.png", "xl/comments1.xml"];
  expect(parts.filter((part) => !pkg.has(part))).toEqual([]);
  const sheets = pkg.names.filter((part) => part.startsWith("xl/worksheets/sheet"));
  const text = (await Promise.all(sheets.map((part) => pkg.text(part)))).join("");
  for (const wanted of ["<mergeCell ", 'hidden="1"', "<f>", 't="e"']) expect(text).toContain(wanted);
});
