/** What stands where a view will be: grey bars of about its shape. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../tables/definition";
import { paneMessages } from "../../locales/pane";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  bar: {
    height: "20px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    animationName: { from: { opacity: 1 }, "50%": { opacity: 0.5 }, to: { opacity: 1 } },
    animationDuration: "1.6s",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
  card: { height: "88px" },
  short: { width: "60%" },
});

export function Skeleton({ language }: { language: Language }) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="status" aria-label={paneMessages(language).loading}>
      <div className={`${styles.bar} ${styles.short}`} />
      <div className={`${styles.bar} ${styles.card}`} />
      <div className={styles.bar} />
      <div className={`${styles.bar} ${styles.short}`} />
    </div>
  );
}
