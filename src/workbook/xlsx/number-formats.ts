import { kindOfCode, type NumberKind } from "../number-kind";
import { attributeOf, childOf, childrenOf, placeElements } from "./splice";

/** The kind of each cell format (`s` of a cell), from the styles part. @throws WorkbookError `damaged` */
export function readNumberKinds(styles: string, part: string): NumberKind[] {
  const root = placeElements(styles, part);
  const codes = new Map<number, NumberKind>();
  const formats = childOf(root, "numFmts");
  for (const format of formats ? childrenOf(formats, "numFmt") : []) {
    codes.set(Number(attributeOf(format, "numFmtId")), kindOfCode(attributeOf(format, "formatCode") ?? ""));
  }
  const cells = childOf(root, "cellXfs");
  return (cells ? childrenOf(cells, "xf") : []).map((xf) => {
    const id = Number(attributeOf(xf, "numFmtId") ?? 0);
    return codes.get(id) ?? kindOfBuiltIn(id);
  });
}

/** Formats that every Excel knows by number; 27 to 36 and 50 to 58 are those of East Asian editions. */
export function kindOfBuiltIn(id: number): NumberKind {
  if (id === 9 || id === 10) return "percent";
  const isTime = id === 32 || id === 33;
  const isDate = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDate && !isTime ? "date" : "plain";
}
