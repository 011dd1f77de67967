/** A bound drawn on a line: where the number stands now (a ring) and with the changes (a dot), and the mark to be passed. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { FindingMeasure } from "../../../../assessment/assessment";
import { isExact, type Interval } from "../../../../rules/interval";
import { placeOn, type Scale } from "./scale";

const useStyles = makeStyles({
  frame: { padding: "0 8px", color: tokens.colorNeutralForeground1 },
  svg: { display: "block", width: "100%", height: "38px", overflow: "visible" },
  rail: { stroke: tokens.colorNeutralStroke1 },
  passing: { stroke: tokens.colorCompoundBrandStroke },
  mark: { stroke: tokens.colorNeutralForeground1 },
  former: { stroke: tokens.colorNeutralForeground3, strokeDasharray: "2 2" },
  number: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  before: { stroke: tokens.colorNeutralForeground1, fill: tokens.colorNeutralBackground1 },
  after: { stroke: tokens.colorNeutralBackground1, fill: tokens.colorNeutralForeground1 },
  span: { stroke: tokens.colorNeutralForeground3 },
});

/** The height at which the line runs. */
const LINE = 26;

interface TrackProps {
  scale: Scale;
  before: FindingMeasure;
  after: FindingMeasure;
  /** The mark's number, as "≥ 8 projects". */
  required: string;
  /** The picture in words. */
  label: string;
}

export function Track({ scale, before, after, required, label }: TrackProps) {
  const styles = useStyles();
  const at = (value: number) => `${100 * placeOn(scale, value)}%`;
  const mark = placeOn(scale, after.required);
  const [from, to] = after.op === "atLeast" ? [mark, 1] : [0, mark];
  const isMoved = !isSame(before.actual, after.actual);
  return (
    <div className={styles.frame}>
      <svg className={styles.svg} role="img" aria-label={label}>
        <line x1="0" x2="100%" y1={LINE} y2={LINE} strokeWidth="2" className={styles.rail} />
        <line
          x1={`${100 * from}%`}
          x2={`${100 * to}%`}
          y1={LINE}
          y2={LINE}
          strokeWidth="6"
          className={styles.passing}
        />
        {before.required !== after.required && (
          <line
            x1={at(before.required)}
            x2={at(before.required)}
            y1={LINE - 9}
            y2={LINE + 9}
            strokeWidth="2"
            className={styles.former}
          />
        )}
        <line
          x1={`${100 * mark}%`}
          x2={`${100 * mark}%`}
          y1={LINE - 10}
          y2={LINE + 10}
          strokeWidth="2"
          className={styles.mark}
        />
        <text x={`${100 * mark}%`} y="11" textAnchor={anchorAt(mark)} className={styles.number}>
          {required}
        </text>
        <Span interval={after.actual} at={at} className={styles.span} />
        <Dot interval={before.actual} at={at} className={styles.before} />
        {isMoved && <Dot interval={after.actual} at={at} className={styles.after} />}
      </svg>
    </div>
  );
}

interface OnTrack {
  interval: Interval;
  at(value: number): string;
  className: string | undefined;
}

/** A number of which only bounds are known: a bar from the one to the other, to the end of the line where one is open. */
function Span({ interval, at, className }: OnTrack) {
  if (isExact(interval) || isNothing(interval)) return null;
  return (
    <line
      x1={at(interval.lo)}
      x2={at(interval.hi)}
      y1={LINE}
      y2={LINE}
      strokeWidth="10"
      strokeOpacity="0.45"
      className={className}
    />
  );
}

/** A number that is known. */
function Dot({ interval, at, className }: OnTrack) {
  if (!isExact(interval) || !Number.isFinite(interval.lo)) return null;
  return <circle cx={at(interval.lo)} cy={LINE} r="6" strokeWidth="2" className={className} />;
}

/** Nothing at all is known, or there is no such number. */
function isNothing({ lo, hi }: Interval): boolean {
  return Number.isNaN(lo) || Number.isNaN(hi);
}

function isSame(one: Interval, other: Interval): boolean {
  return Object.is(one.lo, other.lo) && Object.is(one.hi, other.hi);
}

function anchorAt(place: number): "start" | "middle" | "end" {
  if (place < 0.2) return "start";
  return place > 0.8 ? "end" : "middle";
}
