/** Excel.RangeAreas: several ranges of one sheet, changed in one go. */
import { remote, type Remote } from "../engine/remote";
import { formatAreaOf, heightOf, isWholeColumns, isWholeRows, widthOf } from "../model/area";
import { sheetOf, type Instance, type Place } from "./instance";
import { rangeAt, references, type RangeTarget } from "./range";
import { rangeEdits } from "./range-edits";
import { rangeLook } from "./range-look";
import { validationAndConditions } from "./validation-and-conditions";
import { worksheet } from "./worksheet";

export function rangeAreas(excel: Instance, place: Place): Remote {
  const areas = () => place.areas;
  const sheet = () => sheetOf(excel, place.sheet);
  const target: RangeTarget = { excel, sheet, areas, area: () => areas()[0]! };
  const { clear } = rangeEdits(target);
  return remote(
    "RangeAreas",
    {
      get address() {
        return areas()
          .map((area) => formatAreaOf(sheet().name, area))
          .join(",");
      },
      get areaCount() {
        return areas().length;
      },
      get cellCount() {
        return areas().reduce((sum, area) => sum + heightOf(area) * widthOf(area), 0);
      },
      get isEntireColumn() {
        return areas().every(isWholeColumns);
      },
      get isEntireRow() {
        return areas().every(isWholeRows);
      },
      get areas() {
        return remote("RangeCollection", {
          items: () => areas().map((area) => rangeAt(excel, place.sheet, area)),
          getItemAt: (index: number) => rangeAt(excel, place.sheet, areas()[index]!),
          getCount: () => areas().length,
        });
      },
      get worksheet() {
        return worksheet(excel, place.sheet);
      },
      clear,
    },
    rangeLook(target),
    validationAndConditions(target),
    references(excel, place, "RangeAreas"),
  );
}
