/** One bound of a requirement: its picture, its numbers in words, and what moves it. */
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useMemo, type ReactNode } from "react";
import type { FindingMeasure } from "../../../../assessment/assessment";
import { actualText, requiredText } from "../../../../report/words";
import { isExact } from "../../../../rules/interval";
import { formatAddress } from "../../../../workbook/workbook";
import { useParts } from "../../parts/styles";
import type { ShownBound } from "./bounds";
import { cellBehind, setEdit, type CellBehind } from "./cell-behind";
import { targetOf } from "./edit-list";
import { useEdit, type Lab } from "./lab";
import { NumberBox } from "./number-box";
import { scaleOf, type Scale } from "./scale";
import { Track } from "./track";

const useStyles = makeStyles({
  bound: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  numbers: { fontWeight: tokens.fontWeightSemibold },
});

interface BoundProps {
  lab: Lab;
  requirement: string;
  bound: ShownBound;
  /** What is measured, where the requirement bounds several numbers. */
  name: string | null;
  before: FindingMeasure;
  after: FindingMeasure;
}

export const Bound = memo(function Bound({ lab, requirement, bound, name, before, after }: BoundProps) {
  const styles = useStyles();
  const parts = useParts();
  const { words, texts, evaluator } = lab;
  const { measure, unit } = before;
  const cell = useMemo(
    () => (measure === null ? null : cellBehind(measure, evaluator, requirement)),
    [measure, evaluator, requirement],
  );
  const scale = useMemo(
    () =>
      scaleOf(unit, [before.actual, after.actual], Math.max(before.required, after.required), cell?.range),
    [unit, before, after, cell],
  );
  const [was, is, required] = [
    actualText(before, words),
    actualText(after, words),
    requiredText(after, words),
  ];
  const label = texts.pictured(was, is, required);
  return (
    <div className={styles.bound} role="group" aria-label={name ?? label}>
      {name !== null && <p className={parts.text}>{name}</p>}
      {unit !== "yes" && (
        <Track scale={scale} before={before} after={after} required={required} label={label} />
      )}
      <Lever
        lab={lab}
        requirement={requirement}
        bound={bound.bound}
        cell={cell}
        before={before}
        after={after}
        scale={scale}
      >
        <Numbers was={was} is={is} required={unit === "yes" ? texts.required(required) : null} />
      </Lever>
    </div>
  );
});

function Numbers({ was, is, required }: { was: string; is: string; required: string | null }) {
  const styles = useStyles();
  const parts = useParts();
  return (
    <span className={parts.quiet}>
      {was !== is && `${was} → `}
      <span className={styles.numbers}>{is}</span>
      {required !== null && ` (${required})`}
    </span>
  );
}

interface LeverProps {
  lab: Lab;
  requirement: string;
  bound: number;
  cell: CellBehind;
  before: FindingMeasure;
  after: FindingMeasure;
  scale: Scale;
  /** The numbers in words. */
  children: ReactNode;
}

type Nullable<T, Keys extends keyof T> = Omit<T, Keys> & { [Key in Keys]: T[Key] | null };

/** What moves the number: its cell, else a declaration; a day is moved by nothing here. */
function Lever({ cell, bound, ...props }: Nullable<LeverProps, "bound" | "cell">) {
  if (bound === null || props.before.unit === "day") return props.children;
  if (cell === null) return <Declared {...props} bound={bound} />;
  return <InCell {...props} cell={cell} />;
}

/** The number in its cell. */
function InCell({ lab, cell, before, scale, children }: Omit<LeverProps, "requirement" | "bound" | "after">) {
  const { texts, draft } = lab;
  const target = targetOf(setEdit(cell, 0));
  const edit = useEdit(lab, target);
  const known = isExact(cell.now) ? cell.now.lo : null;
  const value = edit?.kind === "set" ? cell.read(edit.value) : known;
  const label = cell.cell === null ? texts.inNoCell : texts.inCell(formatAddress(cell.cell));
  const put = (next: number) => {
    const within = Math.min(Math.max(next, cell.range.lo), cell.range.hi);
    if (within === known) draft.drop(target);
    else draft.put(setEdit(cell, within));
  };
  const { unit } = before;
  if (unit === "day") return null;
  if (unit === "yes") {
    return (
      <>
        {children}
        <Checkbox
          label={label}
          checked={value === 1}
          onChange={(_, data) => put(data.checked === true ? 1 : 0)}
        />
      </>
    );
  }
  return (
    <NumberBox
      label={label}
      unit={unit}
      scale={scale}
      value={value}
      reset={edit === undefined ? null : resetOf(target, before, lab)}
      slides
      onMove={put}
    >
      {children}
    </NumberBox>
  );
}

/** The number that is measured, whatever the rows say. */
function Declared({ lab, requirement, bound, before, after, scale, children }: Omit<LeverProps, "cell">) {
  const parts = useParts();
  const { texts, draft } = lab;
  const target = targetOf({ kind: "declare", requirement, bound, value: 0 });
  const edit = useEdit(lab, target);
  // Without a declaration it is what the other changes make of it.
  const known = isExact(after.actual) ? after.actual.lo : null;
  const value = edit?.kind === "declare" ? edit.value : known;
  const { unit } = before;
  if (unit === "day") return null;
  const put = (next: number) => {
    const within = Math.max(next, Math.min(0, scale.min));
    if (edit === undefined && within === known) return;
    if (isExact(before.actual) && within === before.actual.lo) draft.drop(target);
    else draft.put({ kind: "declare", requirement, bound, value: within });
  };
  return (
    <>
      {children}
      <NumberBox
        label={texts.declare}
        unit={unit}
        scale={scale}
        value={value}
        reset={edit === undefined ? null : resetOf(target, before, lab)}
        slides={false}
        onMove={put}
      >
        <span className={parts.quiet}>{edit === undefined ? texts.declare : texts.declared}</span>
      </NumberBox>
    </>
  );
}

function resetOf(target: string, before: FindingMeasure, { texts, words, draft }: Lab) {
  return { label: texts.moveBack(actualText(before, words)), onReset: () => draft.change([], [target]) };
}
