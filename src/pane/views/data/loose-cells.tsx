/** Cells that are understood but written loosely, apart from the problems: tidying them changes no result. */
import { paneWorkMessages } from "../../../locales/pane-work";
import type { Language } from "../../../tables/definition";
import type { PaneState, Session } from "../../session/state";
import { Section } from "../parts/section";
import { FixAll } from "./fix-all";
import { certainFixes } from "./problem-groups";

interface LooseCellsProps {
  session: Session;
  state: PaneState;
  language: Language;
}

export function LooseCells({ session, state, language }: LooseCellsProps) {
  const { data: texts } = paneWorkMessages(language);
  const tidying = certainFixes(state.fixes);
  if (tidying.length === 0) return null;
  return (
    <Section title={texts.loose(tidying.length)} hint={texts.looseHint}>
      <FixAll session={session} fixes={tidying} label={texts.looseAll(tidying.length)} language={language} />
    </Section>
  );
}
