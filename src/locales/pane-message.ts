/** What the pane says of work that is done, taken back or gone wrong. */
import type { Language } from "../tables/definition";

const en = {
  internal: (what: string) =>
    `Something went wrong inside Proofsheet; your sheets are as they were. Try again, and report it if it stays: ${what}`,
  written: (sheets: string) => (sheets === "" ? "Checked." : `Checked. Written: ${sheets}.`),
  resultsWritten: "The result sheets are written.",
  fixed: (count: number) => (count === 1 ? "1 cell fixed." : `${count} cells fixed.`),
  rowsAdded: (count: number) =>
    count === 1
      ? "1 row added to your evidence list. Fill in its location once the document is filed."
      : `${count} rows added to your evidence list. Fill in the locations as the documents are filed.`,
  declaredNone: (table: string) => `Written into ${table}: there were none.`,
  undone: (leftAlone: number) =>
    leftAlone === 0
      ? "Undone."
      : `Undone, but for ${leftAlone === 1 ? "1 cell that changed, or whose row" : `${leftAlone} cells that changed, or whose rows`} did, in the meantime.`,
  sheetsInserted: (sheets: string) =>
    sheets === ""
      ? "Every sheet that is needed is there already."
      : `Inserted: ${sheets}. Fill them in, then check.`,
  openSheet: (sheet: string) => `Go to ${sheet}`,
  lacking: (sheet: string, columns: string) => `${sheet} has no column for ${columns}: add what you need.`,
  nothingToAdd: "These rows are in your workbook already.",
  settingsSaved: "Settings saved in the workbook.",
  judgementKept: "The judgement stands on the Judgements sheet, beside the computed verdict.",
  judgementWithdrawn: "The judgement is withdrawn.",
  scenarioSaved: (name: string) => `“${name}” stands on the Scenarios sheet and travels with the workbook.`,
  scenarioDeleted: (name: string) => `“${name}” is deleted.`,
  applied: "The change is in your sheets.",
  cleared: "The result sheets are gone. Settings and judgements stay.",
  cancelled: "Cancelled. Your sheets are as they were.",
};

const zh: typeof en = {
  internal: (what) => `Proofsheet 内部出错，您的工作表保持原样。请重试；若仍如此，请反馈：${what}`,
  written: (sheets) => (sheets === "" ? "评估完成。" : `评估完成，已写入：${sheets}。`),
  resultsWritten: "结果表已写入。",
  fixed: (count) => `已更正${count}个单元格。`,
  rowsAdded: (count) => `已在证据清单中添加${count}行，文件归档后请填写存放位置。`,
  declaredNone: (table) => `已在“${table}”中填写“无”。`,
  undone: (leftAlone) =>
    leftAlone === 0 ? "已撤消。" : `已撤消；其间单元格本身或所在行又有改动的${leftAlone}个单元格除外。`,
  sheetsInserted: (sheets) =>
    sheets === "" ? "所需的工作表均已存在。" : `已插入：${sheets}。填写后请点击“评估”。`,
  openSheet: (sheet) => `转到“${sheet}”`,
  lacking: (sheet, columns) => `“${sheet}”缺少列：${columns}，请按需添加。`,
  nothingToAdd: "这些行已在工作簿中。",
  settingsSaved: "设置已保存在工作簿中。",
  judgementKept: "判定已记入“人工判定”表，与系统结论并列。",
  judgementWithdrawn: "判定已撤回。",
  scenarioSaved: (name) => `“${name}”已保存到“假设方案”表，随工作簿一起保存和分享。`,
  scenarioDeleted: (name) => `“${name}”已删除。`,
  applied: "改动已写入您的工作表。",
  cleared: "结果表已清除，设置和人工判定保留。",
  cancelled: "已取消，您的工作表保持原样。",
};

/** These sentences in a language. */
export function paneMessageTexts(language: Language): typeof en {
  return language === "zh" ? zh : en;
}
