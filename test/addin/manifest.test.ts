import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { SaxesParser } from "saxes";
import { version } from "../../package.json";

const built = path.resolve("dist/addin");
const file = path.join(built, "manifest.xml");

interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  parent: Element | null;
  children: Element[];
  text: string;
}

function parse(xml: string): Element[] {
  const parser = new SaxesParser();
  const all: Element[] = [];
  let at: Element | null = null;
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, parent: at, children: [], text: "" };
    at?.children.push(element);
    all.push(element);
    at = element;
  });
  parser.on("text", (text) => {
    if (at) at.text += text.trim();
  });
  parser.on("closetag", () => (at = at!.parent));
  parser.write(xml).close();
  return all;
}

const elements = parse(readFileSync(file, "utf8"));
const named = (name: string) => elements.filter((element) => element.name === name);
const resources = ["bt:Image", "bt:Url", "bt:String"].flatMap(named);
const resource = (id: string) => resources.find(({ attributes }) => attributes.id === id)!;

/** By Office's own parser; in a program of its own, since it needs modules that jest cannot load. */
function readByOffice(): { id: string; version: string } {
  const program = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(${JSON.stringify(file)})
    .then((manifest) => console.log(JSON.stringify(manifest)))`;
  return JSON.parse(execFileSync(process.execPath, ["-e", program], { encoding: "utf8" }));
}

it("is read by Office's own parser, and asks for no more than it needs", () => {
  const manifest = readByOffice();
  expect(manifest).toMatchObject({
    displayName: "Proofsheet",
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    defaultLocale: "en-US",
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
  expect(manifest.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(manifest.version).toBe(`${version}.0`);
});

it("leads over https alone, to files that are in the build", () => {
  const addresses = elements
    .flatMap(({ attributes }) => Object.values(attributes))
    .filter((value) => /^\w+:\/\//.test(value) && !value.startsWith("http://schemas.microsoft.com/"));
  const ours = addresses.filter((value) => value !== "http://www.w3.org/2001/XMLSchema-instance");
  expect(ours.length).toBeGreaterThan(40);
  for (const address of ours) {
    const url = new URL(address);
    expect(url.origin).toBe("https://localhost:3000");
    expect([address, existsSync(path.join(built, url.pathname))]).toEqual([address, true]);
  }
});

it("has icons of the very sizes that it states", () => {
  const size = (address: string) => {
    const png = readFileSync(path.join(built, new URL(address).pathname));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };
  for (const { attributes } of named("bt:Image")) {
    if (attributes.size === undefined) continue;
    const pixels = Number(attributes.size);
    expect([attributes.resid, size(resource(attributes.resid!).attributes.DefaultValue!)]).toEqual([
      attributes.resid,
      [pixels, pixels],
    ]);
  }
  expect(size(named("IconUrl")[0]!.attributes.DefaultValue!)).toEqual([32, 32]);
  expect(size(named("HighResolutionIconUrl")[0]!.attributes.DefaultValue!)).toEqual([64, 64]);
  for (const icon of named("Icon")) {
    const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
    expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
  }
});

it("defines each resource once, uses each, and keeps to the lengths", () => {
  const ids = resources.flatMap(({ attributes }) => attributes.id ?? []);
  const used = elements.flatMap(({ attributes }) => attributes.resid ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(used)].sort()).toEqual([...ids].sort());
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  const most: Record<string, number> = { "bt:ShortStrings": 125, "bt:LongStrings": 250, "bt:Urls": 2048 };
  for (const { name, attributes, parent, children } of resources) {
    const limit = most[parent!.name];
    if (limit === undefined || attributes.id === undefined) continue;
    const values = [attributes, ...children.map((child) => child.attributes)].map(({ DefaultValue, Value }) =>
      String(DefaultValue ?? Value),
    );
    for (const value of values) expect([name, value.length <= limit]).toEqual([name, true]);
  }
});

it("says everything in English and in Chinese", () => {
  const texts = [...named("bt:String"), ...named("DisplayName")];
  const descriptions = named("Description").filter(({ attributes }) => attributes.DefaultValue !== undefined);
  for (const { attributes, children } of [...texts, ...descriptions]) {
    const chinese = children.filter(({ attributes: { Locale } }) => Locale === "zh-CN");
    expect([attributes.DefaultValue, chinese.length]).toEqual([attributes.DefaultValue, 1]);
    expect(attributes.DefaultValue).not.toMatch(/\p{Script=Han}/u);
    if (!/^Proofsheet$/.test(attributes.DefaultValue!)) {
      expect(chinese[0]!.attributes.Value).toMatch(/\p{Script=Han}/u);
    }
  }
});

it("calls the functions that the commands' page offers", () => {
  const page = readFileSync(path.join(built, "commands.html"), "utf8");
  const scripts = [...page.matchAll(/src="?([\w.-]+\.js)/g)].map(([, name]) =>
    readFileSync(path.join(built, name!), "utf8"),
  );
  const functions = named("FunctionName").map(({ text }) => text);
  expect(functions).toEqual(["checkNow", "insertInputSheets", "clearResults"]);
  for (const name of functions) expect(scripts.some((script) => script.includes(name))).toBe(true);
});

it("is built for whatever host is asked for, and refuses one without https", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "proofsheet-manifest-"));
  const build = (host: string) =>
    execFileSync(process.execPath, ["test/addin/build-manifest.js", folder], {
      env: { ...process.env, PROOFSHEET_HOST: host },
      encoding: "utf8",
      stdio: "pipe",
    });
  try {
    build("https://addins.example.com/proof/");
    const manifest = readFileSync(path.join(folder, "manifest.xml"), "utf8");
    expect(manifest).toContain('"https://addins.example.com/proof/taskpane.html"');
    expect(manifest).not.toContain("localhost");
    expect(() => build("http://addins.example.com")).toThrow(/PROOFSHEET_HOST/);
    expect(() => build("addins.example.com")).toThrow(/PROOFSHEET_HOST/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
