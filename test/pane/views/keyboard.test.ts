/** The whole pane by keyboard: whatever a mouse can press takes the focus, by Tab or within its group by arrow keys. */
import type { Page } from "playwright-core";
import { openPane } from "../open-page";
import type { PageOptions } from "../page";
import { paneBrowser } from "../pane-browser";

const pane = paneBrowser();

const tabs = ["Overview", "Requirements", "Evidence", "Plan", "Data", "Settings"];
const cases: [string, PageOptions][] = [
  ...tabs.map((tab): [string, PageOptions] => [tab, { sample: "english-company" }]),
  ["Data", { sample: "chinese-messy" }],
  ["Overview", {}],
];

it.each(cases)("reaches everything in %s (%j), and shows where the focus is", async (tab, options) => {
  const { page, faults, close } = await openPane(pane.browser, pane.folder, options);
  await page.getByRole("button", { name: /^Check/ }).waitFor();
  await openTabByKeyboard(page, tab);
  await page.getByRole("tabpanel", { name: tab }).getByRole("heading").first().waitFor();
  await page.waitForFunction(() => window.pane.session.state.work === null);

  const controls = await markControls(page);
  expect(controls.length).toBeGreaterThan(1);
  const { reached, unseen } = await tabThrough(page, controls.length);
  expect(controls.filter((_, at) => !reached.has(String(at)))).toEqual([]);
  expect(unseen).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

it("checks, opens what blocks the level, and takes the results back, without a mouse", async () => {
  const { page, faults, close } = await openPane(pane.browser, pane.folder, { sample: "english-company" });
  await page.getByRole("heading", { name: "ITSS" }).waitFor();
  await tabTo(page, "Check");
  await page.keyboard.press("Enter");
  await page.getByText("Checked. Written: Readiness").waitFor();
  await tabTo(page, "Undo");
  await page.keyboard.press("Space");
  await page.getByText("Undone.").waitFor();
  await tabTo(page, "No serious or general ITSS nonconformities still open");
  await page.keyboard.press("Enter");
  await page.getByRole("tabpanel", { name: "Requirements" }).waitFor();
  const head = page.locator('[data-requirement="itss.3.nonconformities-closed"]');
  await head.and(page.locator('[aria-expanded="true"]')).waitFor();
  expect(faults).toEqual([]);
  await close();
});

async function openTabByKeyboard(page: Page, tab: string): Promise<void> {
  await tabTo(page, "Overview");
  for (let at = 0; at < tabs.indexOf(tab); at++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
}

/** Presses Tab until what is focused is named so. @throws Error where it comes round without finding it. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      return element?.getAttribute("aria-label") ?? element?.innerText ?? "";
    });
    if (focused.trim().startsWith(name)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

/** Numbers whatever can be pressed or typed into, and tells what each is; a search is emptied by Escape, without its cross. */
function markControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pressable = "button, a[href], input, select, textarea, summary, [role=button], [role=tab]";
    const shown = [...document.querySelectorAll<HTMLElement>(pressable)].filter(
      (element) =>
        element.checkVisibility() &&
        !(element as HTMLButtonElement).disabled &&
        !element.matches(".fui-SearchBox__dismiss"),
    );
    shown.forEach((element, at) => (element.dataset["control"] = String(at)));
    return shown.map(({ outerHTML }) => outerHTML.slice(0, 200));
  });
}

/** Presses Tab round the page, and arrow keys in groups; tells which controls took the focus, and which did not show it. */
async function tabThrough(page: Page, count: number) {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const reached = new Set<string>();
  const unseen: string[] = [];
  for (let presses = 0; presses < count + 20 && reached.size < count; presses++) {
    await page.keyboard.press("Tab");
    await note();
    for (const key of await groupKeys(page)) {
      for (let steps = 0; steps < count; steps++) {
        const before = reached.size;
        await page.keyboard.press(key);
        await note();
        if (reached.size === before) break;
      }
    }
  }
  return { reached, unseen };

  async function note(): Promise<void> {
    const { control, marks, html } = await page.evaluate(focusNow);
    if (control === null || reached.has(control)) return;
    reached.add(control);
    if (!marks) unseen.push(html);
  }
}

/** What has the focus, and whether it is marked: by an outline, a shadow, a border or a double underline, or by those of what frames it. */
function focusNow() {
  const element = document.activeElement as HTMLElement | null;
  const frames = [element, element?.parentElement, element?.parentElement?.parentElement].filter(
    (one) => !!one,
  );
  const marks = frames.some((frame) =>
    [undefined, "::after", "::before"].some((part) => {
      const style = getComputedStyle(frame, part);
      const isOutlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
      const isBordered =
        part !== undefined && style.content !== "none" && parseFloat(style.borderBottomWidth) > 0;
      const isUnderlined = style.textDecorationStyle === "double";
      return isOutlined || isBordered || isUnderlined || style.boxShadow !== "none";
    }),
  );
  return {
    control: element?.dataset["control"] ?? null,
    marks,
    html: element?.outerHTML.slice(0, 200) ?? "",
  };
}

/** The arrow keys that move within the group of what has the focus. */
function groupKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element?.closest("[role=tablist]")) return ["ArrowRight"];
    const isOneOfGroup = element?.matches("[data-requirement], [role=radio], input[type=radio]");
    return isOneOfGroup ? ["ArrowDown"] : [];
  });
}
