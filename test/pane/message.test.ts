import { messageText } from "../../src/pane/frame/message";
import type { PaneMessage } from "../../src/pane/session/state";

it.each<[PaneMessage, string, string]>([
  [
    { kind: "fault", fault: "sheet-protected", part: "Evidence" },
    "The sheet Evidence is protected. Lift it under Review, Unprotect Sheet, and try again. Nothing was changed.",
    "工作表“Evidence”受保护。请在“审阅”中撤消工作表保护后再试。未作任何更改。",
  ],
  [{ kind: "written", sheets: ["A", "B"] }, "Checked. Written: A, B.", "评估完成，已写入：A、B。"],
  [{ kind: "done", undoable: { what: "fixes", count: 1 } }, "1 cell fixed.", "已更正1个单元格。"],
  [
    { kind: "done", undoable: { what: "declared-none", table: "incidents" } },
    "Written into Incidents: there were none.",
    "已在“事故与违规记录”中填写“无”。",
  ],
  [
    { kind: "undone", leftAlone: [{ sheet: "A", row: 1, column: 0 }] },
    "Undone, but for 1 cell that changed, or whose row did, in the meantime.",
    "已撤消；其间单元格本身或所在行又有改动的1个单元格除外。",
  ],
  [
    {
      kind: "sheets-inserted",
      sheets: ["Evidence"],
      lacking: [{ sheet: "Projects", table: "projects", columns: ["status", "manager"] }],
    },
    "Inserted: Evidence. Fill them in, then check.\nProjects has no column for Status, Project manager: add what you need.",
    "已插入：Evidence。填写后请点击“评估”。\n“Projects”缺少列：项目状态、项目经理，请按需添加。",
  ],
])("says what came of it: %j", (message, en, zh) => {
  expect(messageText(message, "en")).toBe(en);
  expect(messageText(message, "zh")).toBe(zh);
});
