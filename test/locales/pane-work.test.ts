import { paneWorkMessages } from "../../src/locales/pane-work";

/** Every sentence of a tree of messages, with stand-ins for what it is told. */
function sentences(node: unknown, path: string): [string, string][] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node === "function") {
    return [1, 2].map((n) => [`${path}(${n})`, String(node(...standIns(node.toString(), n)))]);
  }
  return Object.entries(node as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

/** Numbers where the sentence counts, else words. */
function standIns(source: string, n: number): unknown[] {
  const params = /^\(?([^)=]*)\)?\s*=>/
    .exec(source)![1]!
    .split(",")
    .map((name) => name.trim());
  return params.map((name) =>
    /^(n|shown|all|sheets)$/.test(name) && /count|plural/.test(source) ? n : "40%",
  );
}

const en = sentences(paneWorkMessages("en"), "");
const zh = sentences(paneWorkMessages("zh"), "");

it("says the same things in both languages", () => {
  expect(zh.map(([path]) => path)).toEqual(en.map(([path]) => path));
});

test.each([...en, ...zh])("%s has no holes", (_, text) => {
  expect(text).not.toMatch(/undefined|null|NaN|\[object|function|=>| {2}|。。|，，/);
  expect(text.trim()).toBe(text);
  expect(text).not.toBe("");
});

test.each(zh.filter(([path]) => !/common\.(change|goTo)|unitSigns\.ratio|\.level\b/.test(path)))(
  "%s is Chinese",
  (_, text) => expect(text).toMatch(/[\u4e00-\u9fff]/),
);

test.each(en.filter(([path]) => path !== ".settings.languages.zh"))("%s is English", (_, text) =>
  expect(text).not.toMatch(/[\u4e00-\u9fff，。；：]/),
);
