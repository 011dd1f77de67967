/** The changes under a name, saved in the workbook. */
import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneState } from "../../../session/state";
import { useParts } from "../../parts/styles";
import { useDraft, type Lab } from "./lab";

export function SaveForm({ lab, state }: { lab: Lab; state: PaneState }) {
  const parts = useParts();
  const { texts, session, draft } = lab;
  const edits = useDraft(lab, (each) => each.edits);
  const saved = useDraft(lab, (each) => each.name);
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? saved ?? "";
  if (edits.length === 0) return null;
  const save = async () => {
    const wanted = name.trim();
    if (wanted === "" || state.work !== null) return;
    await session.saveScenario({ name: wanted, edits });
    if (session.state.message?.kind === "done") draft.named(wanted);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={texts.name} size="small">
        <div className={parts.row}>
          <Input
            size="small"
            aria-label={texts.name}
            maxLength={60}
            value={name}
            onChange={(_, { value }) => setTyped(value)}
          />
          <Button type="submit" size="small" disabledFocusable={name.trim() === "" || state.work !== null}>
            {texts.save}
          </Button>
        </div>
      </Field>
    </form>
  );
}
