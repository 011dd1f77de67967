import type { Sheet } from "../workbook";
import { formatRange } from "../ranges";

/**
 * Data bars, written twice and tied by an id: the rule of 2007, which every program knows, and Excel's later
 * extension, without which a bar at its maximum does not fill its cell and the colour fades out.
 */
export function conditionalFormats(bars: NonNullable<Sheet["dataBars"]>): {
  rules: string;
  extension: string;
} {
  if (bars.length === 0) return { rules: "", extension: "" };
  const rules = bars.map(
    ({ range, min, max, colour }, index) =>
      `<conditionalFormatting sqref="${formatRange(range)}"><cfRule type="dataBar" priority="${index + 1}">` +
      `<dataBar minLength="0" maxLength="100"><cfvo type="num" val="${min}"/><cfvo type="num" val="${max}"/><color rgb="${argb(colour)}"/></dataBar>` +
      `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${x14}"><x14:id>${idOf(index)}</x14:id></ext></extLst>` +
      `</cfRule></conditionalFormatting>`,
  );
  const later = bars.map(
    ({ range, min, max, colour }, index) =>
      `<x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="dataBar" id="${idOf(index)}">` +
      `<x14:dataBar minLength="0" maxLength="100" gradient="0">` +
      `<x14:cfvo type="num"><xm:f>${min}</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>${max}</xm:f></x14:cfvo>` +
      `<x14:negativeFillColor rgb="${argb(colour)}"/><x14:axisColor rgb="${argb(colour)}"/></x14:dataBar>` +
      `</x14:cfRule><xm:sqref>${formatRange(range)}</xm:sqref></x14:conditionalFormatting>`,
  );
  const extension =
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}">` +
    `<x14:conditionalFormattings>${later.join("")}</x14:conditionalFormattings></ext></extLst>`;
  return { rules: rules.join(""), extension };
}

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";

function argb(colour: string): string {
  return `FF${colour.toUpperCase()}`;
}

/** Ids need to be unique within a sheet only. */
function idOf(index: number): string {
  return `{B0A75EED-0000-4000-8000-${index.toString(16).toUpperCase().padStart(12, "0")}}`;
}
