import fc from "fast-check";
import { WorkbookError } from "../../src/workbook/workbook";
import {
  append,
  applyEdits,
  childOf,
  childrenOf,
  cut,
  insertInOrder,
  placeElements,
  prefixInScope,
  qualifiedAttribute,
  setAttribute,
} from "../../src/workbook/xlsx/splice";

const place = (text: string) => placeElements(text, "part.xml");

/** Markup that misleads a search by pattern: `<b>` stands in a comment, in CDATA and in an attribute. */
const misleading = `<?xml version='1.0'?>\r\n<!-- <b>no</b> -->\r\n<a k='>&lt;b&gt;'>\r\n 😀<![CDATA[<b>]]><b\r\n k = "1" /><b>é<c/></b >\r\n</a>`;

describe("placing elements", () => {
  it("finds where elements stand, whatever surrounds them", () => {
    const root = place(misleading);
    const [first, second] = childrenOf(root, "b");
    expect(root.children).toHaveLength(2);
    expect(misleading.slice(first!.start, first!.end)).toBe('<b\r\n k = "1" />');
    expect(misleading.slice(second!.start, second!.openEnd)).toBe("<b>");
    expect(misleading.slice(second!.closeStart, second!.end)).toBe("</b >");
    expect(misleading.slice(root.closeStart)).toBe("</a>");
    expect(second!.text).toBe("é");
  });

  it.each(["", "<a>", "<a></b>", "<a/><a/>", '<!DOCTYPE a [<!ENTITY e "x">]><a/>', "<x:a/>", "<a>&e;</a>"])(
    "refuses %j as damaged",
    (text) => {
      expect(() => place(text)).toThrow(new WorkbookError("damaged", "part.xml"));
    },
  );

  it("refuses what nests deeper than any workbook", () => {
    const nested = (depth: number) => "<a>".repeat(depth) + "</a>".repeat(depth);
    expect(place(nested(200)).local).toBe("a");
    expect(() => place(nested(201))).toThrow(new WorkbookError("damaged", "part.xml"));
    expect(place(`<a>${"<b/>".repeat(300)}</a>`).children).toHaveLength(300);
  });

  it("knows namespaces by their address, not their prefix", () => {
    const text =
      '<p:a xmlns:p="main" xmlns:q="other" xmlns:s="other"><p:b q:id="1" id="2" xmlns:q="main"/></p:a>';
    const root = place(text);
    const child = childOf(root, "b")!;
    expect(qualifiedAttribute(child, "main", "id")).toBe("1");
    expect(qualifiedAttribute(child, "other", "id")).toBeUndefined();
    expect(prefixInScope(root, "other")).toBe("q");
    // Within the child q means something else, s does not.
    expect(prefixInScope(child, "other")).toBe("s");
    expect(prefixInScope(child, "absent")).toBeUndefined();
  });
});

describe("splicing", () => {
  it("appends behind the last child, before the white space that follows it", () => {
    const text = "<a>\n  <b/>\n</a>";
    expect(applyEdits(text, [append(place(text), "<c/>")])).toBe("<a>\n  <b/><c/>\n</a>");
  });

  it("opens a container that is self-closed", () => {
    const text = '<a><x:b xmlns:x="u" count="0" /></a>';
    const [container] = place(text).children;
    expect(applyEdits(text, [append(container!, "<x:c/>")])).toBe(
      '<a><x:b xmlns:x="u" count="0" ><x:c/></x:b></a>',
    );
  });

  it("cuts and appends at one place", () => {
    const text = "<a><b/><c/></a>";
    const root = place(text);
    expect(applyEdits(text, [cut(root.children[1]!), append(root, "<d/>")])).toBe("<a><b/><d/></a>");
  });

  it.each([
    ["<a><one/><three/></a>", "<a><one/><two/><three/></a>"],
    ["<a><three/></a>", "<a><two/><three/></a>"],
    ["<a><!-- one --><one/>\n</a>", "<a><!-- one --><one/><two/>\n</a>"],
    ["<a/>", "<a><two/></a>"],
    ["<a></a>", "<a><two/></a>"],
    ['<a><one xmlns="other"/><three/></a>', '<a><two/><one xmlns="other"/><three/></a>'],
  ])("puts a new child where the schema wants it: %s", (text, wanted) => {
    const edits = insertInOrder(place(text), ["one", "two", "three"], [{ local: "two", xml: "<two/>" }]);
    expect(applyEdits(text, edits)).toBe(wanted);
  });

  it.each([
    ['<a count="1"/>', '<a count="2"/>'],
    ["<a  count = '10' id='3'/>", "<a  count = '2' id='3'/>"],
    ['<a x:count="1" xmlns:x="u"/>', '<a count="2" x:count="1" xmlns:x="u"/>'],
    ["<a note=' count=\"1\"'>1</a>", '<a count="2" note=\' count="1"\'>1</a>'],
  ])("sets an attribute of %s", (text, wanted) => {
    expect(applyEdits(text, [setAttribute(text, place(text), "count", "2")])).toBe(wanted);
  });

  it("changes nothing but what it inserts, for any tree", () => {
    const tree = fc.letrec<{ node: string; inner: string }>((tie) => ({
      inner: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom("", "text", "\n", "<!-- <n/> -->", "<![CDATA[</n>]]>", "&amp;", "🀄"),
        tie("node"),
        fc.tuple(tie("inner"), tie("inner")).map(([left, right]) => left + right),
      ),
      node: fc.oneof(
        fc.constantFrom("<n/>", "<n\n/>", "<n k='&lt;/n>'/>"),
        tie("inner").map((inner) => `<n k=">">${inner}</n >`),
      ),
    })).node;
    fc.assert(
      fc.property(tree, fc.nat(), (text, pick) => {
        const all: ReturnType<typeof place>[] = [];
        const collect = (element: ReturnType<typeof place>) => {
          all.push(element);
          element.children.forEach(collect);
        };
        collect(place(text));
        const element = all[pick % all.length]!;
        const changed = applyEdits(text, [append(element, "<new/>")]);
        expect(place(changed)).toBeDefined();
        const opened = `${text.slice(0, element.openEnd - 2)}><new/></n>${text.slice(element.openEnd)}`;
        if (element.selfClosed) expect(changed).toBe(opened);
        else expect(changed.replace("<new/>", "")).toBe(text);
      }),
    );
  });
});
