/** An Excel table that takes in more rows, or fewer. */
import type { Package } from "../package";
import { parseRange } from "../../parse-range";
import { formatRange } from "../../ranges";
import { applyEdits, attributeOf, childOf, placeElements, setAttribute } from "../splice";

/** Sets the last row of a table's part, and of its filter. */
export async function setTableBottom(pkg: Package, part: string, bottom: number): Promise<void> {
  const text = await pkg.text(part);
  const root = placeElements(text, part);
  const filter = childOf(root, "autoFilter");
  const edits = [root, ...(filter ? [filter] : [])].flatMap((element) => {
    const range = parseRange(attributeOf(element, "ref") ?? "");
    return range ? [setAttribute(text, element, "ref", formatRange({ ...range, bottom }))] : [];
  });
  pkg.set(part, applyEdits(text, edits));
}
