/** A row of the grid: its number, and the cells in view. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import { columnLetters, type CellRange, type Sheet } from "../../workbook/workbook";
import { alignmentOf, shownText } from "../cell-text";
import type { SheetCells } from "../sheet-cells";
import { rowHeight } from "./measures";

export interface RowProps {
  row: number;
  top: number;
  cells: SheetCells;
  date1904: boolean;
  columns: readonly { index: number; start: number; size: number }[];
  /** Of the row numbers. */
  numbersWidth: number;
  /** Of the whole grid. */
  width: number;
  written: Sheet | undefined;
  /** Merged ranges that begin in this row. */
  merges: readonly CellRange[];
  widths: readonly number[];
  selected: number | null;
  /** Stands in place of the selected cell while it is edited. */
  editor: ReactNode;
}

const useStyles = makeStyles({
  row: { position: "absolute", top: 0, left: 0, height: `${rowHeight}px` },
  number: {
    position: "sticky",
    left: 0,
    zIndex: 2,
    boxSizing: "border-box",
    height: "100%",
    paddingRight: "6px",
    textAlign: "right",
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    lineHeight: `${rowHeight - 1}px`,
  },
  chosen: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  cell: {
    position: "absolute",
    top: 0,
    boxSizing: "border-box",
    height: "100%",
    padding: "0 6px",
    overflow: "hidden",
    whiteSpace: "pre",
    textOverflow: "ellipsis",
    lineHeight: `${rowHeight - 1}px`,
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "cell",
  },
  spilling: { overflow: "visible" },
  spilt: { display: "block", overflow: "hidden", textOverflow: "ellipsis", pointerEvents: "none" },
  merged: { zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  unsure: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  error: { color: tokens.colorPaletteRedForeground1 },
  link: { textDecorationLine: "underline", cursor: "pointer" },
  selected: {
    zIndex: 1,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "-2px",
  },
});

export const GridRow = memo(function GridRow(props: RowProps) {
  const styles = useStyles();
  const { row, top, width, numbersWidth, selected } = props;
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={styles.row}
      style={{ transform: `translateY(${top}px)`, width }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={mergeClasses(styles.number, selected !== null && styles.chosen)}
        style={{ width: numbersWidth }}
      >
        {row}
      </div>
      {props.columns.map((column) => (
        <Cell key={column.index} {...props} column={column} />
      ))}
    </div>
  );
});

function Cell(props: RowProps & { column: RowProps["columns"][number] }) {
  const styles = useStyles();
  const { row, column, cells, date1904, written, selected, editor, merges, widths } = props;
  const cell = cells.cellAt(row, column.index);
  const stated = written?.rows[row - 1]?.cells[column.index];
  const merge = merges.find(({ left }) => left === column.index);
  const isSelected = selected === column.index;
  const style = stated?.style;
  const text = shownText(cell, date1904);
  const canSpill = cell?.kind === "text" && !style?.fill && !style?.wrap && !text.includes("\n");
  const room = canSpill && !merge ? roomFor(text, props, column) : column.size;
  const look = {
    left: column.start,
    width: merge ? widthOf(widths, merge) : column.size,
    ...(merge && { height: (merge.bottom - merge.top + 1) * rowHeight }),
    textAlign: style?.horizontal ?? alignmentOf(cell),
    ...(style?.fill && { backgroundColor: `#${style.fill}`, color: `#${style.colour ?? "242424"}` }),
    ...(style?.bold && { fontWeight: 600 }),
    ...(style?.italic && { fontStyle: "italic" }),
  };
  return (
    <div
      role="gridcell"
      id={isSelected ? selectedId : undefined}
      aria-colindex={column.index + 2}
      aria-selected={isSelected}
      data-cell={`${columnLetters(column.index)}${row}`}
      className={mergeClasses(
        styles.cell,
        merge && styles.merged,
        cell?.kind === "uncached" && styles.unsure,
        cell?.kind === "error" && styles.error,
        stated?.link && styles.link,
        isSelected && styles.selected,
        room > column.size && styles.spilling,
      )}
      style={look}
    >
      {isSelected && editor ? (
        editor
      ) : room > column.size ? (
        <span className={styles.spilt} style={{ width: room - 12 }}>
          {text}
        </span>
      ) : (
        text
      )}
    </div>
  );
}

/** The id of the selected cell's element. */
export const selectedId = "selected-cell";

/** A long text goes on over empty cells, as far as it needs. */
function roomFor(
  text: string,
  { row, cells, widths }: RowProps,
  { index, size }: RowProps["columns"][number],
): number {
  let room = size;
  for (let next = index + 1; room < text.length * 14 && next < widths.length; next++) {
    if (cells.cellAt(row, next) !== undefined) break;
    room += widths[next]!;
  }
  return room;
}

function widthOf(widths: readonly number[], { left, right }: CellRange): number {
  return widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
}
