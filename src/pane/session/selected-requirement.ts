/** Which requirement the selected cell of a result sheet is about, by the stamps of the sheet's rows. */
import type { Assessment } from "../../assessment/assessment";
import { lineKey } from "../../report/lines";
import { ownedRows } from "../../report/owned-rows";
import type { CellRef, SheetRole, Workbook } from "../../workbook/workbook";
import type { SessionContext } from "./context";

export interface SelectionFollower {
  /** Learns the rows of the result sheets as they stand now; `changes` of the user's were told of before they were read. */
  reindex(workbook: Workbook, changes: number): Promise<void>;
  selected(cell: CellRef): Promise<void>;
}

/** By sheet and row. */
type RequirementIndex = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** The result sheets whose rows stand for requirements. */
const roles: readonly SheetRole[] = ["readiness", "findings", "missing-evidence"];

export function followSelection(contextNow: () => SessionContext): SelectionFollower {
  let index: RequirementIndex = new Map();
  let indexedChanges = 0;
  let isRereading = false;
  let last: CellRef | null = null;

  return {
    reindex,
    async selected(cell) {
      last = cell;
      await rereadIfSorted(cell);
      show();
    },
  };

  function show(): void {
    const selectedRequirement = last && (index.get(last.sheet)?.get(last.row) ?? null);
    contextNow().store.set({ selectedRequirement });
  }

  async function reindex(workbook: Workbook, changes: number): Promise<void> {
    const { host, store } = contextNow();
    const { checked } = store.state;
    index = checked === null ? new Map() : await requirementRows(workbook, checked.assessment);
    indexedChanges = changes;
    // A host that cannot tell the selection just now leaves nothing selected.
    last ??= await host.selection().catch(() => null);
    show();
  }

  /** The user may have sorted a result sheet since its rows were learnt. */
  async function rereadIfSorted({ sheet }: CellRef): Promise<void> {
    const { host, store, changes } = contextNow();
    const isOld = indexedChanges !== changes && index.has(sheet);
    if (!isOld || isRereading || store.state.work !== null) return;
    isRereading = true;
    try {
      const { signal } = new AbortController();
      const workbook = await host.open({ signal, progress: () => {} });
      // A look may have been quicker.
      if (indexedChanges !== contextNow().changes) await reindex(workbook, changes);
    } catch {
      // No row can be told until the next look.
      index = new Map();
    } finally {
      isRereading = false;
    }
  }
}

/** The requirement of each row of the result sheets that stands for one. */
async function requirementRows(workbook: Workbook, assessment: Assessment): Promise<RequirementIndex> {
  const known = new Set(
    assessment.schemes.flatMap(({ findings }) => findings.map(({ requirement }) => requirement)),
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
      const requirement = owned === "missing-evidence" ? lines.get(key) : known.has(key) ? key : undefined;
      if (requirement !== undefined) rows.set(row, requirement);
    }
    index.set(name, rows);
  }
  return index;
}
