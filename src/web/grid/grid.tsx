/** A sheet of the file: scrolls through any number of rows, follows the selection, and lets a value be typed. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
} from "react";
import { flushSync } from "react-dom";
import { webMessages } from "../../locales/web";
import type { Language } from "../../tables/definition";
import { columnLetters, type CellRange, type CellRef, type SheetValue } from "../../workbook/workbook";
import { shownText, typedValue } from "../cell-text";
import type { FileDocument, DocumentState } from "../document";
import type { SheetCells } from "../sheet-cells";
import { Editor } from "./editor";
import { ColumnHeads } from "./column-heads";
import { headHeight, rowHeight, sizeOf, type GridSize } from "./measures";
import { movedBy } from "./move";
import { GridRow, selectedId } from "./row";

export interface GridProps {
  document: FileDocument;
  state: DocumentState;
  cells: SheetCells;
  merges: readonly CellRange[];
  language: Language;
  /** Puts a value into a cell; failures are the caller's to tell. */
  onEdit(cell: CellRef, value: SheetValue): void;
  onUndo(): void;
}

const useStyles = makeStyles({
  scroll: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    contain: "strict",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus": { outline: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

export function Grid(props: GridProps) {
  const styles = useStyles();
  const { document, state, cells, merges, language, onEdit } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const written = document.written(state.sheet);
  const size = useMemo(() => sizeOf(cells, written, document.date1904), [cells, written, document]);
  const { rows, columns } = useVirtual(scroll, size);
  const [typing, setTyping] = useState<string | null>(null);
  const width = size.numbers + size.widths.reduce((sum, each) => sum + each, 0);
  const { row, column } = state.cell;
  const begins = useMemo(() => mergesByRow(merges), [merges]);

  useReveal(state, rows, columns);
  useEffect(() => setTyping(null), [state.cell]);

  const focus = () => scroll.current?.focus({ preventScroll: true });
  const select = (cell: CellRef) => {
    document.select(topLeftOf(cell, merges));
    rows.scrollToIndex(cell.row - 1);
    columns.scrollToIndex(cell.column);
  };
  const commit = (text: string, next: KeyboardEvent | null) => {
    const before = cells.cellAt(row, column);
    setTyping(null);
    if (next) focus();
    if (text !== shownText(before, document.date1904)) onEdit(state.cell, typedValue(text, before));
    const moved = next && movedBy(next, state.cell, cells, { ...size, page: 1 });
    if (moved) select(moved);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (typing !== null || event.altKey) return;
    const far = event.ctrlKey || event.metaKey;
    const current = cells.cellAt(row, column);
    const link = written?.rows[row - 1]?.cells[column]?.link;
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / rowHeight) - 2);
    const moved = movedBy(event, state.cell, cells, { ...size, page });
    if (event.key === "Enter" && link && "sheet" in link) document.reveal(link);
    else if (moved) select(moved);
    else if (event.key === "F2") setTyping(shownText(current, document.date1904));
    else if (event.key === "Delete" || event.key === "Backspace") {
      if (current) onEdit(state.cell, null);
    } else if (far && event.key.toLowerCase() === "z") props.onUndo();
    else if (!far && (event.key.length === 1 || event.key === "Process")) {
      // The field is there before the key does its work, so that the letter, or what an input method makes of it, lands there.
      flushSync(() => setTyping(""));
      return;
    } else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const cell = cellOf(event, state.sheet);
    if (!cell) return;
    focus();
    select(cell);
    const link = written?.rows[cell.row - 1]?.cells[cell.column]?.link;
    if (link && "sheet" in link) document.reveal(link);
  };
  const onCopy = (event: ClipboardEvent) => {
    if (typing !== null) return;
    event.clipboardData.setData("text/plain", shownText(cells.cellAt(row, column), document.date1904));
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (typing !== null) return;
    const [text = ""] = event.clipboardData.getData("text/plain").split(/[\t\r\n]/);
    if (text) onEdit(state.cell, typedValue(text, cells.cellAt(row, column)));
    event.preventDefault();
  };
  const editor = typing !== null && (
    <Editor
      text={typing}
      label={webMessages(language).edit(`${columnLetters(column)}${row}`)}
      onCommit={commit}
      onCancel={() => {
        setTyping(null);
        focus();
      }}
    />
  );
  const shown = columns.getVirtualItems().map(({ index, start, size }) => ({ index, start, size }));

  return (
    <div
      ref={scroll}
      className={styles.scroll}
      role="grid"
      tabIndex={0}
      aria-label={webMessages(language).grid(state.sheet)}
      aria-rowcount={size.rows + 1}
      aria-colcount={size.columns + 1}
      aria-activedescendant={selectedId}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onDoubleClick={() => setTyping(shownText(cells.cellAt(row, column), document.date1904))}
      onCopy={onCopy}
      onPaste={onPaste}
    >
      <div role="presentation" style={{ height: rows.getTotalSize(), width, position: "relative" }}>
        <ColumnHeads columns={shown} width={width} numbersWidth={size.numbers} selected={column} />
        {rows.getVirtualItems().map((item) => (
          <GridRow
            key={item.index}
            row={item.index + 1}
            top={item.start}
            cells={cells}
            date1904={document.date1904}
            columns={shown}
            numbersWidth={size.numbers}
            width={width}
            widths={size.widths}
            written={written}
            merges={begins.get(item.index + 1) ?? noMerges}
            selected={item.index + 1 === row ? column : null}
            editor={item.index + 1 === row ? editor : null}
          />
        ))}
      </div>
    </div>
  );
}

const noMerges: readonly CellRange[] = [];

function useVirtual(scroll: React.RefObject<HTMLDivElement | null>, size: GridSize) {
  const rows = useVirtualizer({
    count: size.rows,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
    overscan: 10,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: size.columns,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => size.widths[index]!,
    paddingStart: size.numbers,
    scrollPaddingStart: size.numbers,
    overscan: 3,
  });
  useEffect(() => columns.measure(), [columns, size]);
  return { rows, columns };
}

type Axis = Virtualizer<HTMLDivElement, Element>;

/** Brings the selected cell into view when the page is told to show a place, or shows another sheet. */
function useReveal({ shown, sheet, cell }: DocumentState, rows: Axis, columns: Axis): void {
  const place = useRef(cell);
  place.current = cell;
  useEffect(() => {
    rows.scrollToIndex(place.current.row - 1, { align: place.current.row < 12 ? "end" : "center" });
    columns.scrollToIndex(place.current.column, { align: "auto" });
  }, [shown, sheet, rows, columns]);
}

function mergesByRow(merges: readonly CellRange[]): ReadonlyMap<number, readonly CellRange[]> {
  const rows = new Map<number, CellRange[]>();
  for (const merge of merges) rows.set(merge.top, [...(rows.get(merge.top) ?? []), merge]);
  return rows;
}

/** A cell under a merged one is the merged one. */
function topLeftOf(cell: CellRef, merges: readonly CellRange[]): CellRef {
  const over = merges.find(
    ({ top, left, bottom, right }) =>
      cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right,
  );
  return over ? { ...cell, row: over.top, column: over.left } : cell;
}

/** The cell that a click met. */
function cellOf(event: MouseEvent, sheet: string): CellRef | null {
  const element = event.target instanceof Element ? event.target.closest("[data-cell]") : null;
  const match = /^([A-Z]+)(\d+)$/.exec(element?.getAttribute("data-cell") ?? "");
  if (!match) return null;
  const column = [...match[1]!].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, row: Number(match[2]), column };
}
