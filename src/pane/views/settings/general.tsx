/** Assessment date, targets, choices about the rule books, and the language of the result sheets. */
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { paneWorkMessages } from "../../../locales/pane-work";
import { statedTarget } from "../../../assessment/settle";
import { messages } from "../../../locales";
import { choiceText, optionLabel, optionNote } from "../../../locales/options";
import type { BookOption, RuleBook } from "../../../rules/expression";
import { FIRST_DAY, isoDate, LAST_DAY } from "../../../tables/days";
import type { Language } from "../../../tables/definition";
import { Section } from "../parts/section";
import { useParts } from "../parts/styles";
import { shownDay } from "./draft";
import type { DraftProps } from "./index";

interface OptionProps extends DraftProps {
  option: BookOption;
}

export function General(props: DraftProps) {
  const parts = useParts();
  const { session, checked, language } = props;
  const { settings: texts } = paneWorkMessages(language);
  return (
    <Section title={texts.general}>
      <AssessmentDate {...props} />
      {checked.options.schemes.map((book) => (
        <Target key={book.scheme} {...props} book={book} />
      ))}
      {checked.options.schemes.flatMap(({ options = [] }) =>
        options.map((option) => <Option key={option.option} {...props} option={option} />),
      )}
      <ResultLanguage {...props} />
      <p className={parts.quiet}>{texts.paneLanguage[session.hostKind]}</p>
    </Section>
  );
}

function AssessmentDate({ checked, draft, reading, language, onDraft }: DraftProps) {
  const parts = useParts();
  const { settings: texts } = paneWorkMessages(language);
  const { asOf, dateIsUnclear } = checked.assessment;
  const shown = shownDay(draft, checked);
  const fault = reading.asOf && (reading.asOf.kind === "not-a-date" ? texts.asOfBad : texts.asOfRange);
  const hint = dateIsUnclear ? texts.asOfUnclear(isoDate(asOf)) : texts.asOfHint(isoDate(asOf));
  return (
    <Field
      label={texts.asOf}
      hint={hint}
      validationState={fault ? "error" : "none"}
      validationMessage={fault ?? undefined}
    >
      <div className={parts.row}>
        <Input
          type="date"
          aria-label={texts.asOf}
          min={isoDate(FIRST_DAY)}
          max={isoDate(LAST_DAY)}
          value={shown}
          onChange={({ target }, { value }) =>
            onDraft({ ...draft, asOf: value, asOfIsBad: target.validity.badInput })
          }
          onBlur={({ target }) => {
            const asOfIsBad = target.validity.badInput;
            if (asOfIsBad !== (draft.asOfIsBad ?? false)) onDraft({ ...draft, asOfIsBad });
          }}
        />
        {shown !== "" && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => onDraft({ ...draft, asOf: "", asOfIsBad: false })}
          >
            {texts.asOfClear}
          </Button>
        )}
      </div>
    </Field>
  );
}

function Target({ book, checked, draft, language, onDraft }: DraftProps & { book: RuleBook }) {
  const m = messages(language);
  const { settings: texts } = paneWorkMessages(language);
  const { scheme, levels } = book;
  const statedLevel = statedTarget(checked.facts, book);
  const stated = levels.find(({ level }) => level === statedLevel) ?? null;
  const value = draft.targets[scheme] ?? checked.previous.settings.targets[scheme] ?? "";
  return (
    <Field label={texts.target(m.schemes[scheme])}>
      <Select
        value={value}
        onChange={(_, changed) =>
          onDraft({ ...draft, targets: { ...draft.targets, [scheme]: changed.value } })
        }
      >
        <option value="">
          {texts.targetDefault(stated && m.levelTitle(stated.level, stated[language]))}
        </option>
        {levels.map((level) => (
          <option key={level.level} value={level.level}>
            {m.levelTitle(level.level, level[language])}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Option({ option: { option, choices }, checked, draft, language, onDraft }: OptionProps) {
  const standard = choices[0]!.choice;
  const value = draft.choices[option] ?? checked.previous.settings.choices.get(option) ?? standard;
  return (
    <Field label={optionLabel(option, language)} hint={optionNote(option, language)}>
      <Select
        value={value}
        onChange={(_, changed) =>
          onDraft({ ...draft, choices: { ...draft.choices, [option]: changed.value } })
        }
      >
        {choices.map(({ choice }) => (
          <option key={choice} value={choice}>
            {choiceText(option, choice, language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function ResultLanguage({ checked, draft, language, onDraft }: DraftProps) {
  const { settings: texts } = paneWorkMessages(language);
  const value = draft.language ?? checked.previous.settings.language ?? "";
  const ofHeaders = checked.facts.language;
  return (
    <Field label={texts.language}>
      <Select
        value={value}
        onChange={(_, changed) => onDraft({ ...draft, language: changed.value as Language | "" })}
      >
        <option value="">
          {ofHeaders ? texts.languageDefault(texts.languages[ofHeaders]) : texts.languageDefaultOpen}
        </option>
        <option value="en">{texts.languages.en}</option>
        <option value="zh">{texts.languages.zh}</option>
      </Select>
    </Field>
  );
}
