import { openPackage, packageLimits } from "../../src/workbook/xlsx/package";
import { WorkbookError } from "../../src/workbook/workbook";
import { zipOf, rawEntries } from "./zip";

const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const faultOf = (blob: Blob) =>
  openPackage(blob).then(
    () => "opened",
    (error: unknown) => (error instanceof WorkbookError ? error.fault : error),
  );

describe("a package", () => {
  const parts = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": "<workbook/>",
    "xl/Media/图.png": "\u0001\u0002",
  };

  it("lists its parts in file order and finds them ignoring case and a leading slash", async () => {
    const pkg = await openPackage(await zipOf(parts));
    expect(pkg.names).toEqual(Object.keys(parts));
    expect(pkg.has("/XL/WorkBook.xml")).toBe(true);
    expect(pkg.has("xl/workbook")).toBe(false);
    expect(await pkg.text("/xl/Workbook.xml")).toBe("<workbook/>");
  });

  it("streams a part", async () => {
    const pkg = await openPackage(await zipOf({ a: "x".repeat(300_000) }));
    let length = 0;
    for await (const chunk of pkg.chunks("a")) length += chunk.length;
    expect(length).toBe(300_000);
  });

  it("can be left in the middle of a part", async () => {
    const pkg = await openPackage(await zipOf({ a: "x".repeat(3_000_000) }));
    for await (const chunk of pkg.chunks("a")) {
      expect(chunk.length).toBeLessThan(3_000_000);
      break;
    }
    expect((await pkg.text("a")).length).toBe(3_000_000);
  });

  it("names the missing part", async () => {
    const pkg = await openPackage(await zipOf(parts));
    await expect(pkg.text("xl/none.xml")).rejects.toMatchObject({ fault: "damaged", part: "xl/none.xml" });
  });

  it("hands back the file itself when nothing was changed", async () => {
    const blob = await zipOf(parts);
    expect(await (await openPackage(blob)).save()).toBe(blob);
  });

  it.each(["deflated", "stored", "streamed"] as const)(
    "reads and copies entries that are %s",
    async (layout) => {
      const blob = await zipOf(parts, "kept comment", layout);
      const pkg = await openPackage(blob);
      expect(await pkg.text("xl/workbook.xml")).toBe("<workbook/>");
      pkg.set("xl/workbook.xml", "<workbook>变</workbook>");
      pkg.set("xl/new.xml", "<new/>");
      const saved = await pkg.save();
      const before = await rawEntries(blob);
      const after = await rawEntries(saved);
      expect(after.map((entry) => entry.name)).toEqual([...Object.keys(parts), "xl/new.xml"]);
      expect(after[0]).toEqual(before[0]);
      expect(after[2]).toEqual(before[2]);
      expect(Buffer.from(await bytes(saved)).toString("latin1")).toContain("kept comment");
      const again = await openPackage(saved);
      expect(await again.text("xl/workbook.xml")).toBe("<workbook>变</workbook>");
      expect(await again.text("xl/new.xml")).toBe("<new/>");
    },
  );

  it("gives the same bytes for the same changes", async () => {
    const blob = await zipOf(parts);
    const change = async () => {
      const pkg = await openPackage(blob);
      pkg.remove("xl/media/图.png");
      pkg.set("b", "text".repeat(1000));
      return bytes(await pkg.save());
    };
    expect(await change()).toEqual(await change());
  });

  it("keeps the encoding of a part that it replaces", async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from('<?xml version="1.0"?><a>é</a>', "utf16le")]);
    const pkg = await openPackage(await zipOf({ a: utf16, b: new Uint8Array([0xef, 0xbb, 0xbf, 0x3c]) }));
    expect(await pkg.text("a")).toBe('<?xml version="1.0"?><a>é</a>');
    expect(await pkg.text("b")).toBe("<");
    pkg.set("a", "<b/>");
    pkg.set("b", "<c/>");
    const again = await openPackage(await pkg.save());
    expect([...(await again.bytes("a"))].slice(0, 4)).toEqual([0xff, 0xfe, 0x3c, 0]);
    expect(await again.text("a")).toBe("<b/>");
    expect([...(await again.bytes("b"))].slice(0, 4)).toEqual([0xef, 0xbb, 0xbf, 0x3c]);
  });

  it("forgets a part that was removed, and takes it back when it is set", async () => {
    const pkg = await openPackage(await zipOf(parts));
    pkg.remove("XL/workbook.xml");
    expect(pkg.has("xl/workbook.xml")).toBe(false);
    pkg.set("xl/workbook.xml", "<again/>");
    expect(await (await openPackage(await pkg.save())).text("xl/workbook.xml")).toBe("<again/>");
  });
});

describe("a file that is no package", () => {
  const cfb = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  it.each([
    ["nothing", "not-a-zip", new Uint8Array()],
    ["text", "not-a-zip", new TextEncoder().encode("a,b\n1,2\n")],
    [
      "a container with a workbook",
      "old-xls",
      new Uint8Array([...cfb, ...Buffer.from("Workbook", "utf16le")]),
    ],
    [
      "a container with a package",
      "encrypted",
      new Uint8Array([...cfb, ...new Array(600).fill(0), ...Buffer.from("EncryptedPackage", "utf16le")]),
    ],
    ["an Excel 4 sheet", "old-xls", new Uint8Array([0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0])],
  ])("%s is %s", async (_, fault, content) => {
    expect(await faultOf(new Blob([content]))).toBe(fault);
  });

  it("is truncated wherever a ZIP is cut", async () => {
    const whole = await zipOf({ a: "alpha", b: "beta" });
    for (let size = 4; size < whole.size; size++) {
      expect([size, await faultOf(whole.slice(0, size))]).toEqual([size, "truncated"]);
    }
    expect(await faultOf(whole)).toBe("opened");
  });

  it("is damaged where two parts share a name", async () => {
    expect(await faultOf(await zipOf({ "xl/a.xml": "1", "XL/A.xml": "2" }))).toBe("damaged");
  });

  it("is damaged where the compressed bytes are", async () => {
    const blob = await zipOf({ a: "abcdefgh".repeat(50) + Math.PI });
    const content = await bytes(blob);
    content.fill(0xff, 32, 44);
    const pkg = await openPackage(new Blob([content]));
    await expect(pkg.text("a")).rejects.toMatchObject({ fault: "damaged", part: "a" });
  });
});

describe("a part", () => {
  it("whose bytes do not match its checksum is damaged", async () => {
    const blob = await zipOf({ a: "abcdef" });
    const content = await bytes(blob);
    const directory = content.length - 22 - 47;
    for (const at of [14, directory + 16]) content[at]! ^= 1;
    await expect((await openPackage(new Blob([content]))).text("a")).rejects.toMatchObject({
      fault: "damaged",
    });
  });
});

describe("a bomb", () => {
  /** The only part of the file declares this many inflated bytes. */
  async function declaring(blob: Blob, size: number): Promise<Blob> {
    const content = await bytes(blob);
    const view = new DataView(content.buffer);
    for (let at = 0; at < content.length - 30; at++) {
      const signature = view.getUint32(at, true);
      if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
      if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
    }
    return new Blob([content]);
  }

  it.each([
    ["opened", packageLimits.ratioFrom],
    ["too-large", packageLimits.ratioFrom + 1],
    ["too-large", packageLimits.inflated + 1],
  ])("is %s where it declares %d bytes", async (fault, size) => {
    expect(await faultOf(await declaring(await zipOf({ a: "a" }), size))).toBe(fault);
  });

  it("that declares less than it holds, is stopped while it is read", async () => {
    const pkg = await openPackage(await declaring(await zipOf({ a: "0".repeat(200_000) }), 10));
    await expect(pkg.text("a")).rejects.toMatchObject({ fault: "damaged", part: "a" });
  });

  it("hands out no more than it declares", async () => {
    const declared = 300_000;
    const pkg = await openPackage(await declaring(await zipOf({ a: "0".repeat(3_000_000) }), declared));
    let seen = 0;
    const read = async () => {
      for await (const chunk of pkg.chunks("a")) seen += chunk.length;
    };
    await expect(read()).rejects.toMatchObject({ fault: "damaged", part: "a" });
    expect(seen).toBeLessThanOrEqual(declared);
  });

  it("of entries is too large at one more than allowed", async () => {
    const entries: Record<string, string> = {};
    for (let i = 0; i < packageLimits.entries; i++) entries[`p${i}`] = "";
    expect(await faultOf(await zipOf(entries))).toBe("opened");
    expect(await faultOf(await zipOf({ ...entries, more: "" }))).toBe("too-large");
  });
});
