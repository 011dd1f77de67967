/** The built page behind the ribbon, in the real Office.js over the in-memory Excel. */
import { builtPages, type BuiltPages } from "./built-pages";
import { openInExcel, sample, selected, type InExcelOptions } from "./open-in-excel";

let pages: BuiltPages;
beforeAll(async () => void (pages = await builtPages()));
afterAll(() => pages.close());

const open = (options: InExcelOptions) => openInExcel(pages, "commands.html", options);

it("checks, shows Readiness, and completes", async () => {
  const { excel, window, sheetNames, complaints, close } = await open({ xlsx: await sample() });
  const before = sheetNames();
  await window.press("checkNow");
  const results = [
    "Readiness",
    "Findings",
    "Missing evidence",
    "Roadmap",
    "Calendar",
    "Forecast",
    "Judgements",
    "Data problems",
    "Check history",
  ];
  expect(sheetNames()).toEqual([...before, ...results]);
  expect(selected(excel)).toBe("Readiness R1C1");
  expect(await window.dialogs()).toEqual([]);
  await window.press("clearResults");
  expect(sheetNames()).toEqual([...before, "Check history"]);
  expect(complaints).toEqual([]);
  await close();
});

it("inserts input sheets and shows the first", async () => {
  const { excel, window, sheetNames, close } = await open({ sheets: [{ name: "Cover" }] });
  await window.press("insertInputSheets");
  expect(sheetNames().slice(0, 2)).toEqual(["Cover", "Organisation"]);
  expect(selected(excel)).toBe("Organisation R1C1");
  await close();
});

it.each(["checkNow", "insertInputSheets", "clearResults"])(
  "tells a fault in a window, in the language of Office, and completes: %s",
  async (command) => {
    const { page, excel, window, close } = await open({ xlsx: await sample(), language: "zh-cn" });
    excel.user.startTyping();
    await window.press(command);
    const [address] = await window.dialogs();
    expect(new URL(address!).origin).toBe(pages.origin);
    await page.goto(address!);
    await page.getByText(/正在编辑/).waitFor();
    await close();
  },
);

it("tells in a window what the workbook does not show", async () => {
  const { page, window, complaints, close } = await open({ sheets: [{ name: "Cover" }] });
  await window.press("clearResults");
  await window.press("checkNow");
  const [first, second] = await window.dialogs();
  await page.goto(first!);
  await page.getByRole("alert").getByText("holds no result sheets").waitFor();
  await page.goto(second!);
  await page.getByRole("alert").getByText("No sheet of this workbook is known").waitFor();
  expect(complaints).toEqual([]);
  await close();
});
