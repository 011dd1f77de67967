import { builtPages, type BuiltPages } from "./built-pages";

let pages: BuiltPages;
beforeAll(async () => void (pages = await builtPages()));
afterAll(() => pages.close());

/** Longer than the page itself waits. */
const wait = { timeout: 15_000 };

it("opened outside Excel, says so in both languages and leads to the page that does without", async () => {
  const { page, complaints, close } = await pages.open("taskpane.html");
  await page.getByRole("heading", { name: "This pane belongs inside Excel" }).waitFor(wait);
  const headings = await page.getByRole("heading").allTextContents();
  expect(headings).toEqual(["This pane belongs inside Excel", "此窗格需在 Excel 中打开"]);
  const link = page.getByRole("link", { name: "Open the page without Excel" });
  expect(await link.getAttribute("href")).toBe("web.html");
  expect(await page.getByRole("button").count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

it("begins with Chinese where the browser does", async () => {
  const { page, close } = await pages.open("taskpane.html", { context: { locale: "zh-CN" } });
  await page.getByRole("heading").first().waitFor(wait);
  const first = page.locator("section").first();
  expect(await first.getAttribute("lang")).toBe("zh-CN");
  expect(await first.getByRole("heading").textContent()).toBe("此窗格需在 Excel 中打开");
  await close();
});

it("stays where it is inside another page without Excel", async () => {
  const { page, close } = await pages.open("frame.html", {
    before: (opened) =>
      opened.route("**/frame.html", (route) =>
        route.fulfill({ contentType: "text/html", body: '<iframe src="taskpane.html"></iframe>' }),
      ),
  });
  const heading = page.frameLocator("iframe").getByRole("heading").first();
  await heading.waitFor(wait);
  expect(await heading.textContent()).toBe("This pane belongs inside Excel");
  await close();
});

it("names the address that is blocked, and offers to try again", async () => {
  const { page, close } = await pages.open("taskpane.html", { office: "blocked" });
  await page.getByRole("heading", { name: "The connection to Excel could not be loaded" }).waitFor(wait);
  expect(await page.locator("section").first().textContent()).toContain(
    "https://appsforoffice.microsoft.com",
  );
  const reloaded = page.waitForEvent("framenavigated");
  await page.getByRole("button", { name: "Try again" }).click();
  await reloaded;
  await close();
});

it.each(["hanging", "first-file"] as const)(
  "says within 5 seconds that Excel does not answer, where the library is %s",
  async (office) => {
    const { page, close } = await pages.open("taskpane.html", {
      office,
      before: (opened) => opened.clock.install(),
    });
    await page.locator("html[data-started]").waitFor({ ...wait, state: "attached" });
    expect(await page.getByRole("heading").count()).toBe(0);
    await page.clock.runFor(5_000);
    await page.getByRole("heading", { name: "Excel does not answer" }).waitFor(wait);
    await close();
  },
);

it("says that the pane could not start where its own scripts do not run", async () => {
  const { page, close } = await pages.open("taskpane.html", {
    before: async (opened) => {
      await opened.route(/taskpane\.[0-9a-f]+\.js/, (route) =>
        route.fulfill({ body: "a script that this browser = cannot read" }),
      );
    },
  });
  await page.getByRole("heading", { name: "The pane could not start" }).waitFor(wait);
  expect(await page.getByRole("heading").count()).toBe(2);
  await close();
});
