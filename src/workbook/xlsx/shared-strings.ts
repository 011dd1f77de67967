import { WorkbookError, type RawCell } from "../workbook";
import { stringItem } from "./string-item";
import { nameKey, xmlTokens } from "./xml-tokens";
import { utf8Chunks } from "./xml-encoding";

const si = nameKey("si");
const sst = nameKey("sst");

/**
 * Reads the shared strings, each as the cell that shows it.
 * @throws WorkbookError `damaged` or `too-large`, naming the part.
 */
export async function readSharedStrings(chunks: AsyncIterable<Uint8Array>, part: string): Promise<RawCell[]> {
  const xml = xmlTokens(part);
  const item = stringItem(xml);
  const cells: RawCell[] = [];
  let isOpen = false;
  let isClosed = false;
  let isInItem = false;
  let skipped = 0;
  const add = (value: string) => cells.push({ kind: "text", value });

  for await (const chunk of utf8Chunks(chunks)) {
    xml.push(chunk);
    for (let token = xml.next(); token !== "more"; token = xml.next()) {
      if (isInItem) {
        if (!item.take(token)) continue;
        isInItem = false;
        add(item.text());
      } else if (token === "open") {
        if (!isOpen) {
          if (xml.key !== sst) throw new WorkbookError("damaged", part);
          isOpen = true;
          isClosed = xml.empty;
        } else if (skipped) skipped += xml.empty ? 0 : 1;
        else if (xml.key !== si) skipped = xml.empty ? 0 : 1;
        else if (xml.empty) add("");
        else {
          isInItem = true;
          item.start();
        }
      } else if (token === "close") {
        if (skipped) skipped--;
        else isClosed = true;
      }
    }
  }
  if (!isClosed) throw new WorkbookError("damaged", part);
  return cells;
}
