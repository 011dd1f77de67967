/** Levels over time as two stepped lines, told apart by dash and word; each step is a point to pick. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type KeyboardEvent } from "react";
import type { SchemeForecast } from "../../../../assessment/forecast/forecast";
import { forecastMessages } from "../../../../locales/forecast";
import { answerTurnText } from "../../../../report/forecast/forecast-text";
import type { Words } from "../../../../report/words";
import { isoDate, type Day } from "../../../../tables/days";
import { useParts } from "../../parts/styles";
import { drawn, pictureOf, type Drawn } from "./picture";

const useStyles = makeStyles({
  picture: { width: "100%", maxWidth: "440px", height: "auto", display: "block", overflow: "visible" },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "11px", fontFamily: tokens.fontFamilyBase },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  line: { fill: "none", stroke: tokens.colorNeutralForeground1, strokeWidth: 2 },
  eligible: { stroke: tokens.colorBrandForeground1, strokeDasharray: "5 3" },
  point: {
    cursor: "pointer",
    outline: "none",
    ":focus-visible .ring": { stroke: tokens.colorStrokeFocus2, strokeWidth: 2 },
  },
  dot: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5 },
  picked: { fill: tokens.colorNeutralForeground1 },
  sample: { width: "28px", height: "8px", flexShrink: 0 },
});

interface LevelPictureProps {
  scheme: SchemeForecast;
  words: Words;
  picked: Day | null;
  onPick(day: Day): void;
}

export function LevelPicture({ scheme, words, picked, onPick }: LevelPictureProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = forecastMessages(words.language);
  const picture = useMemo(() => pictureOf(scheme), [scheme]);
  const bottom = picture.rows.at(-1)!.y;
  const lineOf: Readonly<Record<Drawn, string>> = {
    capability: styles.line,
    eligible: `${styles.line} ${styles.eligible}`,
  };
  const turned = (day: Day) =>
    (scheme.turns.find((turn) => turn.day === day)?.answers ?? [])
      .filter(({ answer }) => answer !== "onFigures")
      .map((turn) => answerTurnText(turn, words));
  const onKey = (day: Day) => (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onPick(day);
  };
  return (
    <>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        role="group"
        aria-label={texts.view.picture(words.m.schemes[scheme.scheme])}
      >
        <g aria-hidden>
          {picture.rows.map(({ level, y }) => (
            <g key={level ?? ""}>
              <line className={styles.grid} x1={picture.left} x2={picture.right} y1={y} y2={y} />
              <text className={styles.text} x={0} y={y + 3.5}>
                {level === null ? texts.view.none : texts.level(level)}
              </text>
            </g>
          ))}
          <text className={styles.text} x={picture.left} y={bottom + 17}>
            {texts.view.start}
          </text>
          {picture.years.map(({ year, x }) => (
            <g key={year}>
              <line className={styles.grid} x1={x} x2={x} y1={0} y2={bottom + 5} />
              {x > picture.left + 52 && (
                <text className={styles.text} x={x} y={bottom + 17} textAnchor="middle">
                  {year}
                </text>
              )}
            </g>
          ))}
          {drawn.map((answer) => (
            <path key={answer} className={lineOf[answer]} d={picture.paths[answer]} />
          ))}
        </g>
        {picture.points.map(({ day, x, ys }) => (
          <g
            key={day}
            role="button"
            tabIndex={0}
            aria-pressed={picked === day}
            aria-label={texts.view.point(isoDate(day), words.m.list(turned(day)))}
            className={styles.point}
            onClick={() => onPick(day)}
            onKeyDown={onKey(day)}
          >
            {ys.map((y) => (
              <g key={y}>
                <circle cx={x} cy={y} r={11} fill="transparent" />
                <circle className="ring" cx={x} cy={y} r={7.5} fill="none" />
                <circle
                  className={`${styles.dot} ${picked === day ? styles.picked : ""}`}
                  cx={x}
                  cy={y}
                  r={4}
                />
              </g>
            ))}
          </g>
        ))}
      </svg>
      <div className={parts.row} aria-hidden>
        {drawn.map((answer) => (
          <span key={answer} className={parts.row}>
            <svg className={styles.sample} viewBox="0 0 28 8">
              <path className={lineOf[answer]} d="M0 4H28" />
            </svg>
            <span className={parts.quiet}>{texts.answers[answer]}</span>
          </span>
        ))}
      </div>
    </>
  );
}
