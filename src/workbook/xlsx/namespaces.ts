/** The namespaces and types of SpreadsheetML in its two dialects: a workbook speaks one, and our parts speak the same. */
export interface Namespaces {
  main: string;
  /** Of `r:id` attributes, and the stem of relationship types. */
  relationships: string;
}

const transitional: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const strict: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** The dialect of a part, by the namespace of its root. */
export function namespacesOf(uri: string): Namespaces {
  return uri === strict.main ? strict : transitional;
}

/** Content types of the parts that we add. */
export const contentTypes = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
} as const;
