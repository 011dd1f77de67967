/** A number that is moved by a slider and by steps, or typed. */
import { Button, makeStyles, Slider, SpinButton, tokens } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons/svg/arrow-reset";
import type { ReactNode } from "react";
import type { Unit } from "../../../../rules/expression";
import { shownValue } from "../../settings/typed-value";
import type { Scale } from "./scale";

const useStyles = makeStyles({
  slider: { width: "100%", minWidth: 0, marginTop: "-8px" },
  /** No mark a step: there are about a hundred. */
  rail: { "::before": { backgroundImage: "none" } },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  words: { flexGrow: 1, minWidth: 0 },
  steps: { display: "flex", alignItems: "center", flexShrink: 0, marginLeft: "auto" },
  box: { width: "104px", minWidth: 0 },
});

interface NumberBoxProps {
  label: string;
  unit: Unit;
  scale: Scale;
  /** Null: not known. */
  value: number | null;
  /** Takes the change back; null where there is none. */
  reset: { label: string; onReset(): void } | null;
  /** Drawn as a slider too. */
  slides: boolean;
  /** What stands before the box. */
  children: ReactNode;
  onMove(value: number): void;
}

export function NumberBox({ label, unit, scale, value, reset, slides, children, onMove }: NumberBoxProps) {
  const styles = useStyles();
  const { min, max, step } = scale;
  const shown = value === null ? "" : shownText(value, unit);
  const move = (next: number) => onMove(Number(next.toPrecision(12)));
  return (
    <>
      {slides && (
        <Slider
          className={styles.slider}
          size="small"
          rail={{ className: styles.rail }}
          aria-label={label}
          aria-valuetext={shown}
          min={min}
          max={max}
          step={step}
          value={value ?? min}
          onChange={(_, data) => move(data.value)}
        />
      )}
      <div className={styles.row}>
        <span className={styles.words}>{children}</span>
        <span className={styles.steps}>
          <SpinButton
            className={styles.box}
            size="small"
            aria-label={label}
            step={step}
            stepPage={step * 10}
            value={value}
            displayValue={shown}
            onChange={(_, data) => {
              const typed = data.value ?? typedNumber(data.displayValue ?? "", unit);
              if (typed !== null) move(typed);
            }}
          />
          {reset !== null && (
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowResetRegular />}
              aria-label={reset.label}
              title={reset.label}
              onClick={reset.onReset}
            />
          )}
        </span>
      </div>
    </>
  );
}

/** Two decimals of it, of a share two of its per cent. */
function shownText(value: number, unit: Unit): string {
  const decimals = unit === "ratio" ? 4 : 2;
  return `${shownValue(Number(value.toFixed(decimals)), unit)}${unit === "ratio" ? "%" : ""}`;
}

/** What was typed: digits with or without commas; of a share per cent, with or without the sign. Null where it is no number. */
function typedNumber(text: string, unit: Unit): number | null {
  const digits = text.normalize("NFKC").replace(/[,\s]/g, "").replace(/%$/, "");
  const number = digits === "" ? NaN : Number(digits);
  if (!Number.isFinite(number)) return null;
  return unit === "ratio" ? number / 100 : number;
}
