/** A scenario and the workbook as it stands, with the words to tell of both. */
import type { Assessment, AssessmentOptions } from "../../assessment/assessment";
import type { Edit } from "../../assessment/what-if/edit";
import type { Outlook } from "../../assessment/what-if/outlook";
import type { Language } from "../../tables/definition";
import type { Facts } from "../../tables/facts";
import { formatEdit } from "../edits/edit-text";
import { editsInWords, editWordsFor } from "../edits/edit-words";
import { wordsFor, type Words } from "../words";
import { outlookChanges, type SchemeChanges } from "./changes";

export interface Comparison {
  /** As text and in words, in their order. */
  readonly edits: readonly { readonly text: string; readonly words: string }[];
  /** Some document is taken as on file. */
  readonly takesDocuments: boolean;
  readonly before: Outlook;
  readonly after: Outlook;
  readonly changes: readonly SchemeChanges[];
  /** With the thresholds as the scenario has them. */
  readonly words: Words;
}

/** The checked workbook that a scenario is about. */
export interface Basis {
  readonly assessment: Assessment;
  readonly facts: Facts;
  readonly options: AssessmentOptions;
  readonly language: Language;
}

export function comparisonOf(
  basis: Basis,
  edits: readonly Edit[],
  { before, after }: { before: Outlook; after: Outlook },
): Comparison {
  const inWords = editsInWords(edits, editWordsFor(basis));
  const moved = edits.flatMap((edit) => (edit.kind === "param" ? [[edit.param, edit.value] as const] : []));
  const params = new Map([...basis.options.params, ...moved]);
  return {
    edits: edits.map((edit, at) => ({ text: formatEdit(edit), words: inWords[at]! })),
    takesDocuments: edits.some(({ kind }) => kind === "document"),
    before,
    after,
    changes: outlookChanges(before, after, basis.options.schemes),
    words: wordsFor({ ...basis, options: { params } }),
  };
}
