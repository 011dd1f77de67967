/** The forecast of one scheme: its picture and what turns at a point, earliest dates, what to renew by when, all in words. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Forecast, RequirementTurn, SchemeForecast } from "../../../../assessment/forecast/forecast";
import { forecastMessages } from "../../../../locales/forecast";
import {
  answerTurnText,
  causeText,
  levelNotes,
  levelText,
  renewalNotes,
  turnText,
} from "../../../../report/forecast/forecast-text";
import type { Words } from "../../../../report/words";
import { isoDate, type Day } from "../../../../tables/days";
import type { Session } from "../../../session/state";
import { CellLink } from "../../parts/cell-link";
import { Disclosure } from "../../parts/disclosure";
import { Paged } from "../../parts/paged";
import { Section } from "../../parts/section";
import { useParts } from "../../parts/styles";
import { LevelPicture } from "./level-picture";

/** Lines that are drawn at once. */
const PAGE = 20;

/** How many cells a cause leads to. */
const CELLS = 3;

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      textAlign: "start",
      verticalAlign: "top",
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  day: { fontWeight: tokens.fontWeightSemibold },
});

interface SchemePartProps {
  scheme: SchemeForecast;
  forecast: Forecast;
  session: Session;
  words: Words;
}

export function SchemePart({ scheme, forecast, session, words }: SchemePartProps) {
  const parts = useParts();
  const styles = useStyles();
  const texts = forecastMessages(words.language);
  const name = words.m.schemes[scheme.scheme];
  const [picked, pick] = useState<Day | null>(null);
  const { spans, levels, renewals, turns } = scheme;
  return (
    <Section title={name} className={parts.card}>
      <LevelPicture scheme={scheme} words={words} picked={picked} onPick={pick} />
      {spans.length > 1 && (
        <div role="status" className={parts.section}>
          {picked === null ? (
            <p className={parts.quiet}>{texts.view.pick}</p>
          ) : (
            <OnDay day={picked} scheme={scheme} session={session} words={words} />
          )}
        </div>
      )}
      <h3 className={parts.subheading}>{texts.view.earliest}</h3>
      <ul className={parts.list} aria-label={`${name} · ${texts.view.earliest}`}>
        {levels.map((outlook) => {
          const [first, ...notes] = [
            levelText(outlook, forecast, words),
            ...levelNotes(outlook, forecast, words, Infinity),
          ];
          return (
            <li key={outlook.level} className={parts.item}>
              {notes.length === 0 ? (
                <span className={parts.text}>{first}</span>
              ) : (
                <Disclosure label={first}>
                  {notes.map((note) => (
                    <p key={note} className={parts.quiet}>
                      {note}
                    </p>
                  ))}
                </Disclosure>
              )}
            </li>
          );
        })}
      </ul>
      <h3 className={parts.subheading}>{texts.view.renew}</h3>
      {renewals.length === 0 ? (
        <p className={parts.quiet}>{texts.keepNothing}</p>
      ) : (
        <>
          <p className={parts.quiet}>{texts.view.renewHint}</p>
          <Paged
            items={renewals}
            size={PAGE}
            language={words.language}
            label={`${name} · ${texts.view.renew}`}
          >
            {(renewal) => (
              <li key={`${renewal.lastDay} ${renewal.turn.requirement.id}`} className={parts.item}>
                <span className={`${parts.text} ${styles.day}`}>{isoDate(renewal.lastDay)}</span>
                <TurnLines turn={renewal.turn} session={session} words={words} />
                {renewalNotes(renewal, scheme.scheme, words).map((note) => (
                  <span key={note} className={parts.quiet}>
                    {note}
                  </span>
                ))}
              </li>
            )}
          </Paged>
        </>
      )}
      <Disclosure label={texts.view.table}>
        <table className={styles.table} aria-label={texts.view.picture(name)}>
          <thead>
            <tr>
              <th scope="col">{texts.view.from}</th>
              <th scope="col">{texts.answers.onFigures}</th>
              <th scope="col">{texts.answers.capability}</th>
              <th scope="col">{texts.answers.eligible}</th>
            </tr>
          </thead>
          <tbody>
            {spans.map(({ from, answers }) => (
              <tr key={from}>
                <th scope="row">{isoDate(from)}</th>
                <td>{texts.level(answers.onFigures)}</td>
                <td>{texts.level(answers.capability)}</td>
                <td>{texts.level(answers.eligible)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
      {turns.length === 0 ? (
        <p className={parts.quiet}>{texts.noTurns}</p>
      ) : (
        <Disclosure label={`${texts.view.turns} (${turns.length})`}>
          <Paged items={turns} size={PAGE} language={words.language} label={`${name} · ${texts.view.turns}`}>
            {({ day }) => (
              <li key={day} className={parts.item}>
                <OnDay day={day} scheme={scheme} session={session} words={words} />
              </li>
            )}
          </Paged>
        </Disclosure>
      )}
    </Section>
  );
}

/** What turns on a day, and why. */
function OnDay({ day, scheme, session, words }: Omit<SchemePartProps, "forecast"> & { day: Day }) {
  const parts = useParts();
  const styles = useStyles();
  const turn = scheme.turns.find((each) => each.day === day);
  if (turn === undefined) return null;
  const changes = turn.answers.map((each) => answerTurnText(each, words));
  return (
    <>
      <span className={`${parts.text} ${styles.day}`}>{[isoDate(day), ...changes].join(" · ")}</span>
      {turn.requirements.map((each) => (
        <TurnLines key={each.requirement.id} turn={each} session={session} words={words} />
      ))}
    </>
  );
}

function TurnLines({ turn, session, words }: { turn: RequirementTurn; session: Session; words: Words }) {
  const parts = useParts();
  return (
    <>
      <span className={parts.text}>{turnText(turn, words)}</span>
      {turn.causes.map((cause) => {
        const text = causeText(cause, words);
        return (
          <span key={text} className={parts.quiet}>
            {text}
            {cause.cells.slice(0, CELLS).map((cell) => (
              <span key={`${cell.sheet} ${cell.row} ${cell.column}`}>
                {" · "}
                <CellLink cell={cell} session={session} language={words.language} />
              </span>
            ))}
          </span>
        );
      })}
    </>
  );
}
