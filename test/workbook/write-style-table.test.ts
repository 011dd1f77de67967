import { openStyleTable } from "../../src/workbook/xlsx/style-table";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The least that a writer may leave out of a usual workbook's styles. */
const usual =
  `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="12"/><color theme="1"/><name val="等线"/><family val="2"/><scheme val="minor"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

function add(text: string, ...styles: Parameters<ReturnType<typeof openStyleTable>["indexOf"]>[0][]) {
  const table = openStyleTable(text, "xl/styles.xml");
  const indexes = styles.map((style) => table.indexOf(style));
  return { indexes, text: table.text() };
}

describe("the style table", () => {
  it("changes nothing where nothing is asked for", () => {
    expect(add(usual, {})).toEqual({ indexes: [0], text: usual });
    expect(openStyleTable(usual, "xl/styles.xml").text()).toBe(usual);
  });

  it("appends what is new, and mends counts", () => {
    const { indexes, text } = add(
      usual,
      { bold: true, fill: "c6efce", border: "D9D9D9" },
      { numberFormat: "0.0%" },
    );
    expect(indexes).toEqual([1, 2]);
    expect(text).toContain(
      `<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts count="2">`,
    );
    expect(text).toContain(
      `<font><b/><sz val="12"/><color theme="1"/><name val="等线"/><family val="2"/><scheme val="minor"/></font></fonts>`,
    );
    expect(text).toContain(
      `<fill><patternFill patternType="solid"><fgColor rgb="FFC6EFCE"/><bgColor indexed="64"/></patternFill></fill></fills>`,
    );
    expect(text).toContain('<fills count="3">');
    expect(text).toContain('<borders count="2">');
    expect(text).toContain(
      `<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"/>` +
        `<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>`,
    );
    expect(text).toContain('<cellXfs count="3">');
  });

  it("finds on a second run all that the first one added", () => {
    const styles = [
      { bold: true, italic: true, underline: true, colour: "9C0006", size: 14 },
      { fill: "FFEB9C", hatch: "9C5700", border: "BFBFBF" },
      { hatch: "9C5700" },
      { numberFormat: "yyyy-mm-dd", wrap: true, horizontal: "left", vertical: "top", indent: 1 },
      { numberFormat: '"<&>"0' },
      { numberFormat: "0.00" },
    ] as const;
    const first = add(usual, ...styles);
    const second = add(first.text, ...[...styles].reverse());
    expect(second.text).toBe(first.text);
    expect(second.indexes).toEqual([...first.indexes].reverse());
  });

  it("uses entries of other writers, whatever the order of their attributes", () => {
    const mine =
      '<xf applyAlignment="1" xfId="0" borderId="0" fillId="0" fontId="0" numFmtId="0"><alignment wrapText="1"/></xf>';
    const text = usual.replace("</cellXfs>", `${mine}</cellXfs>`);
    expect(add(text, { wrap: true })).toEqual({ indexes: [1], text });
  });

  it("knows its own entries after openpyxl saved them in its own order", () => {
    const style = { bold: true, underline: true, fill: "C6EFCE", wrap: true } as const;
    const first = add(usual, style);
    const saved = first.text
      .replace(
        /<font><b\/><u\/>(<sz.*?\/>)(<color.*?\/>)(<name.*?\/><family.*?\/>)(<scheme.*?\/>)<\/font>/,
        '<font>$3<b val="1"/>$2$1<u val="single"/>$4</font>',
      )
      .replace(
        / xfId="0" applyFont="1".*?><alignment/,
        ' applyAlignment="1" pivotButton="0" quotePrefix="0" xfId="0"><alignment',
      );
    expect(saved).toContain('<b val="1"/>');
    expect(saved).toContain("pivotButton");
    expect(add(saved, style)).toEqual({ indexes: first.indexes, text: saved });
    // What is spelt out otherwise than by default says something.
    const off = saved.replace('<b val="1"/>', '<b val="0"/>').replace('quotePrefix="0"', 'quotePrefix="1"');
    expect(add(off, style).indexes).toEqual([2]);
  });

  it("takes the first free number for a format", () => {
    const text = usual.replace(
      "<fonts ",
      '<numFmts count="1"><numFmt numFmtId="180" formatCode="0.000"/></numFmts><fonts ',
    );
    const added = add(text, { numberFormat: "0.0" }, { numberFormat: "0.000" });
    expect(added.text).toContain(
      '<numFmts count="2"><numFmt numFmtId="180" formatCode="0.000"/><numFmt numFmtId="181"',
    );
    expect(added.text).toContain('<xf numFmtId="180" ');
  });

  it("marks text that looks like a formula", () => {
    const table = openStyleTable(usual, "xl/styles.xml");
    expect([table.indexOf({}, true), table.indexOf({ bold: true }, true), table.indexOf({})]).toEqual([
      1, 2, 0,
    ]);
    expect(table.text()).toContain(' xfId="0" quotePrefix="1"/>');
  });

  it.each([
    ["no container at all", `<styleSheet xmlns="${main}"/>`],
    ["an open root", `<styleSheet xmlns="${main}"></styleSheet>`],
    [
      "self-closed containers",
      `<styleSheet xmlns="${main}"><fonts/><fills/><borders/><cellXfs/></styleSheet>`,
    ],
  ])("builds what is missing: %s", (_, text) => {
    const added = add(text, { bold: true, fill: "FFFFFF", numberFormat: "0.0" });
    // The first places belong to the plain entries, which cells without a format use.
    expect(added.indexes).toEqual([1]);
    const plain = added.text.replace(/ count="\d+"/g, "");
    expect(plain).toContain(
      '<numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/>',
    );
    expect(plain).toContain(
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill>',
    );
    expect(plain).toContain("<borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>");
    expect(plain).toContain(
      '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/></cellXfs>',
    );
  });

  it("keeps the second fill, which Excel holds reserved, out of use", () => {
    const text = usual
      .replace('<fill><patternFill patternType="gray125"/></fill>', "")
      .replace('fills count="2"', 'fills count="1"');
    expect(add(text, { fill: "FF0000" }).text).toContain('<xf numFmtId="0" fontId="0" fillId="2" ');
  });

  it("speaks with the prefix that the part uses", () => {
    const text = usual.replace(/<(\/?)(?=\w)/g, "<$1x:").replace("xmlns=", "xmlns:x=");
    const added = add(text, { bold: true, wrap: true }).text;
    expect(added).toContain("<x:font><x:b/><x:sz ");
    expect(added).toContain('applyAlignment="1"><x:alignment wrapText="1"/></x:xf></x:cellXfs>');
  });

  it("keeps colours and the rest behind the containers that it adds", () => {
    const text = `<styleSheet xmlns="${main}"><cellXfs count="1"><xf numFmtId="0"/></cellXfs><colors/><extLst/></styleSheet>`;
    const names = [
      ...add(text, { fill: "FF0000", numberFormat: "0.0" }).text.matchAll(/<(\w+)(?: count="\d")?\/?>/g),
    ].map((m) => m[1]);
    const containers = ["numFmts", "fonts", "fills", "borders", "cellXfs", "colors", "extLst"];
    expect(names.filter((name) => containers.includes(name!))).toEqual([
      "numFmts",
      "fills",
      "borders",
      "cellXfs",
      "colors",
      "extLst",
    ]);
  });
});
