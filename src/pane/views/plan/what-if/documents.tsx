/** "As if this document were on file": the documents that a requirement lacks, each a tick. */
import { Checkbox } from "@fluentui/react-components";
import { useMemo } from "react";
import type { MissingEvidence } from "../../../../assessment/assessment";
import type { Edit } from "../../../../assessment/what-if/edit";
import { outlookTexts } from "../../../../locales/outlook";
import { documentText } from "../../../../report/words";
import { Disclosure } from "../../parts/disclosure";
import { Paged } from "../../parts/paged";
import { useParts } from "../../parts/styles";
import { targetOf } from "./edit-list";
import { useDraft, useEdit, type Lab } from "./lab";

/** Documents that stand there at first. */
const PAGE = 8;

interface DocumentsProps {
  lab: Lab;
  missing: readonly MissingEvidence[];
}

export function Documents({ lab, missing }: DocumentsProps) {
  const { words, texts } = lab;
  const parts = useParts();
  const documents = useMemo(() => distinct(missing), [missing]);
  if (documents.length === 0) return null;
  return (
    <Disclosure label={texts.documents(documents.length)}>
      <p className={parts.quiet}>{outlookTexts(words.language).onFile}</p>
      {documents.length > 1 && <Everything lab={lab} documents={documents} />}
      <Paged
        items={documents}
        size={PAGE}
        language={words.language}
        label={texts.documents(documents.length)}
      >
        {(document) => (
          <li key={document.target}>
            <OneDocument lab={lab} document={document} />
          </li>
        )}
      </Paged>
    </Disclosure>
  );
}

/** A document with the edit that puts it on file. */
interface OnFile {
  missing: MissingEvidence;
  edit: Edit;
  target: string;
}

function OneDocument({ lab, document }: { lab: Lab; document: OnFile }) {
  const { draft, words } = lab;
  const isOnFile = useEdit(lab, document.target) !== undefined;
  return (
    <Checkbox
      label={documentText(document.missing, words)}
      checked={isOnFile}
      onChange={() => (isOnFile ? draft.drop(document.target) : draft.put(document.edit))}
    />
  );
}

function Everything({ lab, documents }: { lab: Lab; documents: readonly OnFile[] }) {
  const parts = useParts();
  const { draft, texts } = lab;
  const ticked = useDraft(lab, ({ edits }) => {
    const targets = new Set(edits.map(targetOf));
    return documents.filter(({ target }) => targets.has(target)).length;
  });
  const isWhole = ticked === documents.length;
  const change = () => {
    if (isWhole) {
      draft.change(
        [],
        documents.map(({ target }) => target),
      );
    } else {
      draft.change(
        documents.map(({ edit }) => edit),
        [],
      );
    }
  };
  return (
    <div className={parts.row}>
      <Checkbox
        label={texts.allDocuments(documents.length)}
        checked={isWhole || (ticked > 0 ? "mixed" : false)}
        onChange={change}
      />
    </div>
  );
}

function distinct(missing: readonly MissingEvidence[]): OnFile[] {
  const found = new Map<string, OnFile>();
  for (const each of missing) {
    const edit: Edit = { kind: "document", document: each.kind, subject: each.subject };
    const target = targetOf(edit);
    if (!found.has(target)) found.set(target, { missing: each, edit, target });
  }
  return [...found.values()];
}
