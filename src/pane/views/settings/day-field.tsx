/** A setting that is a date: its box, what is wrong with it, and the way back to the default. */
import { Button, Field, Input } from "@fluentui/react-components";
import { paneWorkMessages } from "../../../locales/pane-work";
import { FIRST_DAY, isoDate, LAST_DAY } from "../../../tables/days";
import { useParts } from "../parts/styles";
import { shownDay, type DaySetting } from "./draft";
import type { DraftProps } from "./index";

interface DayFieldProps extends DraftProps {
  name: DaySetting;
  label: string;
  hint: string;
}

export function DayField({ name, label, hint, checked, draft, reading, language, onDraft }: DayFieldProps) {
  const parts = useParts();
  const { settings: texts } = paneWorkMessages(language);
  const shown = shownDay(name, draft, checked);
  const isBad = `${name}IsBad` as const;
  const fault = reading[name] && (reading[name].kind === "not-a-date" ? texts.asOfBad : texts.asOfRange);
  return (
    <Field
      label={label}
      hint={hint}
      validationState={fault ? "error" : "none"}
      validationMessage={fault ?? undefined}
    >
      <div className={parts.row}>
        <Input
          type="date"
          aria-label={label}
          min={isoDate(FIRST_DAY)}
          max={isoDate(LAST_DAY)}
          value={shown}
          onChange={({ target }, { value }) =>
            onDraft({ ...draft, [name]: value, [isBad]: target.validity.badInput })
          }
          onBlur={({ target }) => {
            const holdsNoDate = target.validity.badInput;
            if (holdsNoDate !== (draft[isBad] ?? false)) onDraft({ ...draft, [isBad]: holdsNoDate });
          }}
        />
        {shown !== "" && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => onDraft({ ...draft, [name]: "", [isBad]: false })}
          >
            {texts.asOfClear}
          </Button>
        )}
      </div>
    </Field>
  );
}
