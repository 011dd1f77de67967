import type { Sheet } from "./workbook";
import { formatReference } from "./ranges";

/** Most UTF-16 units of a list of choices that stands in the rule itself. */
const longestInlineList = 255;

/** The drop-downs whose choices are too long for a rule: they stand in a hidden sheet, a column each. */
export interface ChoiceLists {
  /** The hidden sheet; null if no list is too long. */
  sheet: Sheet | null;
  /** The cells that hold these choices, given the name that the hidden sheet got. */
  rangeOf(choices: readonly string[], sheetName: string): string;
}

/** Collects the long lists of the sheets; equal lists stand there once. */
export function collectChoiceLists(sheets: readonly Sheet[]): ChoiceLists {
  const lists = new Map<string, readonly string[]>();
  for (const { choices } of sheets.flatMap((sheet) => sheet.validations ?? [])) {
    if (choices && needsList(choices)) lists.set(JSON.stringify(choices), choices);
  }
  const columns = [...lists.values()];
  return {
    sheet: columns.length ? listSheet(columns) : null,
    rangeOf(choices, sheetName) {
      const column = [...lists.keys()].indexOf(JSON.stringify(choices));
      return formatReference(sheetName, { top: 1, left: column, bottom: choices.length, right: column });
    },
  };
}

function listSheet(columns: readonly (readonly string[])[]): Sheet {
  const height = Math.max(...columns.map((column) => column.length));
  return {
    role: null,
    name: "Proofsheet lists",
    columns: columns.map(() => ({ width: 30 })),
    rows: Array.from({ length: height }, (_, row) => ({
      cells: columns.map((column) => (column[row] === undefined ? null : { value: column[row] })),
    })),
  };
}

/** Whether a drop-down's choices do not fit into its rule and must stand in cells. */
function needsList(choices: readonly string[]): boolean {
  return inlineList(choices) === null;
}

/** Choices as a rule states them; null where they are too long or could not be told apart. */
export function inlineList(choices: readonly string[]): string | null {
  const ambiguous = choices.some((choice) => /[,"]|^\s|\s$|[\r\n]/.test(choice) || choice === "");
  const list = choices.join(",");
  return ambiguous || list.length > longestInlineList || choices.length === 0 ? null : `"${list}"`;
}
