/** How many requirements have each status; a click shows which. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Status } from "../../../assessment/assessment";
import { paneViewMessages } from "../../../locales/pane-views";
import { StatusMark } from "../parts/status-mark";
import { useParts } from "../parts/styles";
import type { SchemePart } from "./scheme-part";
import { plainButton } from "../parts/plain-button";

const shown: readonly Status[] = ["met", "evidence-missing", "undetermined", "not-met", "not-applicable"];

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(136px, 100%), 1fr))",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  count: {
    ...plainButton,
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    height: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  number: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

export function StatusCounts({ scheme, words: { m, language }, go }: SchemePart) {
  const styles = useStyles();
  const parts = useParts();
  const count = (status: Status) => scheme.findings.filter((finding) => finding.status === status).length;
  return (
    <div className={parts.section}>
      <h3 className={parts.subheading}>{paneViewMessages(language).byStatus}</h3>
      <ul className={styles.list}>
        {shown
          .filter((status) => count(status) > 0)
          .map((status) => (
            <li key={status}>
              <button
                type="button"
                className={styles.count}
                onClick={() => go("requirements", { filter: { scheme: scheme.scheme, statuses: [status] } })}
              >
                <StatusMark status={status} />
                <span>{m.statuses[status]}</span>
                <span className={styles.number}>{count(status)}</span>
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}
