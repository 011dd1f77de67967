/** The quick level check: a few figures are typed, and the level that they come to stands there at once. */
import { Badge, Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { quickAnswer } from "../../../../assessment/quick-check/answer";
import { quickQuestions, type Params } from "../../../../assessment/quick-check/questions";
import { messages } from "../../../../locales";
import { quickMessages } from "../../../../locales/quick";
import type { QuickWords } from "../../../../report/quick-check/texts";
import type { RuleBook, SchemeId } from "../../../../rules/expression";
import type { Language } from "../../../../tables/definition";
import { Section } from "../../parts/section";
import { useParts } from "../../parts/styles";
import { bookOf, emptyDraft, levelOf, readDraft, type QuickDraft } from "./draft";
import { QuestionField } from "./question-field";
import { QuickResult, ResultBar } from "./result";

export interface QuickCheckProps {
  books: readonly RuleBook[];
  params: Params;
  language: Language;
  draft: QuickDraft;
  onDraft(draft: QuickDraft): void;
  /** Makes the input sheets for the level; null where they are all here. */
  onSheets: ((book: RuleBook, level: string) => void) | null;
  isBusy?: boolean;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  badge: { alignSelf: "flex-start" },
});

export default function QuickCheck(props: QuickCheckProps) {
  const styles = useStyles();
  const parts = useParts();
  const { books, params, language, draft, onDraft } = props;
  const texts = quickMessages(language);
  const book = bookOf(draft, books);
  const level = levelOf(draft, book);
  const questions = quickQuestions(book, level, params);
  const { answers, faults } = readDraft(draft, questions);
  const answer = quickAnswer(book, level, answers, params);
  const words: QuickWords = { book, params, language };
  const open = new Set(answer.open.map(({ key }) => key));
  const groups = groupsOf(questions, ({ group, level: asking }) =>
    group === "entry" ? texts.entryAsks(level) : texts.asks(asking),
  );
  const type = (key: string, text: string) => onDraft({ ...draft, typed: { ...draft.typed, [key]: text } });
  return (
    <div className={styles.root}>
      <Section title={texts.title} hint={texts.hint}>
        <Badge className={styles.badge} appearance="outline" color="important">
          {texts.declared}
        </Badge>
        <Choice {...props} book={book} level={level} />
      </Section>
      {groups.map(([title, asked]) => (
        <Section key={title} title={title}>
          {asked.map((question) => (
            <QuestionField
              key={question.key}
              question={question}
              text={draft.typed[question.key] ?? ""}
              value={answers.get(question.key) ?? null}
              fault={faults.get(question.key) ?? null}
              isNeeded={answers.has(question.key) || open.has(question.key)}
              words={words}
              onType={(text) => type(question.key, text)}
            />
          ))}
        </Section>
      ))}
      <QuickResult answer={answer} level={level} answers={answers} words={words} />
      <Sheets {...props} book={book} level={level} />
      <div className={parts.row}>
        <Button
          appearance="subtle"
          onClick={() => onDraft({ ...emptyDraft(books), scheme: book.scheme, levels: draft.levels })}
        >
          {texts.clear}
        </Button>
      </div>
      <ResultBar answer={answer} level={level} answers={answers} words={words} />
    </div>
  );
}

interface ChosenProps extends QuickCheckProps {
  book: RuleBook;
  level: string;
}

function Choice({ books, draft, onDraft, book, level, language }: ChosenProps) {
  const parts = useParts();
  const texts = quickMessages(language);
  const m = messages(language);
  return (
    <div className={parts.pair}>
      <Field label={texts.scheme}>
        <Select
          value={book.scheme}
          onChange={(_, { value }) => onDraft({ ...draft, scheme: value as SchemeId })}
        >
          {books.map(({ scheme }) => (
            <option key={scheme} value={scheme}>
              {m.schemes[scheme]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.level}>
        <Select
          value={level}
          onChange={(_, { value }) =>
            onDraft({ ...draft, levels: { ...draft.levels, [book.scheme]: value } })
          }
        >
          {book.levels.map((each) => (
            <option key={each.level} value={each.level}>
              {m.levelTitle(each.level, each[language])}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

/** Figures become proof by rows. */
function Sheets({ book, level, language, onSheets, isBusy = false }: ChosenProps) {
  const parts = useParts();
  const texts = quickMessages(language);
  const scheme = messages(language).schemes[book.scheme];
  return (
    <Section
      title={texts.sheets}
      hint={onSheets === null ? texts.sheetsHere : texts.sheetsHint(scheme, level)}
    >
      {onSheets !== null && (
        <div className={parts.row}>
          <Button
            className={parts.button}
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => onSheets(book, level)}
          >
            {texts.sheetsDo(scheme, level)}
          </Button>
        </div>
      )}
    </Section>
  );
}

function groupsOf<T>(items: readonly T[], titleOf: (item: T) => string): [title: string, items: T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const title = titleOf(item);
    groups.set(title, [...(groups.get(title) ?? []), item]);
  }
  return [...groups];
}
