/** The cells that decide, sheet by sheet; each selects itself in its sheet. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { groupBy } from "../../../report/group-by";
import { columnLetters, type CellRef } from "../../../workbook/workbook";
import { Capped } from "../parts/capped";
import { CellLink } from "../parts/cell-link";
import type { DetailProps } from "./details";

/** How many of a sheet stand there at first. */
const FIRST = 12;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "row",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  sheet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export function DecidingCells({ line: { finding }, words: { language }, session }: DetailProps) {
  const styles = useStyles();
  const sheets = groupBy(finding.cells, ({ sheet }) => sheet);
  return [...sheets].map(([sheet, cells]) => (
    <div key={sheet}>
      <span className={styles.sheet}>{sheet}</span>
      <Capped items={cells as CellRef[]} first={FIRST} language={language} className={styles.list}>
        {(cell) => (
          <li key={`${cell.column} ${cell.row}`}>
            <CellLink cell={cell} session={session} language={language}>
              {`${columnLetters(cell.column)}${cell.row}`}
            </CellLink>
          </li>
        )}
      </Capped>
    </div>
  ));
}
