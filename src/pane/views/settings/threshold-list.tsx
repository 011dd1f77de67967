/** The thresholds by the requirement that has them: what holds, the default, and a way back to it. */
import { Badge, Button, Checkbox, Field, Input, makeStyles, SearchBox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { wordsFor } from "../../../report/words";
import { paneWorkMessages } from "../../../locales/pane-work";
import { problemMessages } from "../../../locales";
import { Paged } from "../parts/paged";
import { Section } from "../parts/section";
import { useParts } from "../parts/styles";
import type { DraftProps } from "./index";
import { doubtfulShare, readTyped, shownValue } from "./typed-value";
import { filterGroups, isChanged, thresholdGroups, type Threshold, type ThresholdGroup } from "./thresholds";

const useStyles = makeStyles({ box: { width: "136px", minWidth: 0 }, sign: { whiteSpace: "nowrap" } });

/** Requirements that are drawn at once. */
const PAGE = 6;

const everything = { search: "", changedOnly: false };

export function ThresholdList(props: DraftProps) {
  const { checked, language } = props;
  const parts = useParts();
  const { settings: texts } = paneWorkMessages(language);
  const [filter, setFilter] = useState(everything);
  const groups = useMemo(
    () => thresholdGroups(checked, wordsFor({ ...checked, language })),
    [checked, language],
  );
  const shown = filterGroups(groups, filter);
  const changed = groups.filter(isChanged).length;
  return (
    <Section title={texts.thresholds} hint={texts.thresholdsHint}>
      <SearchBox
        className={parts.wide}
        aria-label={texts.search}
        placeholder={texts.search}
        value={filter.search}
        onChange={(_, { value }) => setFilter({ ...filter, search: value })}
      />
      {(changed > 0 || filter.changedOnly) && (
        <Checkbox
          label={texts.changedOnly(changed)}
          checked={filter.changedOnly}
          onChange={(_, data) => setFilter({ ...filter, changedOnly: data.checked === true })}
        />
      )}
      {shown.length === 0 && (
        <p className={parts.text} role="status">
          {texts.noThreshold}
        </p>
      )}
      <Paged
        key={JSON.stringify(filter)}
        items={shown}
        size={PAGE}
        language={language}
        label={texts.thresholds}
      >
        {(group) => <Group key={group.requirement} {...props} group={group} />}
      </Paged>
    </Section>
  );
}

function Group({ group, ...props }: DraftProps & { group: ThresholdGroup }) {
  const parts = useParts();
  return (
    <li className={parts.item}>
      <span className={parts.quiet}>{group.where}</span>
      <span className={parts.text}>{group.sentence}</span>
      {group.thresholds.map((threshold) => (
        <ThresholdField key={threshold.key} {...props} group={group} threshold={threshold} />
      ))}
    </li>
  );
}

interface ThresholdFieldProps extends DraftProps {
  group: ThresholdGroup;
  threshold: Threshold;
}

function ThresholdField({ group, threshold, draft, reading, language, onDraft }: ThresholdFieldProps) {
  const parts = useParts();
  const { settings: texts } = paneWorkMessages(language);
  const styles = useStyles();
  const { key, unit, standard, standardText, set } = threshold;
  const shown = draft.params[key] ?? shownValue(set ?? standard, unit);
  const typed = readTyped(shown, threshold);
  const isOther = typed.kind === "bad" || (typed.kind === "value" && typed.value !== standard);
  const name = nameOf(threshold, group, texts.units);
  const onType = (value: string) => onDraft({ ...draft, params: { ...draft.params, [key]: value } });
  return (
    <Field label={name} {...validation(shown, typed, threshold, reading.params.has(key), language)}>
      <div className={parts.row}>
        <Input
          className={styles.box}
          size="small"
          aria-label={`${name}: ${group.sentence}`}
          inputMode="decimal"
          value={shown}
          contentAfter={
            <span aria-hidden className={styles.sign}>
              {texts.unitSigns[unit] ?? ""}
            </span>
          }
          onChange={(_, { value }) => onType(value)}
        />
        {isOther && (
          <>
            {typed.kind === "value" && (
              <Badge appearance="tint" color="brand">
                {texts.changed}
              </Badge>
            )}
            <Button
              size="small"
              appearance="subtle"
              aria-label={texts.resetName(name)}
              onClick={() => onType(shownValue(standard, unit))}
            >
              {texts.reset}
            </Button>
          </>
        )}
        <span className={parts.quiet}>{texts.default(standardText)}</span>
      </div>
    </Field>
  );
}

type Validation = { validationState?: "error" | "warning"; validationMessage?: string };

function validation(
  shown: string,
  typed: ReturnType<typeof readTyped>,
  { unit }: Threshold,
  isBad: boolean,
  language: DraftProps["language"],
): Validation {
  const { settings: texts } = paneWorkMessages(language);
  if (typed.kind === "bad" && isBad) {
    const { settingForms } = problemMessages(language);
    return { validationState: "error", validationMessage: texts.badValue(settingForms[typed.form]) };
  }
  const doubt = typed.kind === "value" ? doubtfulShare(shown, typed.value, unit) : null;
  if (doubt === null) return {};
  return { validationState: "warning", validationMessage: texts.smallShare(doubt.read, doubt.meant) };
}

/** "Number of projects"; with the key's last word where a requirement has two of a unit. */
function nameOf(
  { key, unit }: Threshold,
  { thresholds }: ThresholdGroup,
  units: Record<string, string>,
): string {
  const isOnlyOne = thresholds.filter((other) => other.unit === unit).length === 1;
  return isOnlyOne ? units[unit]! : `${units[unit]!} (${key.slice(key.lastIndexOf(".") + 1)})`;
}
