/** The staff drawn for the practical test, with the seed that made the draw. */
import { Button, Field, Input, mergeClasses } from "@fluentui/react-components";
import type { AuditDraw, DrawnPerson, UndecidedPerson } from "../../../../assessment/audit-draw";
import { messages } from "../../../../locales";
import { auditMessages } from "../../../../locales/audit";
import { certificateText } from "../../../../report/audit-text";
import type { Language } from "../../../../tables/definition";
import type { Session } from "../../../session/state";
import { CellLink } from "../../parts/cell-link";
import { Disclosure } from "../../parts/disclosure";
import { Paged } from "../../parts/paged";
import { Section } from "../../parts/section";
import { useParts } from "../../parts/styles";
import { nextSeed } from "./next-seed";

/** People that stand there at once. */
const PAGE = 20;
/** Cells that are named of somebody who is left open. */
const CELLS = 3;

interface DrawProps {
  draw: AuditDraw;
  /** As typed. */
  seed: string;
  session: Session;
  language: Language;
  onSeed(seed: string): void;
}

export function Draw({ draw, seed, session, language, onSeed }: DrawProps) {
  const parts = useParts();
  const texts = auditMessages(language);
  const { problem, people, certified, undecided } = draw;
  return (
    <Section title={texts.drawTitle} hint={texts.drawHint}>
      {problem === null ? (
        <>
          <Field label={texts.seed} hint={texts.view.seedHint}>
            <div className={parts.row}>
              <Input aria-label={texts.seed} value={seed} onChange={(_, { value }) => onSeed(value)} />
              <Button onClick={() => onSeed(nextSeed(draw.seed))}>{texts.view.again}</Button>
            </div>
          </Field>
          <p className={parts.text} role="status">
            {texts.drawn(people.length, certified)}
          </p>
          <Paged items={people} size={PAGE} language={language} label={texts.drawTitle}>
            {(person) => <Drawn key={person.id} person={person} session={session} language={language} />}
          </Paged>
        </>
      ) : (
        <p className={parts.text}>{texts.nobody[problem]}</p>
      )}
      {undecided.length > 0 && (
        <Disclosure label={texts.undecided(undecided.length)}>
          <Paged items={undecided} size={PAGE} language={language} label={texts.undecided(undecided.length)}>
            {(person, at) => <Undecided key={at} person={person} session={session} language={language} />}
          </Paged>
        </Disclosure>
      )}
    </Section>
  );
}

interface PersonProps<P> {
  person: P;
  session: Session;
  language: Language;
}

function Drawn({ person, session, language }: PersonProps<DrawnPerson>) {
  const parts = useParts();
  const texts = auditMessages(language);
  return (
    <li className={parts.item}>
      <Name person={person} session={session} language={language} />
      {person.certificates.map((held, at) => (
        <span key={at} className={parts.quiet}>
          <CellLink cell={held.cell} session={session} language={language}>
            {certificateText(held, { texts, language })}
          </CellLink>
        </span>
      ))}
    </li>
  );
}

function Undecided({ person, session, language }: PersonProps<UndecidedPerson>) {
  const parts = useParts();
  const texts = auditMessages(language);
  const { unknown, cells } = person;
  return (
    <li className={parts.item}>
      <Name person={person} session={session} language={language} />
      <span className={parts.quiet}>
        {messages(language).and(unknown.map((what) => texts.unknown[what]))}
      </span>
      <span className={mergeClasses(parts.row, parts.quiet)}>
        {cells.slice(0, CELLS).map((cell, at) => (
          <CellLink key={at} cell={cell} session={session} language={language} />
        ))}
      </span>
    </li>
  );
}

function Name({
  person: { id, name, position, cell },
  session,
  language,
}: PersonProps<DrawnPerson | UndecidedPerson>) {
  const parts = useParts();
  const said = [id, name].filter((text) => text !== null && text !== "").join(" · ");
  return (
    <span className={parts.text}>
      <CellLink cell={cell} session={session} language={language}>
        {said === "" ? auditMessages(language).view.unnamed : said}
      </CellLink>
      {position !== null && ` · ${position}`}
    </span>
  );
}
