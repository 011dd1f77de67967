/** One question: a box for a number, or yes and no; its thresholds below, and at once whether the answer is enough. */
import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { QuickQuestion } from "../../../../assessment/quick-check/questions";
import type { AnswerForm } from "../../../../assessment/quick-check/read-answer";
import { quickMessages } from "../../../../locales/quick";
import { boundTexts, questionText, verdictOn, type QuickWords } from "../../../../report/quick-check/texts";

interface QuestionFieldProps {
  question: QuickQuestion;
  text: string;
  /** What was read; null where there is nothing, or nothing that can be read. */
  value: number | null;
  fault: AnswerForm | null;
  /** False where it has no answer and needs none. */
  isNeeded: boolean;
  words: QuickWords;
  onType(text: string): void;
}

const useStyles = makeStyles({
  box: { maxWidth: "180px", minWidth: 0 },
  sign: { whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  hint: { display: "block" },
});

export function QuestionField(props: QuestionFieldProps) {
  const styles = useStyles();
  const { question, isNeeded, words, text, onType } = props;
  const texts = quickMessages(words.language);
  const hints = isNeeded ? boundTexts(question, words) : [texts.notNeeded];
  const field = {
    label: questionText(question, words),
    hint: hints.map((hint) => (
      <span key={hint} className={styles.hint}>
        {hint}
      </span>
    )),
    ...validation(props),
  };
  if (question.kind === "yes-no") {
    return (
      <Field {...field}>
        <RadioGroup layout="horizontal" value={text} onChange={(_, { value }) => onType(value)}>
          <Radio value="yes" label={texts.yes} />
          <Radio value="no" label={texts.no} />
        </RadioGroup>
      </Field>
    );
  }
  const sign = texts.unitSigns[question.unit];
  return (
    <Field {...field}>
      <Input
        className={styles.box}
        inputMode="decimal"
        value={text}
        contentAfter={
          sign === undefined ? null : (
            <span aria-hidden className={styles.sign}>
              {sign}
            </span>
          )
        }
        onChange={(_, { value }) => onType(value)}
      />
    </Field>
  );
}

type Validation = { validationState?: "error" | "warning" | "success"; validationMessage?: string };

function validation({ question, value, fault, words }: QuestionFieldProps): Validation {
  const texts = quickMessages(words.language);
  if (fault !== null) {
    return { validationState: "error", validationMessage: texts.bad(texts.forms[fault]) };
  }
  // Of several yes-or-no ways one is enough, so that a no is no shortfall.
  if (value === null || question.kind === "yes-no") return {};
  const verdict = verdictOn(question, value, words);
  return verdict.isEnough
    ? { validationState: "success", validationMessage: texts.enough }
    : { validationState: "warning", validationMessage: verdict.text };
}
