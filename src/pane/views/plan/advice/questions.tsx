/** The questions: what the company does by ticks, since several may hold, the others by one answer each. */
import { Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useId } from "react";
import {
  questions,
  questionsFor,
  type Answer,
  type Answers,
  type Question,
} from "../../../../assessment/advice";
import { adviceMessages } from "../../../../locales/advice";
import type { Language } from "../../../../tables/definition";
import { useParts } from "../../parts/styles";

interface QuestionsProps {
  answers: Answers;
  language: Language;
  onAnswer(answers: Answers): void;
}

export function Questions({ answers, language, onAnswer }: QuestionsProps) {
  const parts = useParts();
  const texts = adviceMessages(language);
  const isAboutSoftware = answers.business.includes("software");
  return (
    <>
      <Business answers={answers} language={language} onAnswer={onAnswer} />
      {questionsFor(answers.business).map((question) =>
        question === "business" ? null : (
          <OneAnswer
            key={question}
            question={question}
            answers={answers}
            language={language}
            onAnswer={onAnswer}
          />
        ),
      )}
      {!isAboutSoftware && answers.business.length > 0 && <p className={parts.quiet}>{texts.notAsked}</p>}
    </>
  );
}

function Business({ answers, language, onAnswer }: QuestionsProps) {
  const parts = useParts();
  const id = useId();
  const texts = adviceMessages(language);
  const { business } = answers;
  const tick = (answer: Answer<"business">, isTicked: boolean) =>
    onAnswer({
      ...answers,
      business: questions.business.filter((each) => (each === answer ? isTicked : business.includes(each))),
    });
  return (
    <div role="group" aria-labelledby={id}>
      <span id={id} className={parts.text}>
        {texts.questions.business}
      </span>
      <div className={parts.list}>
        {questions.business.map((answer) => (
          <Checkbox
            key={answer}
            label={texts.answers.business[answer]}
            checked={business.includes(answer)}
            onChange={(_, { checked }) => tick(answer, checked === true)}
          />
        ))}
      </div>
    </div>
  );
}

interface OneAnswerProps extends QuestionsProps {
  question: Exclude<Question, "business">;
}

function OneAnswer({ question, answers, language, onAnswer }: OneAnswerProps) {
  const texts = adviceMessages(language);
  const words: Readonly<Record<string, string>> = texts.answers[question];
  return (
    <Field label={texts.questions[question]}>
      <RadioGroup
        value={answers[question] ?? ""}
        onChange={(_, { value }) => onAnswer({ ...answers, [question]: value })}
      >
        {questions[question].map((answer) => (
          <Radio key={answer} value={answer} label={words[answer]!} />
        ))}
      </RadioGroup>
    </Field>
  );
}
