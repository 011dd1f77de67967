/** The documents that a requirement lacks: for which row, dated when, and what is wrong with the one that is listed. */
import { evidenceKindText } from "../../../rules/to-text";
import { quote } from "../../../report/cells";
import { isoDate } from "../../../tables/days";
import { cellToComplete } from "../parts/cell-to-complete";
import { CellLink } from "../parts/cell-link";
import { Capped } from "../parts/capped";
import { useParts } from "../parts/styles";
import type { DetailProps } from "./details";

/** How many stand there at first. */
const FIRST = 5;

export function MissingDocuments({ line: { finding }, words, session }: DetailProps) {
  const parts = useParts();
  const { checked } = session.state;
  const { m, language } = words;
  return (
    <Capped items={finding.missingEvidence} first={FIRST} language={language}>
      {({ kind, subject, cell, window, reason, evidence }, at) => (
        <li key={at} className={parts.item}>
          <span>
            {evidenceKindText(kind, language)}
            {subject !== null && " · "}
            {subject !== null && (
              <CellLink cell={cell} session={session} language={language}>
                {quote(subject)}
              </CellLink>
            )}
          </span>
          <span className={parts.quiet}>
            {m.missingReasons[reason]}
            {window && ` · ${m.window(isoDate(window.from), isoDate(window.to))}`}
            {evidence && " · "}
            {evidence && checked && (
              <CellLink
                cell={cellToComplete(evidence, reason, checked.facts)}
                session={session}
                language={language}
              />
            )}
          </span>
        </li>
      )}
    </Capped>
  );
}
