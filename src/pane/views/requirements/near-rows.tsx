/** The rows that came nearest to counting, and what each lacks. */
import { paneViewMessages } from "../../../locales/pane-views";
import { quote } from "../../../report/cells";
import { tableOn } from "../../../report/words";
import { conditionText } from "../../../rules/to-text";
import { Capped } from "../parts/capped";
import { CellLink } from "../parts/cell-link";
import { useParts } from "../parts/styles";
import type { DetailProps } from "./details";

const FIRST = 3;

export function NearRows({ line: { finding }, words, session }: DetailProps) {
  const parts = useParts();
  const { m, facts, language, params } = words;
  const texts = paneViewMessages(language);
  return (
    <Capped items={finding.nearMisses} first={FIRST} language={language}>
      {({ row, subject, fails }, at) => {
        const table = tableOn(facts, row.sheet);
        const conditions = fails.map(({ condition, unknown }) => {
          const text = table ? conditionText(condition, table, language, params) : "";
          return unknown ? m.findings.unknownCondition(text) : text;
        });
        return (
          <li key={at} className={parts.item}>
            <CellLink cell={row} session={session} language={language}>
              {subject === null ? texts.row(row.sheet, row.row) : quote(subject)}
            </CellLink>
            <span className={parts.quiet}>{texts.notYet(m.list(conditions))}</span>
          </li>
        );
      }}
    </Capped>
  );
}
