/** A person judges a requirement, or takes the judgement back; it stands on *Judgements*, which travels with the workbook. */
import { assess } from "../../assessment/assess";
import type { Checked } from "../../check-workbook";
import { countingRows, judgementsIn, type JudgementRow } from "../../report/judgement-rows";
import { judgementsSheet } from "../../report/judgements-sheet";
import { wordsFor } from "../../report/words";
import { putBack } from "./check";
import { remember, type Doing, type SessionContext } from "./context";
import { look } from "./look";
import { withWhatIsKept } from "./owned-part";
import type { GivenJudgement, PaneMessage } from "./state";
import { lookOrTakeBack } from "./take-back";

/** Null takes every judgement of the requirement back. */
export async function judge(
  requirement: string,
  judgement: GivenJudgement | null,
  context: SessionContext,
  doing: Doing,
): Promise<PaneMessage> {
  const { checked, ...opened } = await look(context, doing);
  const { workbook } = opened;
  doing.begin("judging");
  const rows = changedRows(checked.previous.judgements, requirement, judgement);
  const sheet = sheetOf(rows, checked);
  const sheets = await withWhatIsKept(sheet, checked, workbook, context.ruleBooks);
  const { restore } = await putBack(workbook, doing, () => workbook.put(sheets));
  const undoable = { what: "judgement", withdrawn: judgement === null } as const;
  remember(context, { undoable, undo: restore });
  context.settingsChanged = true;
  await lookOrTakeBack(opened, context, doing);
  return { kind: "done", undoable };
}

/** One row for the requirement, where the one that counted stood, in place of all that judged it. */
function changedRows(
  rows: readonly JudgementRow[],
  requirement: string,
  judgement: GivenJudgement | null,
): JudgementRow[] {
  const counting = countingRows(rows).get(requirement);
  const given = judgement === null ? [] : [newRow(requirement, judgement)];
  const changed = rows.flatMap((row) => {
    if (row === counting) return given;
    return row.requirement === requirement && row.verdict !== null ? [] : [row];
  });
  return counting === undefined ? [...changed, ...given] : changed;
}

function newRow(requirement: string, { verdict, reason, by, date }: GivenJudgement): JudgementRow {
  return {
    typed: { requirement, reason, by, ...(date === null ? {} : { date: { date } }) },
    requirement,
    verdict,
    date,
    inputs: null,
    suggestion: null,
    at: null,
  };
}

/** The sheet holds what each judgement was given on, which assessing with the new one tells. */
function sheetOf(rows: readonly JudgementRow[], checked: Checked) {
  const { facts, options } = checked;
  const assessment = assess(facts, { ...options, judgements: judgementsIn(rows) });
  return { ...judgementsSheet(assessment, rows, wordsFor(checked)), role: "judgements" as const };
}
