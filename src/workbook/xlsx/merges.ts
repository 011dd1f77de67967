import { WorkbookError, type CellRange } from "../workbook";
import { parseRange } from "../parse-range";
import { utf8Chunks } from "./xml-encoding";
import { xmlTokens, type Token, type XmlTokens } from "./xml-tokens";

/** Gathers the merged ranges from the tokens that follow a sheet's data. */
export interface MergeList {
  readonly ranges: readonly CellRange[];
  take(token: Token): void;
}

export function mergeList(xml: XmlTokens, part: string): MergeList {
  const ranges: CellRange[] = [];
  return {
    ranges,
    take(token) {
      if (token !== "open" || xml.key !== 0 || xml.name() !== "mergeCell") return;
      const range = parseRange(xml.attribute("ref") ?? "");
      if (!range) throw new WorkbookError("damaged", part);
      ranges.push(range);
    },
  };
}

/** Reads the merged ranges of a worksheet part alone: its cells are passed over. @throws WorkbookError as a scan does */
export async function readMerges(
  chunks: AsyncIterable<Uint8Array>,
  part: string,
): Promise<readonly CellRange[]> {
  const xml = xmlTokens(part);
  const merges = mergeList(xml, part);
  let isInData = false;
  for await (const chunk of utf8Chunks(chunks)) {
    xml.push(chunk);
    for (;;) {
      const token: Token = isInData ? xml.nextClosing("sheetData") : xml.next();
      if (token === "more") break;
      isInData = token === "open" && xml.key === 0 && !xml.empty && xml.name() === "sheetData";
      merges.take(token);
    }
  }
  return merges.ranges;
}
