import { byteSource } from "../../src/workbook/xlsx/byte-source";

const mebibyte = 2 ** 20;

it.each([1, 32, 33])("reads any bytes of a file of %d MiB, and no more than there are", async (size) => {
  const source = await byteSource(
    new Blob([new Uint8Array([7, 8, 9]), new Uint8Array(size * mebibyte - 4), new Uint8Array([6])]),
  );
  expect(source.size).toBe(size * mebibyte);
  expect([...(await source.read(1, 4))]).toEqual([8, 9, 0]);
  expect([...(await source.read(source.size - 2, source.size + 5))]).toEqual([0, 6]);
  expect([...(await source.read(source.size, source.size + 5))]).toEqual([]);
});
