/** Assessment date, targets, the start of the roadmap, choices about the rule books, and the language of the result sheets. */
import { Field, Select } from "@fluentui/react-components";
import { paneWorkMessages } from "../../../locales/pane-work";
import { statedTarget } from "../../../assessment/settle";
import { messages } from "../../../locales";
import { choiceText, optionLabel, optionNote } from "../../../locales/options";
import { roadmapMessages } from "../../../locales/roadmap";
import type { BookOption, RuleBook } from "../../../rules/expression";
import { isoDate } from "../../../tables/days";
import type { Language } from "../../../tables/definition";
import { Section } from "../parts/section";
import { useParts } from "../parts/styles";
import { DayField } from "./day-field";
import { schemesKnown } from "./draft";
import type { DraftProps } from "./index";
import { SomeOf } from "./some-of";

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
      <Schemes {...props} />
      {checked.options.schemes.map((book) => (
        <Target key={book.scheme} {...props} book={book} />
      ))}
      <RoadmapStart {...props} />
      {checked.options.schemes.flatMap(({ options = [] }) =>
        options.map((option) => <Option key={option.option} {...props} option={option} />),
      )}
      <ResultLanguage {...props} />
      <p className={parts.quiet}>{texts.paneLanguage[session.hostKind]}</p>
    </Section>
  );
}

function AssessmentDate(props: DraftProps) {
  const { settings: texts } = paneWorkMessages(props.language);
  const { asOf, dateIsUnclear } = props.checked.assessment;
  const hint = dateIsUnclear ? texts.asOfUnclear(isoDate(asOf)) : texts.asOfHint(isoDate(asOf));
  return <DayField {...props} name="asOf" label={texts.asOf} hint={hint} />;
}

function Schemes({ checked, draft, reading, language, onDraft }: DraftProps) {
  const { settings: texts } = paneWorkMessages(language);
  const m = messages(language);
  const known = schemesKnown(checked.options);
  return (
    <Field label={m.settings.schemes} hint={texts.schemesHint}>
      <SomeOf
        label={m.settings.schemes}
        known={known}
        chosen={draft.schemes ?? checked.previous.settings.schemes ?? known}
        nameOf={(scheme) => m.schemes[scheme]}
        fault={reading.schemes && texts.schemesNone}
        onChoose={(schemes) => onDraft({ ...draft, schemes })}
      />
    </Field>
  );
}

function RoadmapStart(props: DraftProps) {
  const { checked, language } = props;
  const start = checked.previous.settings.roadmapStart ?? checked.assessment.asOf;
  const hint = roadmapMessages(language).settingHint(isoDate(start));
  return (
    <DayField {...props} name="roadmapStart" label={messages(language).settings.roadmapStart} hint={hint} />
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
