/** Why a workbook cannot be read or written, and what would do, in English. */
import type { WorkbookFault } from "../workbook/workbook";

export const enFaults: Readonly<Record<WorkbookFault, (part: string | null) => string>> = {
  "not-a-zip": () => "This is not an Excel workbook. Save it as .xlsx and try again.",
  truncated: () => "The file ends too early, as after a broken copy or download. Copy it again.",
  encrypted: () => "The file is protected by a password. Save a copy without one and check that.",
  "old-xls": () => "This is the old .xls format. Open it in Excel and save it as .xlsx.",
  "binary-xlsb": () => "This is the binary .xlsb format. Open it in Excel and save it as .xlsx.",
  "not-a-workbook": () => "This ZIP file holds no workbook. Is it a document of another program?",
  damaged: (part: string | null) =>
    `The file is damaged${part ? ` in its part ${part}` : ""}. Open it in Excel, let it repair the file, and save.`,
  "too-large": (part: string | null) =>
    `The file unpacks to more than can be read safely${part ? ` (${part})` : ""}. Remove unused sheets or formats and try again.`,
  signed: () =>
    "The file carries a digital signature, which any change would break. Check a copy without a signature.",
  "structure-protected": () =>
    "The workbook's structure is protected, so no sheet can be added. Lift it under Review, Protect Workbook.",
  "sheet-protected": (part) =>
    `${part ? `The sheet ${part}` : "A sheet"} is protected. Lift it under Review, Unprotect Sheet, and try again. Nothing was changed.`,
  "rows-in-the-way": (part) =>
    `The rows right below the list are not empty${part ? ` (${part})` : ""}. Make room there and try again. Nothing was changed.`,
  "formula-cell": (part) =>
    `${part ?? "The cell"} holds a formula, and a value would replace it. Change the formula so that it gives that value. Nothing was changed.`,
  "formula-group": (part) =>
    `${part ?? "The cell"} belongs to a formula that fills several cells at once. Change it in Excel. Nothing was changed.`,
  "cell-covered": (part) =>
    `${part ?? "The cell"} lies under a merged cell. Change the top left cell of the merged range instead. Nothing was changed.`,
  "table-frame": (part) =>
    `${part ?? "The cell"} is a header or a total of an Excel table. Change it in Excel. Nothing was changed.`,
  "cell-in-edit-mode": () =>
    "A cell is being edited. Finish it with Enter, or leave it with Esc, and try again. Nothing was changed.",
  "sheet-gone": (part) =>
    `${part ? `The sheet ${part}` : "A sheet"} was deleted or renamed meanwhile. Check again.`,
  "changed-meanwhile": () => "The workbook was changed at the same time. Check again.",
  "connection-lost": () =>
    "The connection to Excel was lost. Your sheets are as they were. When it is back, try again.",
  "host-too-old": (part) =>
    `This version of Excel is too old for this${part ? ` (it lacks ${part})` : ""}. Update it, or open the file in Proofsheet's page.`,
  "host-fault": (part) =>
    `Excel refused${part ? `: ${part}` : ""}. Your sheets are as they were. Try again; if it stays, save and reopen the workbook.`,
};
