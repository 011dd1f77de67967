/** Properties of many cells, columns or rows in one call, as trees that name what is read or written. */
import { invalidArgument } from "../engine/excel-error";
import { isRemote, readMember, writeMember, type Remote } from "../engine/remote";
import { heightOf, widthOf, type Area } from "../model/area";
import { rangeAt, type RangeTarget } from "./range";

/** What to read: `{ format: { fill: { color: true } } }`; or what to write: `{ format: { fill: { color: "#FF0000" } } }`. */
type Tree = Readonly<Record<string, unknown>>;

export function cellProperties({ excel, sheet, area }: RangeTarget) {
  const at = (part: Area) => rangeAt(excel, sheet().id, part);
  const cells = () => rowsOf(area()).map((row) => columnsOf(row).map(at));
  const columns = () => columnsOf(area()).map(at);
  const rows = () => rowsOf(area()).map(at);
  return {
    getCellProperties: (asked: Tree) => cells().map((row) => row.map((cell) => readTree(cell, asked))),
    getColumnProperties: (asked: Tree) => columns().map((column) => readTree(column, asked)),
    getRowProperties: (asked: Tree) => rows().map((row) => readTree(row, asked)),
    setCellProperties(given: readonly (readonly Tree[])[]) {
      const targets = cells();
      const fits = given.length === targets.length && given.every((row) => row.length === targets[0]!.length);
      if (!fits) throw invalidArgument("the properties are not of the size of the range");
      targets.forEach((row, y) => row.forEach((cell, x) => writeTree(cell, given[y]![x]!)));
    },
    setColumnProperties(given: readonly Tree[]) {
      putEach(columns(), given);
    },
    setRowProperties(given: readonly Tree[]) {
      putEach(rows(), given);
    },
  };
}

const rowsOf = (area: Area): Area[] =>
  Array.from({ length: heightOf(area) }, (_, y) => ({ ...area, top: area.top + y, bottom: area.top + y }));

const columnsOf = (area: Area): Area[] =>
  Array.from({ length: widthOf(area) }, (_, x) => ({ ...area, left: area.left + x, right: area.left + x }));

function putEach(targets: readonly Remote[], given: readonly Tree[]): void {
  if (given.length !== targets.length) {
    throw invalidArgument("the properties are not of the size of the range");
  }
  targets.forEach((target, index) => writeTree(target, given[index]!));
}

/** Here borders go by sides of the cell, elsewhere in Office.js by edges of the range. */
const sides: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

const edgeOf = (borders: Remote, side: string): Remote => {
  const edge = sides[side];
  if (edge === undefined) throw invalidArgument(`a cell has no border named ${side}`);
  return (borders as unknown as { getItem(name: string): Remote }).getItem(edge);
};

function readTree(target: Remote, asked: Tree): Tree {
  return Object.fromEntries(
    Object.entries(asked)
      .filter(([, wanted]) => wanted !== false && wanted !== null)
      .map(([name, wanted]) => {
        const value = readMember(target, name);
        if (!isRemote(value)) return [name, value];
        if (name !== "borders") return [name, readTree(value, wanted as Tree)];
        const lines = Object.keys(sides).map((side) => [side, readTree(edgeOf(value, side), wanted as Tree)]);
        return [name, Object.fromEntries(lines)];
      }),
  );
}

function writeTree(target: Remote, given: Tree): void {
  for (const [name, value] of Object.entries(given ?? {})) {
    if (name === "borders") {
      const borders = readMember(target, name) as Remote;
      for (const [side, line] of Object.entries(value as Tree)) {
        writeTree(edgeOf(borders, side), line as Tree);
      }
    } else if (name === "format" || name === "fill" || name === "font" || name === "protection") {
      writeTree(readMember(target, name) as Remote, value as Tree);
    } else {
      writeMember(target, name, value);
    }
  }
}
