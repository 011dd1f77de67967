/** Draws each icon of assets/icons at the sizes that Office asks for; the pictures are kept beside the drawings. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { launchChromium } from "../test/chromium";

const folder = path.resolve("assets/icons");
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

async function main(): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
      const drawing = readFileSync(path.join(folder, file), "utf8");
      for (const size of sizes) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(
          `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
        );
        const picture = path.join(folder, `${path.basename(file, ".svg")}-${size}.png`);
        await page.screenshot({ path: picture, omitBackground: true });
      }
    }
  } finally {
    await browser.close();
  }
}

void main();
