/** What turned stands first in the What-if view, and a card stays where it is while it is worked on. */
import type { Page } from "playwright-core";
import { paneBrowser } from "../../pane-browser";
import { openPlanPart } from "../work-page";

const pane = paneBrowser();
const openWhatIf = (height = 700) =>
  openPlanPart(
    pane.browser,
    pane.folder,
    "What if",
    { sample: "english-company" },
    { viewport: { width: 320, height } },
  );
const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });
const turned = (page: Page) => page.getByRole("list", { name: "Requirements that turned" });
const notMet = (page: Page) => page.getByRole("list", { name: "Requirements that are not met" });
const reuse = (page: Page) => page.locator('[data-what-if="itss.3.knowledge-reuse"]');
const assessedOn = (page: Page) => page.getByLabel("Assessed on", { exact: true });

it("lists first what a later date turns, with counts that follow", async () => {
  const { page, faults, close } = await openWhatIf();
  await heading(page, "Not met: 6").waitFor();
  expect(await turned(page).count()).toBe(0);
  await assessedOn(page).fill("2027-01-31");
  await page.getByRole("row", { name: "ITSS 4 → none" }).waitFor();
  await turned(page).waitFor();
  const cards = turned(page).locator("[data-what-if]");
  const lost = await cards.count();
  expect(lost).toBeGreaterThan(0);
  for (const text of await cards.allTextContents()) expect(text).toMatch(/^Met →/);
  await heading(page, `What turned: ${lost}`).waitFor();
  await heading(page, `Not met: ${6 + lost} (${lost} of them above)`).waitFor();
  await page.getByRole("button", { name: `Met: ${31 - lost}`, exact: true }).waitFor();
  await page.getByRole("button", { name: "Back to 2026-06-30" }).click();
  await heading(page, "Not met: 6").waitFor();
  await turned(page).waitFor({ state: "detached" });
  expect(faults).toEqual([]);
  await close();
});

it("leaves a card in its place while it is worked on, and moves it once that is over", async () => {
  const { page, faults, close } = await openWhatIf();
  const inNotMet = notMet(page).locator('[data-what-if="itss.3.knowledge-reuse"]');
  const slider = reuse(page).getByRole("slider");
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await slider.boundingBox())!;
  const top = async () => (await reuse(page).boundingBox())!.y;
  const was = await top();
  await page.mouse.move(x + width / 3, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.97, y + height / 2, { steps: 4 });
  await heading(page, "Not met: 5").waitFor();
  expect(await inNotMet.count()).toBe(1);
  expect(await top()).toBeCloseTo(was, 0);
  await page.mouse.up();
  // Others turn above it: it stays where it is on the screen all the same.
  await page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('input[type="date"]')!;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(box, "2027-01-31");
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await turned(page).waitFor();
  expect(await inNotMet.count()).toBe(1);
  expect(await top()).toBeCloseTo(was, 0);
  await assessedOn(page).focus();
  await turned(page).locator('[data-what-if="itss.3.knowledge-reuse"]').waitFor();
  expect(await inNotMet.count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

it("lets the levels scroll away in a low pane while the changes are listed", async () => {
  const { page, close } = await openWhatIf(640);
  const top = async () => {
    await reuse(page).scrollIntoViewIfNeeded();
    await reuse(page).evaluate((element) => element.scrollIntoView({ block: "start" }));
    return (await page.getByRole("table", { name: "Levels now and with your changes" }).boundingBox())!.y;
  };
  expect(await top()).toBeGreaterThan(0);
  await page.getByRole("button", { name: "No changes yet" }).click();
  expect(await top()).toBeLessThan(0);
  await close();
});
