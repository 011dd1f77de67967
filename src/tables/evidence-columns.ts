/** Columns of a table that hold the documents of its rows: each filled cell is a row of the evidence table. */
import { catalogue } from "./catalogue";
import { emitReading, isRemarkable, remarkOn } from "./emit-reading";
import type { TablePlace } from "./find-tables";
import type { HeaderRow } from "./header-row";
import { readLocation } from "./read-location";
import type { ReadingState } from "./reading-state";
import { cellAt, type SheetRow } from "./sheet-rows";

/** Adds the documents of a row; `key` is the pool code of the row's key, or null where it cannot be told. */
export type EvidenceReader = (row: SheetRow, key: number | null) => void;

/** Makes the reader of a sheet's evidence columns. */
export function readEvidenceColumns(
  place: TablePlace,
  header: HeaderRow,
  state: ReadingState,
): EvidenceReader {
  const { sheet, table } = place;
  const builder = state.builders.evidence;
  const columns = header.evidence.map(({ kind, column }) => {
    const fields = Object.keys(catalogue.evidence.columns).map((field) => [field, column]);
    const source = builder.addSource({ sheet, columns: Object.fromEntries(fields), evidenceColumnOf: table });
    return { column, source, kind: state.pool.internChoice(kind) };
  });
  return (row, key) => {
    for (const { column, source, kind } of columns) {
      const raw = cellAt(row, column);
      const location = readLocation(raw, state.date1904);
      const cell = { sheet, row: row.row, column };
      if (isRemarkable(location)) remarkOn(state, "evidence", "location", location, raw, cell);
      if (location.kind === "blank") continue;
      builder.addRow(source, row.row);
      builder.setText("kind", kind);
      if (key === null) builder.setRefused("subject");
      else builder.setList("subject", [key]);
      emitReading(state, "evidence", "location", location);
    }
  };
}
