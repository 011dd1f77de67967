/** *Plan*: what lies ahead, a part a tab. */
import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useId, useState, type ComponentType } from "react";
import { planMessages } from "../../../locales/plan";
import { Loaded } from "../../frame/loaded";
import { Skeleton } from "../../frame/skeleton";
import { NotChecked } from "../parts/not-checked";
import type { ViewProps } from "../view";
import { planParts, type PlanPart, type PlanPartProps } from "./plan-part";

const loads: Readonly<Record<PlanPart, () => Promise<{ default: ComponentType<PlanPartProps> }>>> = {
  calendar: () => import("./calendar"),
  audit: () => import("./audit"),
  advice: () => import("./advice"),
};

const useStyles = makeStyles({
  list: { flexWrap: "wrap", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0` },
});

export default function PlanView(props: ViewProps) {
  const { session, state, language } = props;
  const styles = useStyles();
  const id = useId();
  const texts = planMessages(language);
  const [part, setPart] = useState<PlanPart>(planParts[0]);
  if (state.checked === null) return <NotChecked session={session} language={language} />;
  return (
    <>
      <TabList
        className={styles.list}
        size="small"
        aria-label={texts.partsLabel}
        selectedValue={part}
        onTabSelect={(_, { value }) => setPart(value as PlanPart)}
      >
        {planParts.map((each) => (
          <Tab
            key={each}
            id={`${id}-${each}`}
            value={each}
            aria-controls={each === part ? `${id}-panel` : undefined}
          >
            {texts.parts[each]}
          </Tab>
        ))}
      </TabList>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${part}`}>
        <Loaded
          key={part}
          load={loads[part]}
          language={language}
          fallback={<Skeleton language={language} />}
          with={{ ...props, checked: state.checked }}
        />
      </div>
    </>
  );
}
