/** A person's verdict on a requirement, and the form to give, change or withdraw it. */
import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { FindingJudgement, Status } from "../../../assessment/assessment";
import { judgementTexts } from "../../../locales/judgements";
import { judgementText } from "../../../report/judgement-text";
import { FIRST_DAY, isoDate, LAST_DAY, parseIsoDate } from "../../../tables/days";
import type { GivenJudgement } from "../../session/state";
import { useParts } from "../parts/styles";
import type { DetailProps } from "./details";

const offered: readonly Status[] = ["met", "evidence-missing", "undetermined", "not-met", "not-applicable"];

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export function JudgementPart(props: DetailProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  // The keyboard comes back to where the form was opened.
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <>
      <Given {...props} />
      {isOpen ? (
        <Form {...props} onClose={() => setOpen(false)} />
      ) : (
        <Buttons {...props} opener={opener} onOpen={() => setOpen(true)} />
      )}
    </>
  );
}

function Given({ line: { finding }, words }: DetailProps) {
  const parts = useParts();
  const { judgement } = finding;
  if (judgement === null) return null;
  const texts = judgementTexts(words.language);
  return (
    <>
      <p className={parts.text}>{judgementText(judgement, words)}</p>
      {judgement.reason !== null && <p className={parts.quiet}>{texts.reason(judgement.reason)}</p>}
      {judgement.stale && <p className={parts.text}>{texts.pane.staleHint}</p>}
    </>
  );
}

interface ButtonsProps extends DetailProps {
  opener: React.RefObject<HTMLButtonElement | null>;
  onOpen(): void;
}

function Buttons({ line: { finding }, words, session, opener, onOpen }: ButtonsProps) {
  const parts = useParts();
  const { pane: texts } = judgementTexts(words.language);
  const isGiven = finding.judgement !== null;
  const withdraw = async () => {
    await session.judge(finding.requirement, null);
    opener.current?.focus();
  };
  return (
    <div className={parts.row}>
      <Button size="small" ref={opener} onClick={onOpen}>
        {isGiven ? texts.change : texts.judge}
      </Button>
      {isGiven && (
        <Button size="small" appearance="subtle" onClick={() => void withdraw()}>
          {texts.withdraw}
        </Button>
      )}
    </div>
  );
}

/** What stands in the boxes. */
interface Draft {
  verdict: Status;
  reason: string;
  by: string;
  date: string;
  dateIsBad: boolean;
}

function Form({ line: { finding }, words, session, onClose }: DetailProps & { onClose(): void }) {
  const styles = useStyles();
  const parts = useParts();
  const { m, language } = words;
  const texts = judgementTexts(language);
  const [draft, setDraft] = useState(() => firstDraft(finding.judgement, finding.status, session.state));
  const [isKeeping, setKeeping] = useState(false);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const keep = async () => {
    if (draft.dateIsBad) return;
    setKeeping(true);
    await session.judge(finding.requirement, givenIn(draft));
    setKeeping(false);
    if (session.state.message?.kind === "done") onClose();
  };
  return (
    <form
      className={styles.form}
      aria-label={texts.judgement}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Field label={texts.columns.verdict}>
        <Select
          autoFocus
          value={draft.verdict}
          onChange={(_, { value }) => change({ verdict: value as Status })}
        >
          {offered.map((status) => (
            <option key={status} value={status}>
              {m.statuses[status]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.columns.reason}>
        <Textarea rows={3} value={draft.reason} onChange={(_, { value }) => change({ reason: value })} />
      </Field>
      <div className={parts.pair}>
        <Field label={texts.columns.by}>
          <Input className={parts.wide} value={draft.by} onChange={(_, { value }) => change({ by: value })} />
        </Field>
        <Field
          label={texts.columns.date}
          validationState={draft.dateIsBad ? "error" : "none"}
          validationMessage={draft.dateIsBad ? texts.pane.dateBad : undefined}
        >
          <Input
            className={parts.wide}
            type="date"
            min={isoDate(FIRST_DAY)}
            max={isoDate(LAST_DAY)}
            value={draft.date}
            onChange={({ target }, { value }) => change({ date: value, dateIsBad: !target.validity.valid })}
            onBlur={({ target }) => change({ dateIsBad: !target.validity.valid })}
          />
        </Field>
      </div>
      <p className={parts.quiet}>{texts.pane.hint(m.sheets.judgements)}</p>
      <div className={parts.row}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isKeeping}>
          {texts.pane.keep}
        </Button>
        <Button size="small" onClick={onClose}>
          {texts.pane.cancel}
        </Button>
      </div>
    </form>
  );
}

/** The judgement as it stands, dated today if it is out of date; for the first, the computed status and whoever judged last. */
function firstDraft(
  judgement: FindingJudgement | null,
  status: Status,
  { today, checked }: DetailProps["session"]["state"],
): Draft {
  const day = judgement === null || judgement.stale ? today : judgement.date;
  return {
    verdict: judgement?.verdict ?? status,
    reason: judgement?.reason ?? "",
    by: judgement === null ? lastJudge(checked?.options.judgements) : (judgement.by ?? ""),
    date: day === null ? "" : isoDate(day),
    dateIsBad: false,
  };
}

function lastJudge(judgements: ReadonlyMap<string, { by: string | null }> = new Map()): string {
  return [...judgements.values()].findLast(({ by }) => by !== null)?.by ?? "";
}

function givenIn({ verdict, reason, by, date }: Draft): GivenJudgement {
  return {
    verdict,
    reason: reason.trim() || null,
    by: by.trim() || null,
    date: date === "" ? null : parseIsoDate(date),
  };
}
