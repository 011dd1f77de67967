import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** A bar as wide as the pane that stays in sight below what scrolls, for `makeStyles`. */
export const bottomBar = {
  position: "sticky",
  bottom: 0,
  display: "flex",
  flexDirection: "column",
  gap: tokens.spacingVerticalXS,
  margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  backgroundColor: tokens.colorNeutralBackground1,
} satisfies GriffelStyle;
