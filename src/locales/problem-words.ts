/** What the sentence of a problem or a notice may speak of; texts are as the user wrote them, cut to a line. */
export interface ProblemWords {
  /** The table's sheet name in the report's language, or null. */
  table: string | null;
  /** The column's label in the report's language, or null. */
  column: string | null;
  /** What stood in the cell; empty where nothing did. */
  read: string;
  /** What the column accepts, as a phrase; empty where that is not one column's matter. */
  expected: string;
  /** A detail of the problem as text, or null where it has none. */
  detail(name: string): string | null;
}
