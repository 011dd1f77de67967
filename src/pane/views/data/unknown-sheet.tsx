/** A sheet that is not read: take it for the table that it resembles, or say what it holds and what one of its headers means. */
import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { paneWorkMessages } from "../../../locales/pane-work";
import { catalogue, tableIds, type TableId } from "../../../tables/catalogue";
import type { Language } from "../../../tables/definition";
import type { Session, Unmapped } from "../../session/state";
import { PlaceLink } from "../parts/place-link";
import { useParts } from "../parts/styles";
import { columnLabel, mappingKey } from "./mapping-texts";

interface UnknownSheetProps {
  entry: Unmapped;
  session: Session;
  language: Language;
}

export function UnknownSheet(props: UnknownSheetProps) {
  const parts = useParts();
  const { entry, session, language } = props;
  const { data: texts } = paneWorkMessages(language);
  const sheet = entry.place.sheet ?? "";
  return (
    <li className={parts.item}>
      <span className={parts.text}>
        <PlaceLink session={session} place={entry.place} language={language}>
          {texts.unknownSheet(sheet)}
        </PlaceLink>
      </span>
      {entry.table === null ? (
        <SayWhatItHolds {...props} sheet={sheet} />
      ) : (
        <TakeForTable {...props} sheet={sheet} table={entry.table} />
      )}
    </li>
  );
}

function TakeForTable({
  entry: { mapping, suggestion },
  session,
  language,
  sheet,
  table,
}: UnknownSheetProps & { sheet: string; table: TableId }) {
  const parts = useParts();
  const { data: texts } = paneWorkMessages(language);
  const name = catalogue[table].label[language];
  return (
    <>
      <span className={parts.text}>{texts.looksLike(name)}</span>
      {mapping !== null && (
        <div className={parts.row}>
          <Button
            size="small"
            className={parts.button}
            disabledFocusable={session.state.work !== null}
            aria-label={texts.readAsName(sheet, name)}
            onClick={() =>
              void session.changeSettings({
                mappings: new Map([[mapping.key, { table: mapping.table, column: mapping.column }]]),
              })
            }
          >
            {texts.readAs(name)}
          </Button>
        </div>
      )}
      {suggestion !== null && (
        <span className={parts.quiet}>
          {mapping === null ? texts.rename(suggestion) : texts.orRename(suggestion)}
        </span>
      )}
    </>
  );
}

function SayWhatItHolds({
  entry: { headers },
  session,
  language,
  sheet,
}: UnknownSheetProps & { sheet: string }) {
  const parts = useParts();
  const { data: texts } = paneWorkMessages(language);
  const [table, setTable] = useState<TableId | null>(null);
  const [header, setHeader] = useState(headers[0] ?? "");
  const [column, setColumn] = useState("");
  if (headers.length === 0) return <span className={parts.quiet}>{texts.looksLikeNone}</span>;
  const chooseTable = (chosen: TableId | null) => {
    setTable(chosen);
    setColumn(chosen === null ? "" : Object.keys(catalogue[chosen].columns)[0]!);
  };
  const use = () =>
    void session.changeSettings({
      mappings: new Map([[mappingKey(sheet, header), { table: table!, column }]]),
    });
  return (
    <>
      <span className={parts.quiet}>{texts.looksLikeNone}</span>
      <Field label={texts.whichTable}>
        <Select
          value={table ?? ""}
          onChange={(_, { value }) => chooseTable(tableIds.find((id) => id === value) ?? null)}
        >
          <option value="">{texts.noTable}</option>
          {tableIds.map((id) => (
            <option key={id} value={id}>
              {catalogue[id].label[language]}
            </option>
          ))}
        </Select>
      </Field>
      {table !== null && (
        <>
          <div className={parts.pair}>
            <Field label={texts.whichHeader}>
              <Select value={header} onChange={(_, { value }) => setHeader(value)}>
                {headers.map((text) => (
                  <option key={text} value={text}>
                    {text}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={texts.whichColumn}>
              <Select value={column} onChange={(_, { value }) => setColumn(value)}>
                {Object.keys(catalogue[table].columns).map((each) => (
                  <option key={each} value={each}>
                    {columnLabel(table, each, language)}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          <div className={parts.row}>
            <Button
              size="small"
              disabledFocusable={session.state.work !== null}
              aria-label={texts.mapName(header, columnLabel(table, column, language))}
              onClick={use}
            >
              {texts.map}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
