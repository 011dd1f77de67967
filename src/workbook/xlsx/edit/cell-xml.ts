/** The element of a cell with another content. */
import { dateSerial } from "../../date-serial";
import { columnLetters, type SheetValue } from "../../workbook";
import { cellText } from "../xml-text";

/** A cell that holds a value; an empty one stays only for the sake of its format. Null: no element is needed. */
export function cellXml(
  prefix: string,
  { row, column }: { row: number; column: number },
  style: number,
  value: SheetValue,
  date1904: boolean,
): string | null {
  const tag = `${prefix}c`;
  const start = `<${tag} r="${columnLetters(column)}${row}"${style ? ` s="${style}"` : ""}`;
  const holding = (content: string) => `${start}><${prefix}v>${content}</${prefix}v></${tag}>`;
  if (typeof value === "string" && value) {
    const text = cellText(value)
      .replace(/^<t/, `<${prefix}t`)
      .replace(/<\/t>$/, `</${prefix}t>`);
    return `${start} t="inlineStr"><${prefix}is>${text}</${prefix}is></${tag}>`;
  }
  if (typeof value === "boolean") return `${start} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${tag}>`;
  if (typeof value === "number" && Number.isFinite(value)) return holding(String(value));
  if (typeof value === "object" && value) return holding(String(dateSerial(value.date, date1904)));
  return style ? `${start}/>` : null;
}

/** A formula without the value that it had, which does not hold any more. */
export function withoutValue(prefix: string, xml: string): string {
  const formula = new RegExp(`<${prefix}f[\\s/>]`).exec(xml);
  const value = new RegExp(`<${prefix}v(?:\\s[^>]*)?(?:/>|>[^]*?</${prefix}v\\s*>)`);
  if (!formula) return xml;
  const tag = xml.slice(0, xml.indexOf(">") + 1).replace(/\st\s*=\s*("[^"]*"|'[^']*')/, "");
  return tag + xml.slice(xml.indexOf(">") + 1).replace(value, "");
}

/** A cell that a formula elsewhere fills, whose value does not hold any more: "not available". */
export function notAvailable(prefix: string, xml: string, at: { row: number; column: number }): string {
  const tag = xml.slice(0, xml.indexOf(">"));
  if (!new RegExp(`<${prefix}(v|is)[\\s>]`).test(xml)) return xml;
  const style = /\ss\s*=\s*["'](\d+)["']/.exec(tag)?.[1];
  const address = `${columnLetters(at.column)}${at.row}`;
  return `<${prefix}c r="${address}"${style ? ` s="${style}"` : ""} t="e"><${prefix}v>#N/A</${prefix}v></${prefix}c>`;
}
