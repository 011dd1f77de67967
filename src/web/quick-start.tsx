/** The quick level check before a file is open; what is typed stays while the page does. */
import { useState } from "react";
import { emptyDraft } from "../pane/views/plan/quick/draft";
import QuickCheck from "../pane/views/plan/quick/quick-check";
import type { RuleBook } from "../rules/expression";
import { ruleBooks } from "../schemes";
import type { Language } from "../tables/definition";

interface QuickStartProps {
  language: Language;
  onSheets(book: RuleBook, level: string): void;
}

export default function QuickStart({ language, onSheets }: QuickStartProps) {
  const [draft, setDraft] = useState(() => emptyDraft(ruleBooks));
  return (
    <QuickCheck
      books={ruleBooks}
      params={noParams}
      language={language}
      draft={draft}
      onDraft={setDraft}
      onSheets={onSheets}
    />
  );
}

const noParams: ReadonlyMap<string, number> = new Map();
