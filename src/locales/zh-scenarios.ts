/** What is said of scenarios and of the sheet that keeps them, in Chinese. */
import type { ScenarioTexts } from "./en-scenarios";

export const zhScenarios: ScenarioTexts = {
  title: "假设方案：假如某些数据或条件发生变化",
  hint: "每行一项改动，名称相同的各行构成一个假设方案；名称留空的行归入上一行的假设方案。此表不改动您的任何数据。",
  columns: { scenario: "假设方案", edit: "改动", words: "改动说明", note: "提示" },
  prompts: {
    scenario: "填写假设方案名称；留空则归入上一行的假设方案。",
    edit: "如 项目清单[P-004].项目状态=已完成、+项目清单(项目编号=P-9)、文件:验收报告[P-004]、as-of=2026-12-31。",
  },
  notes: { nameless: "尚未归入任何假设方案，请在左侧填写假设方案名称。" },
};
