/** The letters of the columns in view; they stay at the top. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../workbook/workbook";
import { headHeight } from "./measures";

interface ColumnHeadsProps {
  columns: readonly { index: number; start: number; size: number }[];
  width: number;
  numbersWidth: number;
  selected: number;
}

const useStyles = makeStyles({
  heads: { position: "sticky", top: 0, zIndex: 3, height: `${headHeight}px` },
  head: {
    position: "absolute",
    boxSizing: "border-box",
    height: "100%",
    textAlign: "center",
    lineHeight: `${headHeight - 1}px`,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  corner: { position: "sticky", left: 0, zIndex: 1 },
  chosen: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

export function ColumnHeads({ columns, width, numbersWidth, selected }: ColumnHeadsProps) {
  const styles = useStyles();
  return (
    <div role="row" aria-rowindex={1} className={styles.heads} style={{ width }}>
      <div
        role="columnheader"
        aria-colindex={1}
        className={mergeClasses(styles.head, styles.corner)}
        style={{ width: numbersWidth }}
      />
      {columns.map(({ index, start, size }) => (
        <div
          key={index}
          role="columnheader"
          aria-colindex={index + 2}
          className={mergeClasses(styles.head, index === selected && styles.chosen)}
          style={{ left: start, width: size, top: 0 }}
        >
          {columnLetters(index)}
        </div>
      ))}
    </div>
  );
}
