/** A table that grows. */
import { mainNamespace } from "../packages";
import { open, withTable } from "./worksheet";

it("takes in blank rows that it has before it grows, and its filter grows along", async () => {
  const xml = `<table xmlns="${mainNamespace}" id="1" name="t" displayName="t" ref="A1:B3"><autoFilter ref="A1:B3"/></table>`;
  const { book, parts } = await open(withTable(xml));
  const undo = await book.edit(
    [],
    [{ sheet: "Projects", below: 2, table: "t", rows: [["a"], ["b"], ["c"]] }],
  );
  expect((await parts())["xl/tables/table1.xml"]).toBe(xml.replaceAll("A1:B3", "A1:B5"));
  await undo();
  expect((await parts())["xl/tables/table1.xml"]).toBe(xml);
});
