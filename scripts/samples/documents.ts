/** Helpers with which a company's register of documents is written down. */
import type { EvidenceKind } from "../../src/tables/evidence-kinds";
import type { Row } from "./company";

/** The same document again and again, once a date. `title` and `location` are made from the date. */
export function series(
  kind: EvidenceKind,
  dates: readonly string[],
  title: (date: string) => string,
  location: (date: string) => string,
): Row<"evidence">[] {
  return dates.map((issuedOn) => ({ kind, title: title(issuedOn), issuedOn, location: location(issuedOn) }));
}

/** Gives each document its number, in order: `prefix` and four digits. */
export function numbered(prefix: string, documents: readonly Row<"evidence">[]): Row<"evidence">[] {
  return documents.map((document, index) => ({
    id: `${prefix}${String(index + 1).padStart(4, "0")}`,
    ...document,
  }));
}

/** The documents of projects, kind by kind. */
export function ofEachProject<Kind extends EvidenceKind>(
  projectsByKind: Readonly<Record<Kind, readonly string[]>>,
  make: (kind: Kind, project: string) => Row<"evidence">,
): Row<"evidence">[] {
  const kinds = Object.keys(projectsByKind) as Kind[];
  return kinds.flatMap((kind) => projectsByKind[kind].map((project) => make(kind, project)));
}
