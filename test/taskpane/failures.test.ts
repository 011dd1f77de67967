/** The built pane where Excel fails it in mid-check: a sentence, a way on, and the old results or the new, whole. */
import type { Page } from "playwright-core";
import type { Excel } from "../excel-host/excel";
import type { Fault } from "../excel-host/faults";
import { describeSheet } from "../excel-host/files/describe-sheet";
import { builtPages, type BuiltPages } from "./built-pages";
import { openInExcel, sample } from "./open-in-excel";

let pages: BuiltPages;
beforeAll(async () => void (pages = await builtPages()));
afterAll(() => pages.close());

/**
 * Of the requests of a check over earlier results: the last that reads, and the two that write. Every request of every
 * action fails in `test/pane/session/excel-failures.test.ts`.
 */
const requests = [2, 5, 6];
const faults: [string, Fault][] = [
  ["is lost on its way", "lost-before"],
  ["is done and its answer lost", "lost-after"],
  ["is refused", { code: "GeneralException" }],
  ["stops halfway", { code: "GeneralException", after: 40 }],
];
const cases = faults.flatMap(([how, fault]) =>
  requests.map((at): [number, string, Fault] => [at, how, fault]),
);

/** What the user finds in the workbook, hidden sheets too. */
const state = ({ model }: Excel) => JSON.stringify(model.sheets.map(describeSheet));

/** Resolves to what the pane says once the check has come to an end, well or not. */
async function check(page: Page): Promise<string> {
  await page.getByRole("button", { name: /^Check( again)?$/ }).click();
  const said = page.locator(".fui-MessageBarBody");
  await said.waitFor();
  const text = await said.innerText();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await said.waitFor({ state: "detached" });
  return text;
}

it.each(cases)("request %i %s", async (at, _, fault) => {
  const { page, excel, complaints, close } = await openInExcel(pages, "taskpane.html", {
    xlsx: await sample("english-company"),
  });
  await page.getByText("Harrowmere IT Services").first().waitFor();
  expect(await check(page)).toMatch(/^Checked\. Written: Readiness/);
  excel.user.type("Projects", "C3", "1");
  await page.getByText("Changed since: check again").first().waitFor();
  const before = state(excel);

  excel.faults.failAt(at, fault);
  const said = await check(page);
  const after = state(excel);

  expect(await check(page)).toMatch(/^Checked\. Written: Readiness/);
  expect([before, state(excel)]).toContain(after);
  expect(said).toMatch(after === before ? /(try|check) again/i : /./);
  expect(complaints).toEqual([]);
  await close();
});
