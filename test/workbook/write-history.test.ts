import fc from "fast-check";
import { sheetRoles, type SheetRole } from "../../src/workbook/workbook";
import { childOf, childrenOf, placeElements } from "../../src/workbook/xlsx/splice";
import { putInto, relationships, resultSheet, userParts, userSheet, workbook, type Parts } from "./packages";
import { zipOf } from "./zip";

// Each history saves a dozen files.
jest.setTimeout(60_000);

/** What may happen to a file between two looks at it. */
type Event =
  | { kind: "put"; roles: readonly SheetRole[]; remove: readonly SheetRole[] }
  | { kind: "move"; from: number; to: number }
  | { kind: "show"; place: number };

const roles = fc.uniqueArray(fc.constantFrom(...sheetRoles), { maxLength: 4 });
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("put" as const), roles, remove: roles }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("move" as const), from: fc.nat(9), to: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("show" as const), place: fc.nat(9) }) },
);

const users = ["Projects", "Staff", "Findings"];

/** Three sheets of the user, each with a name of its own that refers to it. */
const start: Parts = userParts({
  "xl/workbook.xml": workbook({
    views: '<bookViews><workbookView activeTab="0"/></bookViews>',
    sheets: users.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join(""),
    tail: `<definedNames>${users.map((name, i) => `<definedName name="mark" localSheetId="${i}">${name}!$A$1</definedName>`).join("")}</definedNames>`,
  }),
  "xl/_rels/workbook.xml.rels": relationships(
    ...users.map((_, i): [string, string, string] => [
      `rId${i + 1}`,
      "worksheet",
      `worksheets/sheet${i + 1}.xml`,
    ]),
    ["rId9", "styles", "styles.xml"],
  ),
  "xl/worksheets/sheet3.xml": userSheet("the user's findings"),
});

/** The list of sheets as the user's spreadsheet program sees it. */
function stateOf(text: string) {
  const root = placeElements(text, "xl/workbook.xml");
  const sheets = childrenOf(childOf(root, "sheets")!, "sheet");
  const names = childOf(root, "definedNames");
  return {
    sheets: sheets.map((sheet) => sheet.attributes.get("name")!.value),
    ids: sheets.map((sheet) => sheet.attributes.get("sheetId")!.value),
    relations: sheets.map((sheet) => sheet.attributes.get("r:id")!.value),
    elements: sheets.map(({ start, end }) => text.slice(start, end)),
    active: Number(childOf(root, "bookViews")!.children[0]!.attributes.get("activeTab")?.value ?? 0),
    names: (names ? childrenOf(names, "definedName") : []).map((name) => ({
      name: name.attributes.get("name")!.value,
      place: name.attributes.get("localSheetId")?.value,
      refersTo: name.text,
    })),
  };
}

/** What Excel writes when the user drags a sheet elsewhere: names and the view keep to their sheets. */
function moved(text: string, from: number, to: number): string {
  const { elements, active } = stateOf(text);
  const order = elements.map((_, place) => place);
  order.splice(to % order.length, 0, ...order.splice(from % order.length, 1));
  return text
    .replace(/<sheets>.*<\/sheets>/, `<sheets>${order.map((place) => elements[place]).join("")}</sheets>`)
    .replace(/localSheetId="(\d+)"/g, (_, place) => `localSheetId="${order.indexOf(Number(place))}"`)
    .replace(/activeTab="\d+"/, `activeTab="${order.indexOf(active)}"`);
}

describe("any history of a file", () => {
  it("keeps the user's sheets, their names and the view, and ours apart from them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 8 }), async (events) => {
        let parts = start;
        const ours = new Set<SheetRole>();
        for (const event of events) {
          const before = stateOf(parts["xl/workbook.xml"]!);
          if (event.kind === "put") {
            const sheets = event.roles.map((role) =>
              resultSheet(role, role === "findings" ? "Findings" : role),
            );
            event.remove.forEach((role) => ours.delete(role));
            event.roles.forEach((role) => ours.add(role));
            parts = (await putInto(await zipOf(parts), sheets, event.remove)).parts;
            const after = stateOf(parts["xl/workbook.xml"]!);
            const shown = before.sheets[before.active]!;
            if (users.includes(shown)) expect(after.sheets[after.active]).toBe(shown);
          } else {
            const text = parts["xl/workbook.xml"]!;
            const show = (place: number) =>
              text.replace(/activeTab="\d+"/, `activeTab="${place % before.sheets.length}"`);
            parts = {
              ...parts,
              "xl/workbook.xml":
                event.kind === "move" ? moved(text, event.from, event.to) : show(event.place),
            };
          }
          expectWhole(parts, ours);
        }
        const { read } = await putInto(await zipOf(parts), []);
        expect(new Set(read.sheets.flatMap(({ owned }) => owned ?? []))).toEqual(ours);
      }),
      { numRuns: 20 },
    );
  });
});

function expectWhole(parts: Parts, ours: ReadonlySet<SheetRole>): void {
  const state = stateOf(parts["xl/workbook.xml"]!);
  expect(state.sheets.filter((name) => users.includes(name)).sort()).toEqual([...users].sort());
  expect(state.sheets).toHaveLength(users.length + ours.size);
  for (const unique of [state.sheets.map((name) => name.toLowerCase()), state.ids, state.relations]) {
    expect(new Set(unique).size).toBe(unique.length);
  }
  for (const { name, place, refersTo } of state.names) {
    const sheet = refersTo.replace(/!.*/, "").replace(/^'|'$/g, "");
    if (name === "mark") expect(state.sheets[Number(place)]).toBe(sheet);
    else expect(users).not.toContain(sheet);
  }
  expect(state.active).toBeLessThan(state.sheets.length);
  const sheetParts = Object.keys(parts).filter((part) => /worksheets\/[^/]*\.xml$/.test(part));
  expect(sheetParts).toHaveLength(state.sheets.length);
  // The user's third sheet lives without a stated type, as some writers leave it.
  const stated = [...parts["[Content_Types].xml"]!.matchAll(/PartName="\/(xl\/worksheets\/[^"]*)"/g)];
  const wanted = sheetParts.filter((part) => part !== "xl/worksheets/sheet3.xml");
  expect(stated.map(([, part]) => part).sort()).toEqual(wanted.sort());
}
