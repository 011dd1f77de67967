/** What blocks the next level: one sentence, and the worst of it, each a click from its requirement. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { statuses, type Finding } from "../../../assessment/assessment";
import { isPassed } from "../../../assessment/levels";
import { paneViewMessages } from "../../../locales/pane-views";
import { levelAhead } from "../../../assessment/nearest-level";
import { levelTitle, sentenceOf } from "../../../report/words";
import { StatusMark } from "../parts/status-mark";
import { useParts } from "../parts/styles";
import type { SchemePart } from "./scheme-part";
import { plainButton } from "../parts/plain-button";

/** How many are named. */
const NAMED = 3;

const useStyles = makeStyles({
  item: {
    ...plainButton,
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) 16px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    padding: `${tokens.spacingVerticalSNudge} 0`,
  },
  status: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chevron: { marginTop: "3px", color: tokens.colorNeutralForeground3 },
});

export function Blockers({ scheme, words, go }: SchemePart) {
  const styles = useStyles();
  const parts = useParts();
  const { m, language } = words;
  const texts = paneViewMessages(language);
  const level = levelAhead(scheme);
  if (level === null) return <p className={parts.text}>{m.readiness.nothingBlocks}</p>;
  const { blockers, counts } = scheme.levels.find((each) => each.level === level)!;
  const findings = new Map(scheme.findings.map((finding) => [finding.requirement, finding]));
  const open = statuses.filter((status) => !isPassed(status));
  const told = open.flatMap((status) => (counts[status] > 0 ? [[status, counts[status]] as const] : []));
  const showAll = () => go("requirements", { filter: { scheme: scheme.scheme, level, statuses: open } });
  return (
    <div className={parts.card}>
      <h3 className={parts.subheading}>{m.readiness.blocks(levelTitle(scheme.ruleBook, level, words))}</h3>
      <p className={parts.text}>{texts.blocked(level, blockers.length, told)}</p>
      <ul className={parts.list}>
        {blockers.slice(0, NAMED).map((id) => (
          <li key={id}>
            <Blocker finding={findings.get(id)!} />
          </li>
        ))}
      </ul>
      {blockers.length > NAMED && (
        <div>
          <Button size="small" onClick={showAll}>
            {texts.showBlockers(blockers.length)}
          </Button>
        </div>
      )}
    </div>
  );

  function Blocker({ finding: { requirement, status } }: { finding: Finding }) {
    return (
      <button type="button" className={styles.item} onClick={() => go("requirements", { requirement })}>
        <StatusMark status={status} />
        <span>
          {sentenceOf(requirement, words)}
          <span className={styles.status}>{m.statuses[status]}</span>
        </span>
        <ChevronRightRegular className={styles.chevron} aria-hidden />
      </button>
    );
  }
}
