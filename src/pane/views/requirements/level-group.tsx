/** The requirements that one level brings in. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { paneViewMessages } from "../../../locales/pane-views";
import { levelTitle, type Words } from "../../../report/words";
import type { Session } from "../../session/state";
import { useParts } from "../parts/styles";
import type { LineGroup } from "./finding-lines";
import { Requirement } from "./requirement";

const useStyles = makeStyles({
  group: { marginBottom: tokens.spacingVerticalL },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    // Over the padding of the view, so that nothing shows beside it as the list passes below.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface LevelGroupProps {
  group: LineGroup;
  words: Words;
  session: Session;
  open: ReadonlySet<string>;
  onToggle(requirement: string): void;
}

export function LevelGroup({ group, words, session, open, onToggle }: LevelGroupProps) {
  const styles = useStyles();
  const parts = useParts();
  const { m, language } = words;
  const texts = paneViewMessages(language);
  const { scheme, level, lines } = group;
  const title =
    level === null
      ? m.labelled(m.schemes[scheme.scheme], texts.indicators)
      : `${m.schemes[scheme.scheme]} · ${levelTitle(scheme.ruleBook, level, words)}`;
  const applying = lines.filter(({ finding }) => finding.status !== "not-applicable");
  const met = applying.filter(({ finding }) => finding.status === "met");
  return (
    <section className={styles.group} aria-label={title}>
      <div className={styles.head}>
        <h2 className={parts.subheading}>{title}</h2>
        <span className={parts.quiet}>{texts.metOf(met.length, applying.length)}</span>
      </div>
      <ul className={mergeClasses(parts.list)}>
        {lines.map((line) => (
          <Requirement
            key={line.finding.requirement}
            line={line}
            words={words}
            session={session}
            isOpen={open.has(line.finding.requirement)}
            onToggle={onToggle}
          />
        ))}
      </ul>
    </section>
  );
}
