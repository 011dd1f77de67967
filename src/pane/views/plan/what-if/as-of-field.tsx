/** The assessment date of the scenario. */
import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { FIRST_DAY, isoDate, LAST_DAY, parseIsoDate } from "../../../../tables/days";
import { useParts } from "../../parts/styles";
import { useEdit, type Lab } from "./lab";

export function AsOfField({ lab }: { lab: Lab }) {
  const parts = useParts();
  const { texts, draft, checked } = lab;
  const edit = useEdit(lab, "as-of");
  /** What stands in the box while it is no date. */
  const [typed, setTyped] = useState<string | null>(null);
  const { asOf } = checked.assessment;
  const day = edit?.kind === "as-of" ? edit.asOf : asOf;
  const change = (text: string) => {
    const next = parseIsoDate(text);
    const isDay = next !== null && next >= FIRST_DAY && next <= LAST_DAY;
    setTyped(isDay ? null : text);
    if (!isDay) return;
    if (next === asOf) draft.drop("as-of");
    else draft.put({ kind: "as-of", asOf: next });
  };
  return (
    <Field
      label={texts.assessedOn}
      size="small"
      validationState={typed === null ? "none" : "error"}
      validationMessage={typed === null ? undefined : texts.notADate}
    >
      <div className={parts.row}>
        <Input
          size="small"
          type="date"
          aria-label={texts.assessedOn}
          min={isoDate(FIRST_DAY)}
          max={isoDate(LAST_DAY)}
          value={typed ?? isoDate(day)}
          onChange={(_, { value }) => change(value)}
        />
        {(edit !== undefined || typed !== null) && (
          <Button size="small" appearance="subtle" onClick={() => change(isoDate(asOf))}>
            {texts.asInWorkbook(isoDate(asOf))}
          </Button>
        )}
      </div>
    </Field>
  );
}
