/** Chooses scheme and target, shows just the sheets that these need, and inserts them. */
import { Button, Checkbox, Field, mergeClasses, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Checked } from "../../../check-workbook";
import type { Aim } from "../../../report/input-sheets";
import { paneWorkMessages } from "../../../locales/pane-work";
import { messages } from "../../../locales";
import type { RuleBook, SchemeId } from "../../../rules/expression";
import { ruleBooks as shippedBooks } from "../../../schemes";
import { catalogue } from "../../../tables/catalogue";
import type { Language } from "../../../tables/definition";
import type { Session } from "../../session/state";
import { Disclosure } from "../parts/disclosure";
import { useParts } from "../parts/styles";
import { neededSheets } from "./needed-sheets";

interface ChooseSheetsProps {
  session: Session;
  checked: Checked | null;
  language: Language;
}

/** The target chosen for a scheme: a level, "" for every level, absent where the scheme is not aimed for. */
type Targets = Partial<Record<SchemeId, string>>;

export function ChooseSheets({ session, checked, language }: ChooseSheetsProps) {
  const parts = useParts();
  const m = messages(language);
  const { firstRun: texts, settings } = paneWorkMessages(language);
  const books = checked?.options.schemes ?? shippedBooks;
  const [targets, setTargets] = useState<Targets>(() => firstTargets(books, checked));
  const [sheetLanguage, setSheetLanguage] = useState<Language>(checked?.facts.language ?? language);
  const aims = aimsOf(books, targets);
  const isBusy = session.state.work !== null;
  const choose = (scheme: SchemeId, target: string | undefined) =>
    setTargets((before) => ({ ...before, [scheme]: target }));
  return (
    <div className={parts.section}>
      {books.map((book) => (
        <SchemeChoice
          key={book.scheme}
          book={book}
          isOnlyOne={books.length === 1}
          target={targets[book.scheme]}
          language={language}
          onChoose={(target) => choose(book.scheme, target)}
        />
      ))}
      <Field label={texts.sheetLanguage}>
        <Select
          value={sheetLanguage}
          onChange={(_, { value }) => setSheetLanguage(value === "zh" ? "zh" : "en")}
        >
          <option value="en">{settings.languages.en}</option>
          <option value="zh">{settings.languages.zh}</option>
        </Select>
      </Field>
      {aims.length === 0 ? (
        <p className={parts.text} role="status">
          {texts.noScheme}
        </p>
      ) : (
        <Preview aims={aims} checked={checked} language={language} />
      )}
      <InsertButtons
        aims={aims}
        checked={checked}
        language={language}
        isBusy={isBusy}
        onInsert={(wanted) => void session.insertInputSheets(wanted, sheetLanguage)}
      />
      {aims.length > 1 && (
        <p className={parts.quiet}>{m.list(aims.map(({ book }) => m.schemes[book.scheme]))}</p>
      )}
    </div>
  );
}

interface SchemeChoiceProps {
  book: RuleBook;
  isOnlyOne: boolean;
  target: string | undefined;
  language: Language;
  onChoose(target: string | undefined): void;
}

function SchemeChoice({ book, isOnlyOne, target, language, onChoose }: SchemeChoiceProps) {
  const m = messages(language);
  const { firstRun: texts } = paneWorkMessages(language);
  const scheme = m.schemes[book.scheme];
  const isChosen = target !== undefined;
  return (
    <>
      {!isOnlyOne && (
        <Checkbox
          label={scheme}
          checked={isChosen}
          onChange={(_, { checked }) => onChoose(checked === true ? book.levels[0]!.level : undefined)}
        />
      )}
      {isChosen && (
        <Field label={texts.target(scheme)}>
          <Select value={target} onChange={(_, { value }) => onChoose(value)}>
            {book.levels.map((level) => (
              <option key={level.level} value={level.level}>
                {m.levelTitle(level.level, level[language])}
              </option>
            ))}
            <option value="">{texts.everyLevel}</option>
          </Select>
        </Field>
      )}
    </>
  );
}

interface PreviewProps {
  aims: readonly Aim[];
  checked: Checked | null;
  language: Language;
}

/** What would be inserted, and what stays as it is. */
function Preview({ aims, checked, language }: PreviewProps) {
  const parts = useParts();
  const m = messages(language);
  const { firstRun: texts } = paneWorkMessages(language);
  const needed = neededSheets(aims, checked);
  const lacking = needed.filter(({ isHere }) => !isHere);
  const here = needed.filter(({ isHere }) => isHere).map(({ table }) => catalogue[table].label[language]);
  return (
    <>
      {lacking.length === 0 ? (
        <p className={parts.text}>{texts.nothingToInsert}</p>
      ) : (
        <Disclosure label={texts.willInsert(lacking.length)}>
          <ul className={parts.list} aria-label={texts.willInsert(lacking.length)}>
            {lacking.map(({ table, columns, rows }) => (
              <li key={table} className={mergeClasses(parts.item, parts.line)}>
                <span className={parts.text}>{catalogue[table].label[language]}</span>
                <span className={parts.quiet}>
                  {texts.columns(columns)}
                  {rows > 0 && ` · ${texts.startRows(rows)}`}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {here.length > 0 && <p className={parts.quiet}>{texts.hasAlready(m.list(here))}</p>}
    </>
  );
}

interface InsertButtonsProps extends PreviewProps {
  isBusy: boolean;
  onInsert(aims: readonly Aim[] | null): void;
}

function InsertButtons({ aims, checked, language, isBusy, onInsert }: InsertButtonsProps) {
  const parts = useParts();
  const { firstRun: texts } = paneWorkMessages(language);
  const lacking = neededSheets(aims, checked).filter(({ isHere }) => !isHere).length;
  const isEverythingHere = neededSheets(null, checked).every(({ isHere }) => isHere);
  return (
    <div className={parts.row}>
      {aims.length > 0 && lacking > 0 && (
        <Button
          appearance="primary"
          className={parts.button}
          disabledFocusable={isBusy}
          onClick={() => onInsert(aims)}
        >
          {texts.insertDo(lacking)}
        </Button>
      )}
      {!isEverythingHere && (
        <Button
          appearance="subtle"
          className={parts.button}
          disabledFocusable={isBusy}
          onClick={() => onInsert(null)}
        >
          {texts.everything}
        </Button>
      )}
    </div>
  );
}

/** The targets that stand in the workbook; else the lowest level of the first scheme. */
function firstTargets(books: readonly RuleBook[], checked: Checked | null): Targets {
  const stated = checked?.options.targets ?? {};
  if (Object.keys(stated).length > 0) return stated;
  const [book] = books;
  return book === undefined ? {} : { [book.scheme]: book.levels[0]!.level };
}

function aimsOf(books: readonly RuleBook[], targets: Targets): Aim[] {
  return books.flatMap((book) => {
    const target = targets[book.scheme];
    return target === undefined ? [] : [{ book, target: target === "" ? null : target }];
  });
}
