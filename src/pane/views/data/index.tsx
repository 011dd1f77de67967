/** *Data*: what could not be read and how to mend it, what is not known yet, and how the sheets were read. */
import type { Notice, NoticeCode } from "../../../tables/facts";
import { paneWorkMessages } from "../../../locales/pane-work";
import { NotChecked } from "../parts/not-checked";
import { Section } from "../parts/section";
import { useParts } from "../parts/styles";
import type { ViewProps } from "../view";
import { DeclareNone } from "./declare-none";
import { LooseCells } from "./loose-cells";
import { MappedByHand, Mapping, NotRead } from "./mapping";
import { MissingSheets } from "./missing-sheets";
import { Notices } from "./notices";
import { Problems } from "./problems";

export default function DataView({ session, state, language }: ViewProps) {
  const parts = useParts();
  const { data: texts } = paneWorkMessages(language);
  const { checked, problems } = state;
  if (checked === null) return <NotChecked session={session} language={language} />;
  const view = { session, state, language };
  return (
    <div className={parts.view}>
      {problems.length === 0 && <Section title={texts.clean} hint={texts.cleanHint} />}
      <Problems {...view} />
      <DeclareNone session={session} checked={checked} language={language} />
      <Mapping {...view} />
      <MissingSheets session={session} checked={checked} language={language} />
      <LooseCells {...view} />
      <MappedByHand {...view} />
      <NotRead {...view} />
      <Notices session={session} notices={quietOnes(checked.assessment.notices)} language={language} />
    </div>
  );
}

/** Notices that have a section of their own are not told twice. */
const toldAbove: readonly NoticeCode[] = ["missing-sheet", "unknown-column", "unread-sheet"];

function quietOnes(notices: readonly Notice[]): Notice[] {
  return notices.filter(({ code }) => !toldAbove.includes(code));
}
