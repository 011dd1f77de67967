/** One project through its life: stage by stage the documents on file, and those that are missing. */
import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DocumentOnFile, LifeDocument, ProjectTrace } from "../../../../assessment/life-cycle";
import { messages } from "../../../../locales";
import { auditMessages } from "../../../../locales/audit";
import { onFileText, onFileTexts, whyText } from "../../../../report/audit-text";
import { evidenceKindText, quantityText } from "../../../../rules/to-text";
import type { Language } from "../../../../tables/definition";
import type { Facts } from "../../../../tables/facts";
import { formatAddress } from "../../../../workbook/workbook";
import type { Session } from "../../../session/state";
import { Capped } from "../../parts/capped";
import { CellLink } from "../../parts/cell-link";
import { cellToComplete } from "../../parts/cell-to-complete";
import { StatusMark } from "../../parts/status-mark";
import { useParts } from "../../parts/styles";

/** Files of one kind that stand there at once. */
const FILES = 5;

const useStyles = makeStyles({
  stage: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  document: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  body: { display: "flex", flexDirection: "column", minWidth: 0 },
  why: { display: "block", "::first-letter": { textTransform: "uppercase" } },
});

interface TraceProps {
  project: ProjectTrace;
  facts: Facts;
  session: Session;
  language: Language;
}

export function Trace({ project, facts, session, language }: TraceProps) {
  const styles = useStyles();
  const parts = useParts();
  const m = messages(language);
  const texts = auditMessages(language);
  const { id, name, customer, contractAmount, cell, attested, stages } = project;
  const about = [customer, contractAmount === null ? null : quantityText(contractAmount, "CNY", language)];
  const title = [id, name].filter((text) => text !== null && text !== "").join(" · ");
  const notAsked = stages
    .flatMap(({ documents }) => documents)
    .filter(({ state, missing }) => state === "not-asked" && missing?.reason === "none");
  return (
    <section className={parts.card} aria-label={title}>
      <h3 className={parts.subheading}>
        <CellLink cell={cell} session={session} language={language}>
          {title}
        </CellLink>
      </h3>
      <span className={parts.quiet}>{about.filter((text) => text !== null && text !== "").join(" · ")}</span>
      <div className={parts.row}>
        <span className={parts.text}>{onFileText(project, texts)}</span>
        {attested === true && (
          <Badge appearance="outline" color="informative">
            {texts.thirdParty}
          </Badge>
        )}
      </div>
      {attested === false && <span className={parts.quiet}>{texts.view.notAttested}</span>}
      {stages.map(({ stage, documents }) => {
        const shown = documents.filter((document) => !notAsked.includes(document));
        if (shown.length === 0) return null;
        return (
          <div key={stage} className={parts.section}>
            <h4 className={mergeClasses(parts.quiet, styles.stage)}>{texts.stages[stage]}</h4>
            <ul className={parts.list} aria-label={texts.stages[stage]}>
              {shown.map((document) => (
                <Document
                  key={document.kind}
                  document={document}
                  facts={facts}
                  session={session}
                  language={language}
                />
              ))}
            </ul>
          </div>
        );
      })}
      {notAsked.length > 0 && (
        <p className={parts.quiet}>
          {texts.view.notAsked(m.list(notAsked.map(({ kind }) => evidenceKindText(kind, language))))}
        </p>
      )}
    </section>
  );
}

const marks = { "on-file": "met", missing: "evidence-missing", "not-asked": "not-applicable" } as const;

interface DocumentProps {
  document: LifeDocument;
  facts: Facts;
  session: Session;
  language: Language;
}

function Document({ document, facts, session, language }: DocumentProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = auditMessages(language);
  const { kind, state, onFile, missing } = document;
  const listed = missing?.evidence ?? null;
  return (
    <li className={mergeClasses(parts.item, styles.document)}>
      <StatusMark status={marks[state]} />
      <div className={styles.body}>
        <span className={parts.text}>{evidenceKindText(kind, language)}</span>
        {state !== "on-file" && (
          <span className={mergeClasses(parts.quiet, styles.why)}>
            {whyText(document, messages(language), texts)}
          </span>
        )}
        {missing !== null && listed !== null && (
          <span className={parts.quiet}>
            <CellLink
              cell={cellToComplete(listed, missing.reason, facts)}
              session={session}
              language={language}
            >
              {texts.view.listedAt(formatAddress(listed))}
            </CellLink>
          </span>
        )}
        {onFile.length > 0 && (
          <Capped items={onFile} first={FILES} language={language} className={parts.quiet}>
            {(file, at) => <File key={at} file={file} session={session} language={language} />}
          </Capped>
        )}
      </div>
    </li>
  );
}

function File({ file, session, language }: { file: DocumentOnFile; session: Session; language: Language }) {
  return (
    <li>
      <CellLink cell={file.cell} session={session} language={language}>
        {onFileTexts(file, auditMessages(language)).join(" · ")}
      </CellLink>
    </li>
  );
}
