/** The thresholds of a requirement, moved by a slider and by steps. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { paneWorkMessages } from "../../../../locales/pane-work";
import type { Param } from "../../../../rules/expression";
import { exactQuantityText } from "../../../../rules/to-text";
import { Disclosure } from "../../parts/disclosure";
import { useParts } from "../../parts/styles";
import { targetOf } from "./edit-list";
import { useEdit, type Lab } from "./lab";
import { NumberBox } from "./number-box";
import { scaleOf } from "./scale";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface ThresholdsProps {
  lab: Lab;
  /** Each once. */
  params: readonly Param[];
}

export function Thresholds({ lab, params }: ThresholdsProps) {
  const styles = useStyles();
  if (params.length === 0) return null;
  return (
    <Disclosure label={lab.texts.thresholds(params.length)}>
      <div className={styles.list}>
        {params.map((param) => (
          <Threshold key={param.param} lab={lab} param={param} isOnlyOne={isOnlyOne(param, params)} />
        ))}
      </div>
    </Disclosure>
  );
}

function Threshold({ lab, param, isOnlyOne }: { lab: Lab; param: Param; isOnlyOne: boolean }) {
  const parts = useParts();
  const { texts, words, draft, checked } = lab;
  const { settings } = paneWorkMessages(words.language);
  const target = targetOf({ kind: "param", param: param.param, value: 0 });
  const edit = useEdit(lab, target);
  const now = checked.options.params.get(param.param) ?? param.value;
  const value = edit?.kind === "param" ? edit.value : now;
  const name = isOnlyOne
    ? settings.units[param.unit]
    : words.m.parenthesis(settings.units[param.unit], param.param.slice(param.param.lastIndexOf(".") + 1));
  const nowText = exactQuantityText(now, param.unit, words.language);
  const put = (next: number) => {
    if (next === now) draft.drop(target);
    else draft.put({ kind: "param", param: param.param, value: next });
  };
  return (
    <div>
      <NumberBox
        label={texts.threshold(name)}
        unit={param.unit}
        scale={scaleOf(param.unit, [{ lo: now, hi: now }], value)}
        value={value}
        reset={
          edit === undefined
            ? null
            : { label: texts.moveBack(nowText), onReset: () => draft.change([], [target]) }
        }
        slides
        onMove={put}
      >
        <span className={parts.quiet}>{name}</span>
      </NumberBox>
    </div>
  );
}

function isOnlyOne({ unit }: Param, params: readonly Param[]): boolean {
  return params.filter((other) => other.unit === unit).length === 1;
}
