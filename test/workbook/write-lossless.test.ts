import { writeXlsx } from "hucre/xlsx";
import { lossesOf } from "./lossless";
import { faultsOf } from "./ooxml-validator";
import { lostFrom } from "./packages";
import { richWorkbooks } from "./rich-workbooks";

// The validator is a program that is started for each file.
jest.setTimeout(60_000);

describe("workbooks of another writer", () => {
  it.each(Object.entries(richWorkbooks))("lose nothing: %s", async (name, options) => {
    const file = new Blob([(await writeXlsx(options)) as Uint8Array<ArrayBuffer>]);
    const extension = name === "macros" ? "xlsm" : "xlsx";
    const { losses, once, twice, thrice } = await lossesOf(file);
    expect(losses).toEqual([]);
    expect(once.names.slice(0, 2)).toEqual(["Readiness", "Findings"]);
    expect(twice.read.sheets.map(({ owned }) => owned).filter(Boolean)).toEqual(["readiness", "findings"]);
    expect(thrice.parts).toEqual(twice.parts);
    expect(thrice.file.size).toBe(twice.file.size);
    const known = new Set(await faultsOf(file, extension));
    for (const written of [once.file, twice.file]) {
      expect((await faultsOf(written, extension)).filter((fault) => !known.has(fault))).toEqual([]);
    }
  });

  it("are not confused by names that they took before us", async () => {
    const { once } = await lossesOf(
      new Blob([(await writeXlsx(richWorkbooks["a table and a pivot table"]!)) as Uint8Array<ArrayBuffer>]),
    );
    expect(once.names).toEqual(["Readiness", "Findings", "Customers (2)"]);
    expect(once.read.sheets.flatMap(({ tables }) => tables.map((each) => each.name))).toEqual([
      "customers",
      "customers_2",
    ]);
  });
});

describe("the measure of loss", () => {
  it.each([
    ["<a><b/></a>", "<a><b/><c/></a>", null],
    ['<a><b count="1"/></a>', '<a><b count="2"><c/></b></a>', null],
    ['<a><b x="1"/></a>', '<a><b x="2"/></a>', '<b x="1"></a>'],
    ["<a><b/><c/></a>", "<a><c/><b/></a>", "<c></a>"],
    ["<a><!-- b --></a>", "<a></a>", "<!-- b --></a>"],
    ["<a>b</a>", "<a>c</a>", "b</a>"],
  ])("sees what %s lost in %s", (before, after, lost) => {
    expect(lostFrom(before, after)).toBe(lost);
  });
});
