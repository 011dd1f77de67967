/** One requirement: its status and sentence, and all about it when opened. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { memo, useId } from "react";
import type { Finding } from "../../../assessment/assessment";
import { paneViewMessages } from "../../../locales/pane-views";
import { judgementText } from "../../../report/judgement-text";
import { gapText, type Words } from "../../../report/words";
import type { Session } from "../../session/state";
import { StatusMark } from "../parts/status-mark";
import { Details } from "./details";
import type { FindingLine } from "./finding-lines";
import { plainButton } from "../parts/plain-button";

const useStyles = makeStyles({
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // Off screen it costs no layout, however many there are.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 60px",
  },
  head: {
    ...plainButton,
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) 16px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    padding: `${tokens.spacingVerticalS} 0`,
    // Not below the heading of the level, which stays on top.
    scrollMarginTop: "32px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  sentence: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "3",
    overflow: "hidden",
  },
  whole: { display: "block", fontWeight: tokens.fontWeightSemibold },
  summary: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chevron: { marginTop: "3px", color: tokens.colorNeutralForeground3 },
});

interface RequirementProps {
  line: FindingLine;
  words: Words;
  session: Session;
  isOpen: boolean;
  onToggle(requirement: string): void;
}

export const Requirement = memo(function Requirement(props: RequirementProps) {
  const { line, words, session, isOpen, onToggle } = props;
  const styles = useStyles();
  const id = useId();
  const { finding, sentence } = line;
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.head}
        data-requirement={finding.requirement}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => onToggle(finding.requirement)}
      >
        <StatusMark status={finding.status} />
        <span>
          <span className={mergeClasses(styles.sentence, isOpen && styles.whole)}>{sentence}</span>
          <span className={styles.summary}>{summaryOf(finding, words)}</span>
          {finding.judgement && (
            <span className={styles.summary}>{judgementText(finding.judgement, words)}</span>
          )}
        </span>
        <Chevron className={styles.chevron} aria-hidden />
      </button>
      {isOpen && <Details id={id} line={line} words={words} session={session} />}
    </li>
  );
});

/** The status in words, and in a few more how far it is from met. */
function summaryOf(finding: Finding, words: Words): string {
  const { m, language } = words;
  const texts = paneViewMessages(language);
  const { status, measures, missingEvidence, cells } = finding;
  const gaps = status === "not-met" ? measures.map((measure) => gapText(measure, words)) : [];
  const documents = new Set(missingEvidence.map(({ kind, subject }) => `${kind}|${subject}`)).size;
  const more = [
    ...gaps.filter((gap) => gap !== ""),
    ...(status === "evidence-missing" && documents > 0 ? [texts.documentsMissing(documents)] : []),
    ...(status === "undetermined" && cells.length > 0 ? [texts.cellsOpen(cells.length)] : []),
  ];
  return [m.statuses[status], ...more].join(" · ");
}
