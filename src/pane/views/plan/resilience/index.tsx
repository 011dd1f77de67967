/** *Single losses*: level by level, what would drop it if it alone went. */
import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { resilienceOf, type LevelResilience } from "../../../../assessment/resilience/resilience";
import type { Checked } from "../../../../check-workbook";
import { resilienceMessages } from "../../../../locales/resilience";
import {
  afterText,
  answerText,
  countText,
  droppedTexts,
  groupTitle,
  lossGroups,
  lossName,
  type LossGroup,
} from "../../../../report/resilience/texts";
import { wordsFor, type Words } from "../../../../report/words";
import type { Session } from "../../../session/state";
import type { ViewProps } from "../../view";
import { CellLink } from "../../parts/cell-link";
import { Disclosure } from "../../parts/disclosure";
import { Paged } from "../../parts/paged";
import { Section } from "../../parts/section";
import { StatusMark } from "../../parts/status-mark";
import { useParts } from "../../parts/styles";
import type { PlanPartProps } from "../plan-part";

/** Groups, and losses of a group, that are drawn at once. */
const PAGE = 10;

const useStyles = makeStyles({
  head: { flexDirection: "row", alignItems: "flex-start" },
  dropped: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS, padding: "2px 0" },
  mark: { width: "16px", height: "16px" },
  link: { minWidth: 0, fontSize: "inherit", lineHeight: "inherit", textAlign: "start" },
});

/** What is found stays with the assessment that it was found in. */
const found = new WeakMap<Checked, LevelResilience[]>();

export default function ResiliencePart({ session, language, checked, go }: PlanPartProps) {
  const parts = useParts();
  const texts = resilienceMessages(language);
  const words = useMemo(() => wordsFor({ ...checked, language }), [checked, language]);
  const levels = found.get(checked) ?? resilienceOf(checked.facts, checked.options);
  found.set(checked, levels);
  return (
    <div className={parts.view}>
      <Section title={texts.title} hint={texts.hint}>
        {levels.length === 0 && <p className={parts.text}>{texts.nothing}</p>}
      </Section>
      {levels.map((level) => (
        <Level key={`${level.scheme} ${level.answer}`} {...{ level, words, session, go }} />
      ))}
    </div>
  );
}

interface LevelProps {
  level: LevelResilience;
  words: Words;
  session: Session;
  go: ViewProps["go"];
}

function Level({ level, words, session, go }: LevelProps) {
  const styles = useStyles();
  const parts = useParts();
  const title = answerText(level, words);
  const groups = lossGroups(level);
  return (
    <Section title={title}>
      <div className={mergeClasses(parts.row, styles.head)}>
        {groups.length === 0 && <StatusMark status="met" />}
        <p className={parts.text}>{countText(level, words)}</p>
      </div>
      {groups.length > 0 && (
        <Paged items={groups} size={PAGE} language={words.language} label={title}>
          {(group, at) => <Group key={at} {...{ group, words, session, go }} />}
        </Paged>
      )}
    </Section>
  );
}

function Group({ group, words, session, go }: Omit<LevelProps, "level"> & { group: LossGroup }) {
  const styles = useStyles();
  const parts = useParts();
  const texts = resilienceMessages(words.language);
  const { losses } = group;
  const [first] = losses;
  return (
    <li className={parts.item}>
      <span className={parts.text}>{groupTitle(group, words)}</span>
      {losses.length === 1 ? (
        first.cell !== null && (
          <span className={parts.quiet}>
            <CellLink cell={first.cell} session={session} language={words.language} />
          </span>
        )
      ) : (
        <Disclosure label={texts.show(losses.length)}>
          <Paged items={losses} size={PAGE} language={words.language} label={groupTitle(group, words)}>
            {(loss, at) => (
              <li key={at} className={parts.text}>
                {lossName(loss, words)}{" "}
                <CellLink cell={loss.cell} session={session} language={words.language} />
              </li>
            )}
          </Paged>
        </Disclosure>
      )}
      <span className={parts.quiet}>{afterText(group, words)}</span>
      <ul className={parts.list}>
        {droppedTexts(group, words).map(({ requirement, status, text }) => (
          <li key={requirement} className={mergeClasses(parts.quiet, styles.dropped)}>
            <StatusMark status={status} className={styles.mark} />
            <Link
              as="button"
              appearance="subtle"
              className={styles.link}
              onClick={() => go("requirements", { requirement })}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </li>
  );
}
