/** The levels of a scheme over the checks, drawn: a line an answer, each with a shape of its own, and a bar a check for what is met. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { SchemeAssessment } from "../../../../assessment/assessment";
import { answers, type Answer } from "../../../../assessment/answers";
import { messages } from "../../../../locales";
import { compareTexts } from "../../../../locales/compare";
import { historyTexts } from "../../../../locales/history";
import type { Language } from "../../../../tables/definition";
import { Disclosure } from "../../parts/disclosure";
import { useParts } from "../../parts/styles";
import type { TrendPoint } from "./trend-points";

const useStyles = makeStyles({
  picture: {
    display: "block",
    width: "100%",
    maxWidth: "440px",
    height: "auto",
    color: tokens.colorNeutralForeground1,
  },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  label: { fill: tokens.colorNeutralForeground2, fontSize: "10px" },
  capability: { stroke: tokens.colorBrandForeground1, fill: tokens.colorBrandForeground1 },
  onFigures: { stroke: tokens.colorNeutralForeground2, fill: "none" },
  eligible: { stroke: tokens.colorNeutralForeground1, fill: "none" },
  line: { fill: "none", strokeWidth: 1.5 },
  bar: { fill: tokens.colorNeutralBackground5, stroke: tokens.colorNeutralForeground3 },
  met: { fill: tokens.colorBrandForeground1 },
  legend: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      textAlign: "start",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
    },
  },
});

const LEFT = 34;
const STEP = 33;
const ROW = 22;
const BARS = 44;
/** Room for the longest label below the bars, and above the lines. */
const EDGE = 14;

interface TrendProps {
  scheme: SchemeAssessment;
  points: readonly TrendPoint[];
  language: Language;
}

export function Trend({ scheme, points, language }: TrendProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = compareTexts(language);
  const title = messages(language).schemes[scheme.scheme];
  return (
    <div className={parts.card}>
      <h3 className={parts.subheading}>{title}</h3>
      <Picture scheme={scheme} points={points} language={language} />
      <div className={parts.row}>
        {answers.map((answer) => (
          <span key={answer} className={`${styles.legend} ${parts.quiet}`}>
            <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden>
              <Shape answer={answer} x={0} y={0} />
            </svg>
            {texts.answers[answer]}
          </span>
        ))}
      </div>
      <Disclosure label={texts.view.asTable}>
        <PointTable points={points} language={language} />
      </Disclosure>
    </div>
  );
}

function Picture({ scheme: { scheme, ruleBook }, points, language }: TrendProps) {
  const styles = useStyles();
  const { level } = historyTexts(language);
  const rows = [null, ...ruleBook.levels.map((each) => each.level)];
  const bottom = EDGE + (rows.length - 1) * ROW;
  const xOf = (at: number) => LEFT + 16 + at * STEP;
  const yOf = (rank: number) => bottom - rank * ROW;
  const width = Math.max(xOf(points.length - 1) + 20, 300);
  const barTop = bottom + 24;
  const barBottom = barTop + BARS;
  const said = points.map((point) => pointText(point, language)).join(" ");
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${barBottom + EDGE + 4}`}
      role="img"
      aria-label={`${messages(language).schemes[scheme]}: ${said}`}
    >
      {rows.map((each, rank) => (
        <g key={rank}>
          <line className={styles.grid} x1={LEFT} x2={width} y1={yOf(rank)} y2={yOf(rank)} />
          <text className={styles.label} x={LEFT - 6} y={yOf(rank) + 3.5} textAnchor="end">
            {each === null ? "–" : level(each)}
          </text>
        </g>
      ))}
      {answers.map((answer) => (
        <polyline
          key={answer}
          className={`${styles.line} ${styles[answer]}`}
          style={{ fill: "none" }}
          strokeDasharray={dashes[answer]}
          points={stepsOf(points.map(({ ranks }, at) => [xOf(at), yOf(ranks[answer])]))}
        />
      ))}
      {points.map((point, at) => (
        <g key={at}>
          {answers.map((answer) => (
            <Shape key={answer} answer={answer} x={xOf(at)} y={yOf(point.ranks[answer])} />
          ))}
          <rect className={styles.bar} x={xOf(at) - 9} y={barTop} width={18} height={BARS} />
          <rect
            className={styles.met}
            x={xOf(at) - 9}
            width={18}
            y={barBottom - (point.of === 0 ? 0 : (BARS * point.met) / point.of)}
            height={point.of === 0 ? 0 : (BARS * point.met) / point.of}
          />
          <text className={styles.label} x={xOf(at)} y={barTop - 4} textAnchor="middle">
            {`${point.met}/${point.of}`}
          </text>
          <text className={styles.label} x={xOf(at)} y={barBottom + EDGE} textAnchor="middle">
            {point.day?.slice(5) ?? compareTexts(language).view.now}
          </text>
        </g>
      ))}
    </svg>
  );
}

const dashes: Record<Answer, string | undefined> = {
  onFigures: "5 3",
  capability: undefined,
  eligible: "1.5 3",
};

/** Level from check to check: a step where it changes. */
function stepsOf(points: readonly (readonly [number, number])[]): string {
  return points
    .flatMap(([x, y], at) =>
      at === 0
        ? [[x, y]]
        : [
            [x, points[at - 1]![1]],
            [x, y],
          ],
    )
    .map((pair) => pair.join(","))
    .join(" ");
}

/** A square, a dot and a diamond, which are told apart also where they lie on each other. */
function Shape({ answer, x, y }: { answer: Answer; x: number; y: number }) {
  const styles = useStyles();
  const className = styles[answer];
  switch (answer) {
    case "onFigures":
      return <rect className={className} x={x - 4.5} y={y - 4.5} width={9} height={9} />;
    case "capability":
      return <circle className={className} cx={x} cy={y} r={2.5} />;
    case "eligible":
      return (
        <path
          className={className}
          d={`M${x} ${y - 7.5} L${x + 7.5} ${y} L${x} ${y + 7.5} L${x - 7.5} ${y} Z`}
        />
      );
  }
}

function pointText({ day, levels, counted, met, of }: TrendPoint, language: Language): string {
  const { view, level } = compareTexts(language);
  const share = historyTexts(language).met(counted, met, of);
  return view.at(
    day ?? view.now,
    level(levels.onFigures),
    level(levels.capability),
    level(levels.eligible),
    share,
  );
}

function PointTable({ points, language }: Omit<TrendProps, "scheme">) {
  const styles = useStyles();
  const { view, answers: named } = compareTexts(language);
  const { level, met } = historyTexts(language);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[view.check, ...answers.map((answer) => named[answer]), view.met].map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map((point, at) => (
          <tr key={at}>
            <th scope="row">{point.day ?? view.now}</th>
            {answers.map((answer) => (
              <td key={answer}>{level(point.levels[answer])}</td>
            ))}
            <td>{met(point.counted, point.met, point.of)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
