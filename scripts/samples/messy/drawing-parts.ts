/** The XML parts behind a chart, a picture and a comment. */
import { xmlDeclaration } from "../../../src/workbook/xlsx/xml-text";

const main = "http://schemas.openxmlformats.org/drawingml/2006/main";
const sheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const point = (column: number, row: number) =>
  `<xdr:col>${column}</xdr:col><xdr:colOff>200000</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
const corner = (column: number, row: number) => `<xdr:from>${point(column, row)}</xdr:from>`;
const anchor = (left: number, top: number, right: number, bottom: number) =>
  `${corner(left, top)}<xdr:to>${point(right, bottom)}</xdr:to>`;

const chartFrame =
  `<xdr:twoCellAnchor>${anchor(4, 1, 11, 18)}<xdr:graphicFrame macro="">` +
  '<xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="收入图"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" r:id="rId1"/></a:graphicData></a:graphic>` +
  "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>";

const sealPicture =
  `<xdr:oneCellAnchor>${corner(2, 7)}<xdr:ext cx="1143000" cy="1143000"/><xdr:pic>` +
  '<xdr:nvPicPr><xdr:cNvPr id="2" name="公章" descr="示例公章"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>' +
  '<xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>' +
  '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1143000" cy="1143000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>' +
  "</xdr:pic><xdr:clientData/></xdr:oneCellAnchor>";

/** A drawing with the one thing in it. */
export function drawingXml(kind: "chart" | "picture"): string {
  return (
    `${xmlDeclaration}<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${main}" xmlns:r="${relationships}">` +
    `${kind === "chart" ? chartFrame : sealPicture}</xdr:wsDr>`
  );
}

const series = (at: number, column: string, name: string, values: readonly number[], colour: string) =>
  `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>经营图表!$${column}$2</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
  `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
  `<c:cat><c:strRef><c:f>经营图表!$A$3:$A$5</c:f><c:strCache><c:ptCount val="3"/>${points(["2023", "2024", "2025"])}</c:strCache></c:strRef></c:cat>` +
  `<c:val><c:numRef><c:f>经营图表!$${column}$3:$${column}$5</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/>${points(values)}</c:numCache></c:numRef></c:val></c:ser>`;

const points = (values: readonly (string | number)[]) =>
  values.map((value, at) => `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`).join("");

/** Revenue and service income of three years, side by side. */
export const chartXml =
  `${xmlDeclaration}<c:chartSpace xmlns:c="${chart}" xmlns:a="${main}" xmlns:r="${relationships}"><c:chart>` +
  '<c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
  series(0, "B", "总收入", [6800, 7200, 8000], "4472C4") +
  series(1, "C", "运维收入", [5000, 5500, 6050], "ED7D31") +
  '<c:gapWidth val="150"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>' +
  '<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="222222222"/></c:catAx>' +
  '<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines/><c:crossAx val="111111111"/></c:valAx>' +
  '</c:plotArea><c:legend><c:legendPos val="b"/></c:legend><c:plotVisOnly val="1"/></c:chart></c:chartSpace>';

/** A comment at F6, and the box in which Excel shows it. */
export const commentsXml =
  `${xmlDeclaration}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>许安澜</author></authors>` +
  '<commentList><comment ref="F6" authorId="0"><text><r><t>核心岗位只打√，其余留空。</t></r></text></comment></commentList></comments>';

export const commentShape =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;width:160pt;height:50pt;visibility:hidden" fillcolor="#ffffe1"><v:textbox/>' +
  '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>7, 10, 6, 4, 9, 60, 9, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>5</x:Row><x:Column>5</x:Column></x:ClientData>' +
  "</v:shape></xml>";
