/** What the answers come to: level by level, the entry conditions, what falls short; and the gist of it always in sight. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Status } from "../../../../assessment/assessment";
import type { QuickAnswer, QuickStatus } from "../../../../assessment/quick-check/answer";
import type { QuickAnswers } from "../../../../assessment/quick-check/questions";
import { quickMessages } from "../../../../locales/quick";
import {
  headline,
  levelTexts,
  shortfalls,
  shortfallText,
  type QuickWords,
} from "../../../../report/quick-check/texts";
import { bottomBar } from "../../parts/bottom-bar";
import { Section } from "../../parts/section";
import { StatusMark } from "../../parts/status-mark";
import { useParts } from "../../parts/styles";

interface ResultProps {
  answer: QuickAnswer;
  level: string;
  answers: QuickAnswers;
  words: QuickWords;
}

const useStyles = makeStyles({
  line: { flexDirection: "row", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  bar: bottomBar,
  gist: { fontWeight: tokens.fontWeightSemibold },
});

/** The mark of the assessment that says the same. */
const markOf: Readonly<Record<QuickStatus, Status>> = {
  met: "met",
  "not-met": "not-met",
  open: "undetermined",
};

export function QuickResult({ answer, level, words }: ResultProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = quickMessages(words.language);
  const short = shortfalls(answer);
  const { entry } = answer;
  const lines = [
    ...levelTexts(answer, words).map((text, at) => ({ text, status: answer.levels[at]!.status })),
    ...(entry === null ? [] : [{ text: texts.entry[entry](level), status: entry }]),
  ];
  return (
    <Section title={texts.result} hint={texts.declaredHint}>
      <ul className={parts.list}>
        {lines.map(({ text, status }) => (
          <li key={text} className={mergeClasses(parts.item, styles.line)}>
            <StatusMark status={markOf[status]} />
            <span className={parts.text}>{text}</span>
          </li>
        ))}
      </ul>
      {short.length > 0 && (
        <>
          <h3 className={parts.subheading}>{texts.shortTitle}</h3>
          <ul className={parts.list}>
            {short.map((shortfall) => (
              <li key={shortfall.question.key} className={mergeClasses(parts.item, parts.text)}>
                {shortfallText(shortfall, words)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** The level as it is now, below whatever is in sight. */
export function ResultBar({ answer, level, answers, words }: ResultProps) {
  const styles = useStyles();
  const parts = useParts();
  const [gist, ...more] = headline(answer, level, answers, words);
  const { declared } = quickMessages(words.language);
  return (
    <div className={styles.bar} role="status">
      <span className={mergeClasses(parts.text, styles.gist)}>{gist}</span>
      {more.map((text) => (
        <span key={text} className={parts.quiet}>
          {text}
        </span>
      ))}
      {answers.size > 0 && <span className={parts.quiet}>{declared}</span>}
    </div>
  );
}
