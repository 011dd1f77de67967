/** The key of a mapping in the settings, and what columns are called. */
import { catalogue, type TableId } from "../../../tables/catalogue";
import type { Language } from "../../../tables/definition";

export const mappingKey = (sheet: string, header: string) => `${sheet}!${header}`;

export function columnLabel(table: TableId, column: string, language: Language): string {
  return catalogue[table].columns[column]?.label[language] ?? column;
}
