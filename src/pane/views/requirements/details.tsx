/** All about one requirement: the numbers, the documents, the rows and cells, and where it comes from. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { messages } from "../../../locales";
import { judgementTexts } from "../../../locales/judgements";
import { paneViewMessages } from "../../../locales/pane-views";
import { placeText } from "../../../locales/places";
import { noticeText, readingText } from "../../../locales/remarks";
import { setOtherwise } from "../../../report/set-otherwise";
import { dimensionName, type Words } from "../../../report/words";
import type { Session } from "../../session/state";
import { useParts } from "../parts/styles";
import { DecidingCells } from "./deciding-cells";
import type { FindingLine } from "./finding-lines";
import { JudgementPart } from "./judgement";
import { Measures } from "./measures";
import { MissingDocuments } from "./missing-documents";
import { NearRows } from "./near-rows";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `0 0 ${tokens.spacingVerticalM} 28px`,
    "@media (max-width: 240px)": { paddingLeft: 0 },
  },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  title: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface DetailProps {
  line: FindingLine;
  words: Words;
  session: Session;
}

export function Details({ id, ...props }: DetailProps & { id: string }) {
  const styles = useStyles();
  const parts = useParts();
  const { finding } = props.line;
  const { language } = props.words;
  const texts = paneViewMessages(language);
  return (
    <div id={id} className={styles.root}>
      {finding.status !== "met" && (
        <p className={parts.quiet}>{messages(language).statusMeanings[finding.status]}</p>
      )}
      <Measures {...props} />
      {finding.missingEvidence.length > 0 && (
        <Part title={texts.missing}>
          <MissingDocuments {...props} />
        </Part>
      )}
      {finding.nearMisses.length > 0 && (
        <Part title={texts.nearest}>
          <NearRows {...props} />
        </Part>
      )}
      {finding.cells.length > 0 && (
        <Part title={texts.cells}>
          <DecidingCells {...props} />
        </Part>
      )}
      <SetOtherwise {...props} />
      <Part title={judgementTexts(language).judgement}>
        <JudgementPart {...props} />
      </Part>
      <Part title={texts.source}>
        <Source {...props} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </div>
  );
}

function SetOtherwise({ line: { finding }, words }: DetailProps) {
  const parts = useParts();
  const sentences = setOtherwise(finding, words);
  if (sentences.length === 0) return null;
  return (
    <Part title={paneViewMessages(words.language).overrides}>
      {sentences.map((sentence) => (
        <p key={sentence} className={parts.text}>
          {sentence}
        </p>
      ))}
    </Part>
  );
}

/** Where it comes from, how it was read, what public material says, and the id that the command line takes. */
function Source({ line: { finding, scheme }, words }: DetailProps) {
  const parts = useParts();
  const { m, language } = words;
  const { source, readings, notices, group, dimension, stage, requirement } = finding;
  const isOwn = words.requirements.get(requirement)?.carries === false;
  const kind = [
    m.groups[group],
    dimensionName(scheme.ruleBook, dimension, language),
    ...(stage === null ? [] : [m.stages[stage]]),
    ...(isOwn ? [m.findings.ownLevel] : []),
  ];
  const texts = [
    m.labelled(source.document, placeText(source.place, language)),
    ...readings.map((code) => m.findings.reading(readingText(code, language))),
    ...notices.map((code) => m.findings.note(noticeText(code, language))),
    kind.join(" · "),
    requirement,
  ];
  return texts.map((text) => (
    <p key={text} className={parts.quiet}>
      {text}
    </p>
  ));
}
