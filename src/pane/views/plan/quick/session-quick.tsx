/** The quick level check in a session: by the rule books and thresholds of its workbook, kept while the pane is open. */
import type { Checked } from "../../../../check-workbook";
import { ruleBooks as shippedBooks } from "../../../../schemes";
import type { Language } from "../../../../tables/definition";
import type { Session } from "../../../session/state";
import { neededSheets } from "../../first-run/needed-sheets";
import { useKept } from "../../parts/use-kept";
import { bookOf, emptyDraft, levelOf, type QuickDraft } from "./draft";
import QuickCheck from "./quick-check";

export interface SessionQuickProps {
  session: Session;
  /** Null: the workbook was not looked at yet. */
  checked: Checked | null;
  language: Language;
}

export default function SessionQuick({ session, checked, language }: SessionQuickProps) {
  const books = checked?.options.schemes ?? shippedBooks;
  const [draft, setDraft] = useKept<QuickDraft>(
    session,
    "quick",
    emptyDraft(books, checked?.options.targets),
  );
  const book = bookOf(draft, books);
  const lacking = neededSheets([{ book, target: levelOf(draft, book) }], checked).some(
    ({ isHere }) => !isHere,
  );
  return (
    <QuickCheck
      books={books}
      params={checked?.options.params ?? noParams}
      language={language}
      draft={draft}
      onDraft={setDraft}
      onSheets={
        lacking
          ? (aimed, level) =>
              void session.insertInputSheets(
                [{ book: aimed, target: level }],
                checked?.facts.language ?? language,
              )
          : null
      }
      isBusy={session.state.work !== null}
    />
  );
}

const noParams: ReadonlyMap<string, number> = new Map();
