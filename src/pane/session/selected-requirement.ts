/** Which requirement the selected cell of a result sheet is about, by the stamps of the sheet's rows. */
import type { Assessment } from "../../assessment/assessment";
import { parseJudgementKey } from "../../report/judgement-rows";
import { lineKey } from "../../report/lines";
import { ownedRows } from "../../report/owned-rows";
import type { CellRef, SheetRole, Workbook } from "../../workbook/workbook";
import type { SessionContext } from "./context";

export interface SelectionFollower {
  /**
   * The result sheets are now those of this workbook; their rows are read once a cell of theirs is selected. `changes` of
   * the user's were told of before it was opened.
   */
  follow(workbook: Workbook, changes: number): Promise<void>;
  selected(cell: CellRef): Promise<void>;
}

/** By sheet and row. */
type RequirementIndex = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** The result sheets whose rows stand for requirements. */
const roles: readonly SheetRole[] = ["readiness", "findings", "missing-evidence", "roadmap", "judgements"];

export function followSelection(contextNow: () => SessionContext): SelectionFollower {
  let followed: Workbook | null = null;
  let followedChanges = 0;
  let index: RequirementIndex | null = null;
  let isRereading = false;
  let last: CellRef | null = null;

  return {
    follow,
    async selected(cell) {
      last = cell;
      await reopenIfSorted(cell);
      await show();
    },
  };

  async function follow(workbook: Workbook, changes: number): Promise<void> {
    followed = workbook;
    followedChanges = changes;
    index = null;
    // A host that cannot tell the selection just now leaves nothing selected.
    last ??= await contextNow()
      .host.selection()
      .catch(() => null);
    await show();
  }

  async function show(): Promise<void> {
    const { store } = contextNow();
    const { checked } = store.state;
    if (followed && checked && last && isResult(followed, last)) {
      index ??= await requirementRows(followed, checked.assessment).catch(() => null);
    }
    store.set({ selectedRequirement: (last && index?.get(last.sheet)?.get(last.row)) ?? null });
  }

  /** The user may have sorted a result sheet since the workbook was opened. */
  async function reopenIfSorted(cell: CellRef): Promise<void> {
    const { host, store, changes } = contextNow();
    const isOld = followedChanges !== changes && followed !== null && isResult(followed, cell);
    if (!isOld || isRereading || store.state.work !== null) return;
    isRereading = true;
    try {
      const { signal } = new AbortController();
      const workbook = await host.open({ signal, progress: () => {} });
      // A look may have been quicker.
      if (followedChanges !== contextNow().changes) await follow(workbook, changes);
    } catch {
      // No row can be told until the next look.
      followed = null;
    } finally {
      isRereading = false;
    }
  }
}

const isResult = ({ sheets }: Workbook, { sheet }: CellRef) =>
  sheets.some(({ name, owned }) => name === sheet && owned !== null && roles.includes(owned));

/** The requirement of each row of the result sheets that stands for one. */
async function requirementRows(workbook: Workbook, assessment: Assessment): Promise<RequirementIndex> {
  const known = new Map(
    assessment.schemes.flatMap(({ findings }) => findings.map(({ requirement: id }) => [id, id] as const)),
  );
  const lines = new Map(
    assessment.documents.map((document) => [lineKey(document), document.serves[0]?.requirement]),
  );
  const index = new Map<string, Map<number, string>>();
  for (const { name, owned } of workbook.sheets) {
    if (owned === null || !roles.includes(owned)) continue;
    const rows = new Map<number, string>();
    for (const { row, stamp } of await ownedRows(workbook, name)) {
      const key = stamp?.key ?? "";
      const requirement =
        owned === "missing-evidence" ? lines.get(key) : known.get(requirementIn(owned, key));
      if (requirement !== undefined) rows.set(row, requirement);
    }
    index.set(name, rows);
  }
  return index;
}

function requirementIn(role: SheetRole, key: string): string {
  return role === "judgements" ? (parseJudgementKey(key)?.requirement ?? "") : key;
}
