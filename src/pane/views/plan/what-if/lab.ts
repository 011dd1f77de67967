/** What the parts of the view share, and how they listen: each only to what it shows. */
import { useSyncExternalStore } from "react";
import type { Outlook, RequirementOutlook } from "../../../../assessment/what-if/outlook";
import type { Edit } from "../../../../assessment/what-if/edit";
import type { WhatIf } from "../../../../assessment/what-if/what-if";
import type { Checked } from "../../../../check-workbook";
import type { WhatIfMessages } from "../../../../locales/what-if";
import type { EditWords } from "../../../../report/edits/edit-words";
import type { Words } from "../../../../report/words";
import type { Evaluator } from "../../../../rules/evaluate";
import type { SchemeId } from "../../../../rules/expression";
import type { Session } from "../../../session/state";
import type { Draft, DraftState } from "./draft";
import { targetOf } from "./edit-list";
import type { LiveOutlook } from "./live-outlook";

/** The same object for as long as the workbook is not looked at again. */
export interface Lab {
  readonly session: Session;
  readonly checked: Checked;
  readonly words: Words;
  readonly editWords: EditWords;
  readonly texts: WhatIfMessages;
  readonly whatIf: WhatIf;
  readonly draft: Draft;
  readonly live: LiveOutlook;
  /** On the facts as they are, on the assessment date. */
  readonly evaluator: Evaluator;
}

/** A part of the draft; `select` gives the same object for the same part. */
export function useDraft<T>({ draft }: Lab, select: (state: DraftState) => T): T {
  return useSyncExternalStore(draft.subscribe, () => select(draft.state));
}

/** The edit of a target in the draft. */
export function useEdit(lab: Lab, target: string): Edit | undefined {
  return useDraft(lab, ({ edits }) => edits.find((edit) => targetOf(edit) === target));
}

/** A part of the verdicts with the changes made; `select` gives the same object for the same part. */
export function useAfter<T>({ live }: Lab, select: (after: Outlook) => T): T {
  return useSyncExternalStore(live.subscribe, () => select(live.after));
}

export function useRequirement(
  lab: Lab,
  scheme: SchemeId,
  requirement: string,
): RequirementOutlook | undefined {
  return useAfter(lab, (after) => requirementIn(after, scheme, requirement));
}

export function requirementIn(
  { schemes }: Outlook,
  scheme: SchemeId,
  requirement: string,
): RequirementOutlook | undefined {
  return schemes.find((each) => each.scheme === scheme)?.requirements.get(requirement);
}
