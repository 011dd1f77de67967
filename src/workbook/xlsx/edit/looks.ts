/** The formats of cells that are edited: each keeps its own, or gets the nearest that shows the value as it is meant. */
import { percentFormat, type NumberKind } from "../../number-kind";
import type { CellEdit, SheetValue } from "../../workbook";
import { readNumberKinds } from "../number-formats";
import { openStyleTable, type StyleTable } from "../style-table";

/** Which format a cell needs for a value, as near to the one that it has as can be. */
export interface Looks {
  formatFor(style: number, edit: CellEdit): number;
  isUnlocked(style: number): boolean;
  save(): void;
}

/** Of a file without formats. */
export const noLooks: Looks = { formatFor: (style) => style, isUnlocked: () => false, save: () => undefined };

/** Looks by the text of the part that holds the formats; `set` puts it back where it has changed. */
export function looksOf(text: string, part: string, set: (text: string) => void): Looks {
  let opened: StyleTable | null = null;
  const table = () => (opened ??= openStyleTable(text, part));
  let known: NumberKind[] | null = null;
  const kinds = () => (known ??= readNumberKinds(text, part));
  return {
    formatFor(style, { value, percent }) {
      if (percent && typeof value === "number" && kinds()[style] !== "percent") {
        return table().variantOf(style, { numberFormat: percentFormat(value) });
      }
      if (isDay(value) && kinds()[style] !== "date") {
        return table().variantOf(style, { numberFormat: "yyyy-mm-dd" });
      }
      return startsFormula(value) ? table().variantOf(style, { quoted: true }) : style;
    },
    isUnlocked: (style) => table().isUnlocked(style),
    save() {
      const changed = opened?.text();
      if (changed !== undefined && changed !== text) set(changed);
    },
  };
}

function isDay(value: SheetValue): boolean {
  return typeof value === "object" && value !== null;
}

/** Text that Excel would take for a formula if somebody pressed Enter in its cell. */
function startsFormula(value: SheetValue): boolean {
  return typeof value === "string" && /^[=+\-@]/.test(value);
}

/** Whether the edit may need a format that its cell has not. */
export function needsFormat({ value, percent }: CellEdit): boolean {
  return isDay(value) || startsFormula(value) || percent === true;
}
