import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** A button that looks like the text it holds, for `makeStyles`; the pointer and the focus show on it. */
export const plainButton = {
  width: "100%",
  border: "none",
  borderRadius: tokens.borderRadiusMedium,
  background: "none",
  color: "inherit",
  font: "inherit",
  textAlign: "start",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
} satisfies GriffelStyle;
