/** A view of the plan under the line that leads back to the list of them. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactNode, RefObject } from "react";
import { planMessages } from "../../../locales/plan";
import type { Language } from "../../../tables/definition";
import type { PlanPart } from "./plan-part";

const useStyles = makeStyles({
  region: {
    ":focus": { outline: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  line: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0` },
});

interface OpenedPartProps {
  part: PlanPart;
  language: Language;
  /** Where the keyboard goes on once it is open. */
  place: RefObject<HTMLElement | null>;
  onBack(): void;
  children: ReactNode;
}

export function OpenedPart({ part, language, place, onBack, children }: OpenedPartProps) {
  const styles = useStyles();
  const texts = planMessages(language);
  const hold = (group: HTMLElement | null) => {
    place.current = group;
  };
  return (
    <div ref={hold} className={styles.region} role="group" aria-label={texts.parts[part].title} tabIndex={-1}>
      <div className={styles.line}>
        <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {texts.back}
        </Button>
      </div>
      {children}
    </div>
  );
}
