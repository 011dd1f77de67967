import type { CellRange, Sheet } from "../workbook";
import type { Namespaces } from "./namespaces";
import { formatRange } from "../ranges";
import { cellTextAttribute, escapeAttribute, xmlDeclaration } from "./xml-text";

/** The table part of a sheet; `name` and `id` are unique in the workbook. */
export function tableXml(
  sheet: Sheet,
  range: CellRange,
  name: string,
  id: number,
  namespaces: Namespaces,
): string {
  const ref = formatRange(withData(range));
  const headers = Array.from({ length: range.right - range.left + 1 }, (_, index) => {
    const value = sheet.rows[range.top - 1]?.cells[range.left + index]?.value;
    return `<tableColumn id="${index + 1}" name="${cellTextAttribute(String(value))}"/>`;
  });
  const called = escapeAttribute(name);
  return (
    `${xmlDeclaration}<table xmlns="${namespaces.main}" id="${id}" name="${called}" displayName="${called}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${headers.length}">${headers.join("")}</tableColumns>` +
    `<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`
  );
}

/** Excel takes no table without a row beneath its header. */
function withData(range: CellRange): CellRange {
  return { ...range, bottom: Math.max(range.bottom, range.top + 1) };
}
