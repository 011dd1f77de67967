/** Excel.Range: its parts by what they are about. */
import { remote, type Remote } from "../engine/remote";
import { formatAreaOf, heightOf, isWholeColumns, isWholeRows, widthOf, type Area } from "../model/area";
import { sheetOf, type Instance, type Place } from "./instance";
import { cellProperties } from "./cell-properties";
import { rangeContent } from "./range-content";
import { rangeCopies } from "./range-copies";
import { rangeEdits } from "./range-edits";
import { rangeLook } from "./range-look";
import { rangePlaces } from "./range-places";
import { rangeAreas } from "./range-areas";
import { validationAndConditions } from "./validation-and-conditions";
import { worksheet } from "./worksheet";

/** The range behind a remote, for methods that take one. */
const places = new WeakMap<object, Place>();

export const placeOf = (range: unknown): Place | null =>
  (typeof range === "object" && range !== null && places.get(range)) || null;

export function rangesAt(excel: Instance, sheet: string, areas: readonly Area[]): Remote {
  return rangeAreas(excel, { sheet, areas: areas.map((area) => ({ ...area })) });
}

export function rangeAt(excel: Instance, sheet: string, area: Area): Remote {
  return rangeOf(excel, { sheet, areas: [{ ...area }] });
}

export function rangeOf(excel: Instance, place: Place): Remote {
  const area = () => place.areas[0]!;
  const sheet = () => sheetOf(excel, place.sheet);
  const target: RangeTarget = { excel, sheet, area, areas: () => place.areas };
  const made = remote(
    "Range",
    {
      get rowIndex() {
        return area().top;
      },
      get columnIndex() {
        return area().left;
      },
      get rowCount() {
        return heightOf(area());
      },
      get columnCount() {
        return widthOf(area());
      },
      get cellCount() {
        const count = heightOf(area()) * widthOf(area());
        return count > 0x7fff_ffff ? -1 : count;
      },
      get address() {
        return formatAreaOf(sheet().name, area());
      },
      get isEntireColumn() {
        return isWholeColumns(area());
      },
      get isEntireRow() {
        return isWholeRows(area());
      },
      get worksheet() {
        return worksheet(excel, sheet().id);
      },
    },
    rangePlaces(target),
    rangeContent(target),
    rangeLook(target),
    rangeEdits(target),
    rangeCopies(target),
    cellProperties(target),
    validationAndConditions(target),
    references(excel, place, "Range"),
  );
  places.set(made, place);
  return made;
}

/** What a part of a range works on. */
export interface RangeTarget {
  excel: Instance;
  sheet(): ReturnType<typeof sheetOf>;
  /** The first of its areas; a range has no other. */
  area(): Area;
  areas(): readonly Area[];
}

/** How the client keeps a range over several requests. */
export function references(excel: Instance, place: Place, type: "Range" | "RangeAreas"): object {
  const keptId = () => [...excel.kept].find(([, kept]) => kept.place === place)?.[0];
  return {
    get _ReferenceId() {
      return keptId() ?? "";
    },
    _KeepReference() {
      if (keptId() === undefined) excel.kept.set(`ref${excel.model.nextId++}`, { place, type });
    },
  };
}
