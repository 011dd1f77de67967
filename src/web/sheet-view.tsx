/** The sheets of the file: the selected cell's content, the grid, and the tabs of sheets below it. */
import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { webMessages } from "../locales/web";
import type { Language } from "../tables/definition";
import { columnLetters, type CellRange, type CellRef, type SheetValue } from "../workbook/workbook";
import { shownText } from "./cell-text";
import type { FileDocument } from "./document";
import { Grid } from "./grid/grid";
import type { SheetCells } from "./sheet-cells";

interface SheetViewProps {
  document: FileDocument;
  language: Language;
  onFault(error: unknown): void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0 },
  bar: {
    display: "flex",
    flexShrink: 0,
    minHeight: "28px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
  },
  address: {
    flexShrink: 0,
    minWidth: "64px",
    padding: "4px 8px",
    boxSizing: "border-box",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  value: {
    flexGrow: 1,
    padding: "4px 8px",
    maxHeight: "60px",
    overflowY: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  tabs: { flexShrink: 0, overflowX: "auto", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  reading: { flexGrow: 1, padding: "16px", color: tokens.colorNeutralForeground3 },
  tab: { whiteSpace: "nowrap" },
  mark: { color: tokens.colorBrandForeground1 },
});

export function SheetView({ document, language, onFault }: SheetViewProps) {
  const styles = useStyles();
  const texts = webMessages(language);
  const state = useSyncExternalStore(document.subscribe, () => document.state);
  const content = useContent(document, state.sheet, state.version, onFault);
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const all = tabs.current?.querySelectorAll<HTMLElement>("[data-sheet]") ?? [];
    const shown = [...all].find(({ dataset }) => dataset["sheet"] === state.sheet);
    shown?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [state.sheet]);
  const { row, column } = state.cell;
  const shown = content?.cells.cellAt(row, column);
  const edit = (cell: CellRef, value: SheetValue) => void document.edit(cell, value).catch(onFault);
  const sheets = state.sheets.filter(({ hidden, name }) => !hidden || name === state.sheet);
  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        <div className={styles.address}>{`${columnLetters(column)}${row}`}</div>
        <div className={styles.value} role="status" aria-label={texts.value}>
          {shownText(shown, document.date1904)}
        </div>
      </div>
      {content ? (
        <Grid
          key={state.sheet}
          document={document}
          state={state}
          {...content}
          language={language}
          onEdit={edit}
          onUndo={() => void document.undo().catch(onFault)}
        />
      ) : (
        <div className={styles.reading}>{texts.readingSheet}</div>
      )}
      <TabList
        ref={tabs}
        className={styles.tabs}
        size="small"
        aria-label={texts.sheets}
        selectedValue={state.sheet}
        onTabSelect={(_, { value }) => document.show(String(value))}
      >
        {sheets.map(({ name, owned }) => (
          <Tab
            key={name}
            data-sheet={name}
            value={name}
            className={styles.tab}
            title={owned ? texts.ourSheet(name) : name}
          >
            {owned && <span className={styles.mark}>{"● "}</span>}
            {name}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}

interface Content {
  cells: SheetCells;
  merges: readonly CellRange[];
}

/** What the sheet holds; while a changed sheet is read again, what it held. Null: not read yet. */
function useContent(
  document: FileDocument,
  sheet: string,
  version: number,
  onFault: (error: unknown) => void,
): Content | null {
  const [read, setRead] = useState<(Content & { sheet: string }) | null>(null);
  useEffect(() => {
    let isWanted = true;
    Promise.all([document.cells(sheet), document.workbook.merges(sheet)]).then(
      ([cells, merges]) => isWanted && setRead({ sheet, cells, merges: merges ?? [] }),
      (error: unknown) => isWanted && onFault(error),
    );
    return () => {
      isWanted = false;
    };
  }, [document, sheet, version, onFault]);
  return read?.sheet === sheet ? read : null;
}
