/** Boxes to tick, of which one at least is to stay ticked. */
import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useParts } from "../parts/styles";

const useStyles = makeStyles({
  fault: { color: tokens.colorPaletteRedForeground1, ":empty": { display: "none" } },
});

interface SomeOfProps<T extends string> {
  label: string;
  known: readonly T[];
  chosen: readonly T[];
  nameOf(each: T): string;
  /** What is wrong with the choice, if something is. */
  fault: string | null;
  onChoose(chosen: readonly T[]): void;
}

export function SomeOf<T extends string>({ label, known, chosen, nameOf, fault, onChoose }: SomeOfProps<T>) {
  const parts = useParts();
  const styles = useStyles();
  const toggle = (toggled: T, isChosen: boolean) =>
    onChoose(known.filter((each) => (each === toggled ? isChosen : chosen.includes(each))));
  return (
    <>
      <div role="group" aria-label={label} className={parts.list}>
        {known.map((each) => (
          <Checkbox
            key={each}
            label={nameOf(each)}
            checked={chosen.includes(each)}
            onChange={(_, data) => toggle(each, data.checked === true)}
          />
        ))}
      </div>
      <p className={mergeClasses(parts.text, styles.fault)} role="alert">
        {fault}
      </p>
    </>
  );
}
