/** A line that opens to more, by click, Enter or Space; what is inside is made when it is opened. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";
import { useParts } from "./styles";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2Hover, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  strong: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, marginTop: "1px" },
});

interface DisclosureProps {
  label: ReactNode;
  /** Open from the start. */
  open?: boolean;
  /** It stands as a heading. */
  strong?: boolean;
  children: ReactNode;
}

export function Disclosure({ label, open = false, strong = false, children }: DisclosureProps) {
  const styles = useStyles();
  const parts = useParts();
  const id = useId();
  const [isOpen, setOpen] = useState(open);
  const Icon = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div className={parts.section}>
      <button
        type="button"
        className={mergeClasses(styles.button, strong && styles.strong)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon className={styles.icon} aria-hidden />
        <span>{label}</span>
      </button>
      {isOpen && (
        <div id={id} className={parts.section}>
          {children}
        </div>
      )}
    </div>
  );
}
