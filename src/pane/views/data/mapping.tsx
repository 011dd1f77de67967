/** Headers and sheets that are not known: which column each means, by the user's word; and the mappings that stand. */
import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { paneWorkMessages } from "../../../locales/pane-work";
import { catalogue, type TableId } from "../../../tables/catalogue";
import type { Language } from "../../../tables/definition";
import type { Mapped, PaneState, Session, Unmapped } from "../../session/state";
import { Disclosure } from "../parts/disclosure";
import { Paged } from "../parts/paged";
import { PlaceLink } from "../parts/place-link";
import { Section } from "../parts/section";
import { useParts } from "../parts/styles";
import { columnLabel, mappingKey } from "./mapping-texts";
import { UnknownSheet } from "./unknown-sheet";

/** Headers that are drawn at once. */
const PAGE = 10;

interface MappingProps {
  session: Session;
  state: PaneState;
  language: Language;
}

export function Mapping({ session, state, language }: MappingProps) {
  const { data: texts } = paneWorkMessages(language);
  const hinted = state.unmapped.filter(isPerhapsNeeded(state));
  if (hinted.length === 0) return null;
  return (
    <Section title={texts.mapping(hinted.length)} hint={texts.mappingHint}>
      <UnmappedList entries={hinted} session={session} language={language} />
    </Section>
  );
}

/** Headers and sheets of which nothing tells that they are needed. */
export function NotRead({ session, state, language }: MappingProps) {
  const parts = useParts();
  const { data: texts } = paneWorkMessages(language);
  const isNeeded = isPerhapsNeeded(state);
  const others = state.unmapped.filter((entry) => !isNeeded(entry));
  if (others.length === 0) return null;
  return (
    <Disclosure strong label={texts.unhinted(others.length)}>
      <p className={parts.quiet}>{texts.unhintedHint}</p>
      <UnmappedList entries={others} session={session} language={language} />
    </Disclosure>
  );
}

/** Whether an entry resembles something known, or stands in a sheet that lacks a column which a requirement needs. */
function isPerhapsNeeded({ problems }: PaneState): (entry: Unmapped) => boolean {
  const lacking = new Set(
    problems.filter(({ code }) => code === "missing-column").map(({ place }) => place.sheet),
  );
  return ({ suggestion, header, place }) =>
    suggestion !== null || (header !== null && lacking.has(place.sheet));
}

interface UnmappedListProps {
  entries: readonly Unmapped[];
  session: Session;
  language: Language;
}

function UnmappedList({ entries, session, language }: UnmappedListProps) {
  const { data: texts } = paneWorkMessages(language);
  return (
    <Paged items={entries} size={PAGE} language={language} label={texts.mapping(entries.length)}>
      {(entry) =>
        entry.header === null ? (
          <UnknownSheet key={keyOf(entry)} entry={entry} session={session} language={language} />
        ) : (
          <UnknownHeader
            key={keyOf(entry)}
            entry={entry}
            header={entry.header}
            session={session}
            language={language}
          />
        )
      }
    </Paged>
  );
}

interface UnmappedProps {
  entry: Unmapped;
  session: Session;
  language: Language;
}

function UnknownHeader({ entry, header, session, language }: UnmappedProps & { header: string }) {
  const parts = useParts();
  const { data: texts } = paneWorkMessages(language);
  const { place, table, columns, suggestion } = entry;
  const [chosen, setChosen] = useState(() => columns.find((column) => column === suggestion) ?? "");
  if (table === null || place.sheet === null) return null;
  const use = () =>
    void session.changeSettings({ mappings: mappingOf(place.sheet!, header, { table, column: chosen }) });
  return (
    <li className={parts.item}>
      <span className={parts.text}>
        <PlaceLink session={session} place={place} language={language} />
        <span className={parts.quiet}> · {texts.inTable(catalogue[table].label[language])}</span>
      </span>
      <Field label={texts.meansColumn(header)}>
        <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{texts.notUsed}</option>
          {columns.map((column) => (
            <option key={column} value={column}>
              {columnLabel(table, column, language)}
            </option>
          ))}
        </Select>
      </Field>
      {chosen !== "" && (
        <div className={parts.row}>
          <Button
            size="small"
            disabledFocusable={session.state.work !== null}
            aria-label={texts.mapName(header, columnLabel(table, chosen, language))}
            onClick={use}
          >
            {texts.map}
          </Button>
        </div>
      )}
    </li>
  );
}

/** The mappings that the settings hold, each of which can be taken away. */
export function MappedByHand({ session, state: { mapped }, language }: MappingProps) {
  const parts = useParts();
  const { data: texts } = paneWorkMessages(language);
  if (mapped.length === 0) return null;
  const remove = ({ sheet, header }: Mapped) =>
    void session.changeSettings({ mappings: mappingOf(sheet, header, null) });
  return (
    <Section title={texts.mapped}>
      <Paged items={mapped} size={PAGE} language={language} label={texts.mapped}>
        {(entry) => (
          <li key={mappingKey(entry.sheet, entry.header)} className={parts.item}>
            <span className={parts.text}>
              {entry.sheet} · {entry.header}
            </span>
            <div className={parts.row}>
              <span className={parts.quiet}>
                {texts.mappedTo(
                  catalogue[entry.table].label[language],
                  columnLabel(entry.table, entry.column, language),
                )}
              </span>
              <Button
                size="small"
                appearance="subtle"
                disabledFocusable={session.state.work !== null}
                aria-label={texts.unmapName(entry.sheet, entry.header)}
                onClick={() => remove(entry)}
              >
                {texts.unmap}
              </Button>
            </div>
          </li>
        )}
      </Paged>
    </Section>
  );
}

function mappingOf(sheet: string, header: string, value: { table: TableId; column: string } | null) {
  return new Map([[mappingKey(sheet, header), value]]);
}

function keyOf({ place: { sheet, row, column }, header }: Unmapped): string {
  return [sheet, row, column, header].join("|");
}
