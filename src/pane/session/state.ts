/** What the pane shows, as plain data: made by the session, read by the views, changed only by actions. */
import type { Checked } from "../../check-workbook";
import type { DocumentToObtain, Judgement, Status } from "../../assessment/assessment";
import type { Edit } from "../../assessment/what-if/edit";
import type { Refusal } from "../../report/edits/sheet-changes";
import type { Aim } from "../../report/input-sheets";
import type { Scenario } from "../../report/scenarios/scenario-rows";
import type { ResultRole } from "../../report/result-roles";
import type { SchemeId } from "../../rules/expression";
import type { TableId } from "../../tables/catalogue";
import type { Day } from "../../tables/days";
import type { Language } from "../../tables/definition";
import type { Place, Problem } from "../../tables/facts";
import type { Fix, FixOption } from "../../tables/fixes";
import type { Unmapped } from "../../tables/unmapped";
import type { CellRef, SheetRole, WorkbookFault } from "../../workbook/workbook";
import type { PaneHost } from "../host";

/** What the pane may be busy with. */
export type Task =
  | "reading"
  | "assessing"
  | "writing"
  | "fixing"
  | "adding-rows"
  | "inserting-sheets"
  | "saving-settings"
  | "judging"
  | "applying"
  | "saving-scenarios"
  | "clearing"
  | "restoring"
  | "undoing";

export type { Fix, FixOption, Unmapped };

/** A mapping that the settings hold. */
export interface Mapped {
  sheet: string;
  header: string;
  table: TableId;
  column: string;
}

/** What the settings can change; undefined leaves a setting, null takes it away. */
export interface SettingsChange {
  asOf?: Day | null;
  roadmapStart?: Day | null;
  targets?: Partial<Record<SchemeId, string | null>>;
  language?: Language | null;
  params?: ReadonlyMap<string, number | null>;
  /** Choices about the rule books, by the option's full key. */
  choices?: ReadonlyMap<string, string | null>;
  /** By `<sheet>!<header>`. */
  mappings?: ReadonlyMap<string, { table: TableId; column: string } | null>;
  /** Which schemes are assessed; null: all. */
  schemes?: readonly SchemeId[] | null;
  /** Which result sheets a check writes; null: all. */
  sheets?: readonly ResultRole[] | null;
}

/** A verdict that a person gives in the pane. */
export type GivenJudgement = Omit<Judgement, "inputs">;

/** A sheet of the user's that lacks columns of its table. */
export interface LackedColumns {
  sheet: string;
  table: TableId;
  columns: readonly string[];
}

/** What an edit of a scenario would change in the workbook: shown before it is done. */
export interface Proposal {
  edit: Edit;
  /** Why it cannot be put into the sheets; then nothing would change. */
  refusal: Refusal | null;
  /** The cells as they are and as they would be, new rows included. */
  cells: readonly ProposedCell[];
  /** It would change a setting. */
  changesSettings: boolean;
}

export interface ProposedCell {
  cell: CellRef;
  from: string;
  to: string;
}

/** What was done last, and can be undone. */
export type Undoable =
  | { what: "fixes"; count: number }
  | { what: "evidence-rows"; count: number }
  | { what: "declared-none"; table: TableId }
  | { what: "settings" }
  | { what: "judgement"; withdrawn: boolean }
  | { what: "applied" }
  | { what: "scenario"; name: string; deleted: boolean }
  | { what: "results" };

/** One thing to tell, until the next action or until dismissed. */
export type PaneMessage =
  | { kind: "fault"; fault: WorkbookFault; part: string | null }
  | { kind: "internal"; what: string }
  | { kind: "written"; sheets: readonly string[] }
  | { kind: "done"; undoable: Undoable }
  | { kind: "undone"; leftAlone: readonly CellRef[] }
  /** `lacking`: columns that the aims need and that sheets of the user's do not have. */
  | { kind: "sheets-inserted"; sheets: readonly string[]; lacking: readonly LackedColumns[] }
  /** The workbook has the rows already that were to be added. */
  | { kind: "nothing-to-add" }
  | { kind: "cleared" }
  | { kind: "cancelled" };

export interface PaneState {
  /** `unread`: not looked at yet. `no-tables`: nothing that Proofsheet knows. */
  workbook: "unread" | "no-tables" | "assessed";
  /** What goes on; `done` from 0 to 1, null where nobody can say. */
  work: { task: Task; done: number | null } | null;
  checked: Checked | null;
  /** The problems of cells and settings of `checked`. */
  problems: readonly Problem[];
  fixes: readonly Fix[];
  unmapped: readonly Unmapped[];
  mapped: readonly Mapped[];
  /** The host's day when the workbook was read; null before. */
  today: Day | null;
  /** When the workbook was read, in milliseconds since 1970; null before. */
  checkedAt: number | null;
  /** The user has changed a sheet since. */
  changedSince: boolean;
  /** The result sheets that stand in the workbook, by role. */
  resultSheets: Partial<Record<SheetRole, string>>;
  /** They were made of other input sheets or settings than those that `checked` is about. */
  resultsAreOld: boolean;
  /** The requirement that the selected cell of a result sheet is about. */
  selectedRequirement: string | null;
  undoable: Undoable | null;
  /** What would be done on the user's word. */
  proposal: Proposal | null;
  message: PaneMessage | null;
}

export interface PaneActions {
  /** Reads and assesses; writes nothing. */
  look(): Promise<void>;
  /** Reads, assesses and writes the result sheets. */
  check(): Promise<void>;
  /** Gives up what goes on; whatever was being written is as before. */
  cancel(): void;
  goTo(place: Place): Promise<void>;
  /** Puts the chosen options into their cells, and looks again. */
  fix(chosen: readonly { fix: Fix; option: FixOption }[]): Promise<void>;
  /** Adds a row to the Evidence sheet for each document, without a location; makes the sheet where there is none. */
  addEvidenceRows(documents: readonly DocumentToObtain[]): Promise<void>;
  /** Writes the row that says there were none; makes the sheet where there is none. */
  declareNone(table: "incidents" | "nonconformities"): Promise<void>;
  /** Inserts the input sheets that these aims need and the workbook lacks; null: every sheet and column. */
  insertInputSheets(aims: readonly Aim[] | null, language: Language): Promise<void>;
  /** Changes settings on the settings sheet, and looks again. */
  changeSettings(change: SettingsChange): Promise<void>;
  /** Puts a person's verdict on a requirement onto the Judgements sheet, in place of an earlier one; null takes it away. */
  judge(requirement: string, judgement: GivenJudgement | null): Promise<void>;
  /** Puts a scenario onto the Scenarios sheet, in place of the one of its name. */
  saveScenario(scenario: Scenario): Promise<void>;
  deleteScenario(name: string): Promise<void>;
  /** Shows what an edit of a scenario would change in the sheets; changes nothing. */
  propose(edit: Edit): Promise<void>;
  /** Does what was proposed, or nothing where the cells have changed since it was shown. */
  applyProposal(): Promise<void>;
  dropProposal(): void;
  /** Takes the result sheets away; settings and judgements stay. */
  clearResults(): Promise<void>;
  /** Takes back what was done last. */
  undo(): Promise<void>;
  openSample(language: Language): Promise<void>;
  dismiss(): void;
}

/** The state and its changes, without React and without a host's particulars. */
export interface Session extends PaneActions {
  /** Excel, or a page that holds a file: some sentences differ. */
  readonly hostKind: PaneHost["kind"];
  /** Hands the user a text as a file; null where the host lets no page do so. */
  readonly saveText: ((name: string, type: string, text: string) => Promise<void>) | null;
  /** A new object after each change. */
  readonly state: PaneState;
  /** @returns what ends the subscription. */
  subscribe(listener: () => void): () => void;
  /** Ends the watching of the host. */
  close(): void;
}

/** How the findings list is narrowed. */
export interface FindingFilter {
  /** None: every status. */
  statuses: readonly Status[];
  scheme: SchemeId | null;
  /** Requirements that apply at this level of the scheme, those carried from below included. */
  level: string | null;
  group: string | null;
  dimension: string | null;
  search: string;
}
