/** How long an edit of a scenario takes in Chromium, in workbooks of different sizes. */
import path from "node:path";
import { launchChromium } from "../../test/chromium";
import type { EditTimes } from "./edits-page";

/** Each size of workbook in a page of its own, one after the other. */
export async function editTimes(sizes: readonly number[], rounds: number): Promise<EditTimes[]> {
  const browser = await launchChromium();
  try {
    const times: EditTimes[] = [];
    for (const rows of sizes) {
      const page = await browser.newPage();
      await page.addScriptTag({ path: path.resolve("build/edits-page/edits.js") });
      const call = `measureEdits(${rows}, ${rounds})`;
      times.push((await page.evaluate(call)) as EditTimes);
      await page.close();
    }
    return times;
  } finally {
    await browser.close();
  }
}

/** The least time that so many of the times do not exceed. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
}
