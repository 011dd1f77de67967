/** Which requirement the selected cell of a result sheet is about, by the stamps of the sheet's rows. */
import type { Checked } from "../../check-workbook";
import type { Assessment } from "../../assessment/assessment";
import { lineKey } from "../../report/lines";
import { ownedRows } from "../../report/owned-rows";
import type { CellRef, SheetRole, Workbook } from "../../workbook/workbook";
import type { SessionContext } from "./context";
import type { Opened } from "./look";

export interface SelectionFollower {
  /** Learns the rows of the result sheets as they stand now. */
  reindex(opened: Opened, checked: Checked): Promise<void>;
  selected(cell: CellRef): Promise<void>;
}

/** By sheet and row. */
type RequirementIndex = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** The result sheets whose rows stand for requirements. */
const roles: readonly SheetRole[] = ["readiness", "findings", "missing-evidence"];

export function followSelection(context: () => SessionContext): SelectionFollower {
  let index: RequirementIndex = new Map();
  let last: CellRef | null = null;

  const show = () => {
    const selectedRequirement = last && (index.get(last.sheet)?.get(last.row) ?? null);
    context().store.set({ selectedRequirement });
  };
  return {
    async reindex({ workbook }, { assessment }) {
      index = await requirementRows(workbook, assessment);
      last ??= await selectionOf(context());
      show();
    },
    async selected(cell) {
      last = cell;
      show();
    },
  };
}

/** A host that cannot tell the selection just now leaves nothing selected. */
async function selectionOf({ host }: SessionContext): Promise<CellRef | null> {
  try {
    return await host.selection();
  } catch {
    return null;
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
