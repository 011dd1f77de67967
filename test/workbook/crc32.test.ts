import { crc32 } from "../../src/workbook/xlsx/crc32";

const bytes = (text: string) => new TextEncoder().encode(text);

it("gives the published check value", () => {
  expect(crc32(0, bytes("123456789"))).toBe(0xcbf43926);
  expect(crc32(0, bytes(""))).toBe(0);
  expect(crc32(0, bytes("a"))).toBe(0xe8b7be43);
});

it("goes on where it left off, wherever that was", () => {
  for (let cut = 0; cut <= 9; cut++) {
    expect(crc32(crc32(0, bytes("123456789".slice(0, cut))), bytes("123456789".slice(cut)))).toBe(0xcbf43926);
  }
});
