/**
 * Rows for documents that are missing, at the end of the Evidence sheet: what each is and what it is for. Where it
 * lies is the user's to fill in; until then the row proves nothing.
 */
import type { Checked } from "../../check-workbook";
import type { DocumentToObtain } from "../../assessment/assessment";
import { everyColumn, inputSheets } from "../../report/input-sheets";
import { evidenceKindText } from "../../rules/to-text";
import type { Language } from "../../tables/definition";
import { evidenceKinds } from "../../tables/evidence-kinds";
import { CELL, UNKNOWN_TEXT, listsOf, textsOf, type Facts, type Source } from "../../tables/facts";
import { findListEnd } from "../../tables/list-end";
import type { Doing, SessionContext } from "./context";
import { edit } from "./edit";
import { insertSheets } from "./insert-sheets";
import { look } from "./look";
import type { PaneMessage } from "./state";

type Wanted = Pick<DocumentToObtain, "kind" | "subject">;

export async function addEvidenceRows(
  documents: readonly DocumentToObtain[],
  context: SessionContext,
  doing: Doing,
): Promise<PaneMessage> {
  const { checked, ...opened } = await look(context, doing);
  const wanted = documents.filter((document) => isKnown(document) && !isListed(document, checked.facts));
  if (wanted.length === 0) return { kind: "nothing-to-add" };
  const source = sourceFor(wanted, checked);
  const end = source && (await findListEnd(opened.workbook, source));
  if (!end) {
    const rows = wanted.map((document) => rowOf(document, checked.language));
    const sheets = inputSheets(new Map([["evidence", everyColumn().get("evidence")!]]), checked.language, {
      evidence: rows,
    });
    return insertSheets(sheets, [], opened, context, doing);
  }
  const added = end.add(wanted.map((document) => rowOf(document, end.language)));
  const undoable = { what: "evidence-rows", count: wanted.length } as const;
  const rowCount = checked.facts.tables.evidence.rowCount + wanted.length;
  const hasTaken = ({ facts }: Checked) => facts.tables.evidence.rowCount === rowCount;
  return edit({ ...added, undoable, task: "adding-rows", hasTaken }, opened, context, doing);
}

function rowOf({ kind, subject }: Wanted, language: Language) {
  return { kind: evidenceKindText(kind, language), subject };
}

/** Some conditions ask for a document of whatever kind; there is no row to write for that. */
function isKnown({ kind }: Wanted): boolean {
  return evidenceKinds.some(([code]) => code === kind);
}

/** Whether a row waits already for the document: of its kind, for the same subject, with no location yet. */
function isListed({ kind, subject }: Wanted, { tables: { evidence }, texts }: Facts): boolean {
  const kinds = textsOf(evidence, "kind").code;
  const { state } = evidence.columns.location!;
  const subjects = listsOf(evidence, "subject");
  const code = texts.find(kind);
  const wanted = subject === null ? null : texts.find(subject);
  // What no cell says is the same as what cannot be read.
  if (code === UNKNOWN_TEXT || wanted === UNKNOWN_TEXT) return false;
  for (let row = 0; row < evidence.rowCount; row++) {
    if (kinds[row] !== code || state[row] !== CELL.blank) continue;
    const named = subjects.codes.subarray(subjects.start[row]!, subjects.start[row + 1]!);
    if (wanted === null ? named.length === 0 : named.includes(wanted)) return true;
  }
  return false;
}

/** The last of the user's lists of evidence that can say what the rows are; null where there is none. */
function sourceFor(wanted: readonly Wanted[], { facts }: Checked): Source | null {
  const needed = wanted.some(({ subject }) => subject !== null) ? ["kind", "subject"] : ["kind"];
  const sources = facts.tables.evidence.sources.filter(
    ({ columns, evidenceColumnOf }) =>
      evidenceColumnOf === undefined && needed.every((field) => (columns[field] ?? -1) >= 0),
  );
  return sources.at(-1) ?? null;
}
