/** The scenarios that are saved in the workbook: opened again, deleted, compared side by side. */
import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { quote } from "../../../../report/cells";
import { scenariosIn, type Scenario } from "../../../../report/scenarios/scenario-rows";
import type { PaneState } from "../../../session/state";
import { Disclosure } from "../../parts/disclosure";
import { useParts } from "../../parts/styles";
import { useKept } from "../../parts/use-kept";
import { Comparison } from "./comparison";
import type { Lab } from "./lab";

/** How many are compared at once. */
const MOST = 4;

const useStyles = makeStyles({
  line: {
    flexDirection: "row",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
  name: { width: "100%" },
});

export function Saved({ lab, state }: { lab: Lab; state: PaneState }) {
  const styles = useStyles();
  const parts = useParts();
  const { texts, session, draft, checked } = lab;
  const scenarios = useMemo(() => scenariosIn(checked.previous.scenarios), [checked]);
  const [ticked, setTicked] = useKept<readonly string[]>(session, "what-if-compared", []);
  const chosen = useMemo(() => scenarios.filter(({ name }) => ticked.includes(name)), [scenarios, ticked]);
  if (scenarios.length === 0) return null;
  const isFull = chosen.length >= MOST;
  const tick = (name: string) =>
    setTicked(
      ticked.includes(name)
        ? ticked.filter((each) => each !== name)
        : [...chosen.map((each) => each.name), name],
    );
  const isBusy = state.work !== null;
  const line = ({ name, edits }: Scenario) => {
    const isTicked = ticked.includes(name);
    return (
      <li key={name} className={mergeClasses(parts.item, styles.line)}>
        <Checkbox
          className={styles.name}
          label={{ children: `${quote(name)} · ${texts.changes(edits.length)}` }}
          input={{ "aria-label": texts.compareTick(name) }}
          checked={isTicked}
          disabled={isFull && !isTicked}
          onChange={() => tick(name)}
        />
        <Button size="small" aria-label={texts.openName(name)} onClick={() => draft.open(edits, name)}>
          {texts.open}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={texts.deleteName(name)}
          disabledFocusable={isBusy}
          onClick={() => void session.deleteScenario(name)}
        >
          {texts.delete}
        </Button>
      </li>
    );
  };
  return (
    <Disclosure strong label={texts.saved(scenarios.length)}>
      <p className={parts.quiet}>{texts.savedHint}</p>
      <ul className={parts.list} aria-label={texts.savedList}>
        {scenarios.map(line)}
      </ul>
      {isFull && <p className={parts.quiet}>{texts.compareMost(MOST)}</p>}
      {chosen.length > 0 && <Comparison lab={lab} scenarios={chosen} />}
    </Disclosure>
  );
}
