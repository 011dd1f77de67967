/** The views of the plan as a list: icon, name, the question that each answers. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { RefObject } from "react";
import { planMessages } from "../../../locales/plan";
import type { Language } from "../../../tables/definition";
import { plainButton } from "../parts/plain-button";
import { Section } from "../parts/section";
import { useParts } from "../parts/styles";
import { planParts, type PlanPart } from "./plan-part";

const useStyles = makeStyles({
  list: {
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
    listStyleType: "none",
  },
  row: {
    ...plainButton,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalS}`,
  },
  icon: {
    flexShrink: 0,
    display: "flex",
    fontSize: "24px",
    color: tokens.colorBrandForeground1,
  },
  words: { flexGrow: 1, display: "flex", flexDirection: "column", minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  arrow: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface PartListProps {
  language: Language;
  /** The view that was closed last: the keyboard goes on at its line. */
  cameFrom: PlanPart | null;
  place: RefObject<HTMLElement | null>;
  onOpen(part: PlanPart): void;
}

export function PartList({ language, cameFrom, place, onOpen }: PartListProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = planMessages(language);
  const hold = (line: HTMLElement | null) => {
    place.current = line;
  };
  return (
    <div className={parts.view}>
      <Section title={texts.title}>
        <ul className={styles.list}>
          {(Object.keys(planParts) as PlanPart[]).map((part) => {
            const { Icon } = planParts[part];
            return (
              <li key={part}>
                <button
                  type="button"
                  ref={part === cameFrom ? hold : null}
                  className={styles.row}
                  onClick={() => onOpen(part)}
                >
                  <span className={styles.icon}>
                    <Icon aria-hidden />
                  </span>
                  <span className={styles.words}>
                    <span className={mergeClasses(parts.text, styles.title)}>{texts.parts[part].title}</span>
                    <span className={parts.quiet}>{texts.parts[part].question}</span>
                  </span>
                  <ChevronRightRegular className={styles.arrow} aria-hidden />
                </button>
              </li>
            );
          })}
        </ul>
      </Section>
    </div>
  );
}
