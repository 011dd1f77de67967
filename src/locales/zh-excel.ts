/** What the add-in says where Excel is missing, silent or too old, and after a command of the ribbon; in Chinese. */
import type { ExcelMessages } from "./en-excel";

const otherWay = "在此期间，可使用网页版直接检查文件，检查结果相同；文件不会离开本机。";

export const zhExcel: ExcelMessages = {
  absence: (absence) => {
    switch (absence.why) {
      case "no-host":
        return {
          title: "此窗格需在 Excel 中打开",
          text: [
            "当前是在浏览器中打开的，旁边没有工作簿。请在 Excel 的“开始”选项卡中找到 Proofsheet 组，点击“打开”。",
            "没有 Excel 时，可使用网页版打开文件；文件不会离开本机。",
          ],
        };
      case "other-host":
        return {
          title: `Proofsheet 用于 Excel，不能在 ${absence.host} 中使用`,
          text: ["请用 Excel 打开工作簿，在“开始”选项卡的 Proofsheet 组中点击“打开”。", otherWay],
        };
      case "blocked":
        return {
          title: "无法加载与 Excel 的连接",
          text: [
            `连接 Excel 需要微软的 Office.js，但未能从 ${absence.address} 取得。请确认本机已联网，且防火墙或代理未拦截该地址，然后重试。`,
            otherWay,
          ],
        };
      case "silent":
        return {
          title: "Excel 没有响应",
          text: [
            "Excel 已有 5 秒没有响应。如正在编辑单元格或有对话框打开，请先完成。Excel 响应后窗格会自动继续；否则请关闭窗格后重新打开。",
            otherWay,
          ],
        };
      case "too-old":
        return {
          title: "当前 Excel 版本过低",
          text: [
            `窗格需要 ExcelApi 1.9，当前 Excel（${absence.version}）不支持。请使用 Excel 2021 或更高版本、Microsoft 365 中的 Excel 或 Excel 网页版。`,
            otherWay,
          ],
        };
      case "not-started":
        return {
          title: "窗格未能启动",
          text: [
            "可能是当前 Office 用来显示加载项的浏览器组件过旧（Excel 2021 或更高版本、Excel 网页版不受影响），也可能是加载项的文件未能加载：请重试。",
            otherWay,
          ],
        };
    }
  },
  tryAgain: "重试",
  withoutExcel: "打开网页版（无需 Excel）",
  command: {
    "no-tables": () =>
      "本工作簿中没有可识别的工作表。请点击“插入输入表”，或点击“打开”，在窗格中指明各工作表的内容。",
    "nothing-to-add": () => "本工作簿已有全部输入表和需要读取的列。",
    lacking: (sheets) =>
      `您的部分工作表缺少需要读取的列：${sheets}。这些工作表未作改动；窗格中列出了缺少的列。`,
    "no-results": () => "本工作簿中没有 Proofsheet 的结果表。",
    internal: (what) => `程序内部故障，与您的工作簿无关：${what}。您的工作表未作改动。`,
  },
};
