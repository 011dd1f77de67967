/** A few questions, what the answers speak for at once, and how close the workbook is. */
import { Badge, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { adviceFor, closeness, type Answers } from "../../../../assessment/advice";
import type { Checked } from "../../../../check-workbook";
import { adviceMessages } from "../../../../locales/advice";
import { messages } from "../../../../locales";
import { closenessText, combinationTexts, notesOn } from "../../../../report/advice-text";
import type { Language } from "../../../../tables/definition";
import type { Session } from "../../../session/state";
import { Section } from "../../parts/section";
import { useParts } from "../../parts/styles";
import { useKept } from "../../parts/use-kept";
import type { ViewProps } from "../../view";
import { Questions } from "./questions";

export interface AdviceProps {
  session: Session;
  language: Language;
  /** Null: there is no workbook to be close to. */
  checked: Checked | null;
  /** Turns to a view; absent where there is none to turn to. */
  go?: ViewProps["go"];
}

const nothing: Answers = { business: [], market: null, focus: null, policy: null };

const useStyles = makeStyles({
  scheme: { fontWeight: tokens.fontWeightSemibold },
  notes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  link: { fontSize: "inherit", lineHeight: "inherit", textAlign: "start" },
});

export default function Advice({ session, language, checked, go }: AdviceProps) {
  const parts = useParts();
  const texts = adviceMessages(language);
  const [answers, setAnswers] = useKept(session, "advice", nothing);
  return (
    <>
      <Section title={texts.title} hint={texts.hint}>
        <Questions answers={answers} language={language} onAnswer={setAnswers} />
      </Section>
      <Suits answers={answers} language={language} />
      <Section title={texts.combinations}>
        <ul className={parts.list}>
          {combinationTexts(answers, texts).map(({ situation, text, isYours }) => (
            <li key={situation} className={parts.item}>
              <span className={parts.row}>
                <span className={parts.text}>{text}</span>
                {isYours && (
                  <Badge appearance="outline" color="brand">
                    {texts.yours}
                  </Badge>
                )}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {checked === null ? (
        <p className={parts.quiet}>{texts.withWorkbook}</p>
      ) : (
        <Close checked={checked} language={language} {...(go === undefined ? {} : { go })} />
      )}
    </>
  );
}

function Suits({ answers, language }: { answers: Answers; language: Language }) {
  const styles = useStyles();
  const parts = useParts();
  const texts = adviceMessages(language);
  const m = messages(language);
  const advised = adviceFor(answers);
  return (
    <Section title={texts.suits}>
      <div role="status" className={parts.section}>
        {advised.length === 0 && <p className={parts.text}>{texts.stillOpen}</p>}
        {advised.map((choice) => (
          <div key={choice.scheme} className={parts.card}>
            <span className={parts.row}>
              <span className={mergeClasses(parts.text, styles.scheme)}>{texts.schemes[choice.scheme]}</span>
              {choice.isMust && (
                <Badge appearance="filled" color="brand">
                  {texts.must}
                </Badge>
              )}
            </span>
            <span className={parts.text}>{m.and(choice.reasons.map((reason) => texts.reasons[reason]))}</span>
            <Notes notes={notesOn(choice, texts)} />
          </div>
        ))}
      </div>
    </Section>
  );
}

function Notes({ notes }: { notes: readonly string[] }) {
  const styles = useStyles();
  const parts = useParts();
  if (notes.length === 0) return null;
  return (
    <ul className={mergeClasses(parts.quiet, styles.notes)}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

function Close({ checked, language, go }: { checked: Checked; language: Language; go?: ViewProps["go"] }) {
  const styles = useStyles();
  const parts = useParts();
  const texts = adviceMessages(language);
  return (
    <Section title={texts.closest} hint={texts.closestHint}>
      <ol className={parts.list}>
        {closeness(checked.assessment.schemes).map((each) => {
          const text = closenessText(each, language);
          const { scheme, ahead } = each;
          return (
            <li key={scheme} className={mergeClasses(parts.item, parts.text)}>
              {go === undefined || ahead === null ? (
                text
              ) : (
                <Link
                  as="button"
                  inline
                  className={styles.link}
                  onClick={() => go("requirements", { filter: { scheme, level: ahead.level } })}
                >
                  {text}
                </Link>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
