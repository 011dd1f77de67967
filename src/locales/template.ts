/** The notes on the headers of input sheets, in both languages. */
import type { Blank, ColumnType, Language } from "../tables/definition";

interface TemplateMessages {
  field: string;
  value: string;
  note: string;
  yes: string;
  no: string;
  /** What a column accepts. */
  accepts: (type: ColumnType) => string;
  /** What an empty cell of the column means. */
  blank: (blank: Blank) => string;
  needed: string;
  /** On sheets that prove nothing while they are empty. */
  sayNone: string;
  /** What the field of a target takes. */
  target: string;
}

const en: TemplateMessages = {
  field: "Field",
  value: "Value",
  note: "Note",
  yes: "yes",
  no: "no",
  needed: "A row without it is not read.",
  sayNone: "If there are none, write None in the first row: an empty sheet proves nothing.",
  target: "The level you aim at, as 3. Empty: the next one.",
  accepts: (type) => {
    switch (type.kind) {
      case "text":
        return "Any text.";
      case "key":
        return "A name or number that stands only once.";
      case "list":
        return "Keys, separated by commas: project, staff, year, customer or achievement.";
      case "date":
        return `A date, as 2026-06-30.${type.open ? " “Permanent” where it never ends." : ""}`;
      case "integer":
        return "A whole number.";
      case "money":
        return "An amount in yuan, or with its unit, as 50万. 万元 may stand in the header.";
      case "hours":
        return "Hours, as a number.";
      case "score":
        return "Points from 0 to 100.";
      case "ratio":
        return "A share, as 95%.";
      case "level":
        return "The level, as 3.";
      case "indicator-value":
        return "The figure, with its unit beside it: 95%, 30 min, 600.";
      case "yes-no":
        return "yes or no.";
      case "choice":
        return type.open ? "From the list, or another text." : "From the list.";
    }
  },
  blank: (blank) => {
    if (typeof blank === "object") {
      return "as" in blank ? "Empty: as the date of issue." : `Empty: ${blank.value}.`;
    }
    switch (blank) {
      case "unknown":
        return "Empty: not known.";
      case "no":
        return "Empty: no.";
      case "none":
        return "Empty: none.";
      case "past":
        return "Empty: long ago.";
      case "fiscal-year":
        return "Empty: the latest audited year.";
      case "today":
        return "Empty: today.";
    }
  },
};

const zh: TemplateMessages = {
  field: "字段",
  value: "值",
  note: "备注",
  yes: "是",
  no: "否",
  needed: "此列为空的行不读取。",
  sayNone: "如确无记录，请在第一行填写“无”：空表不能说明没有发生。",
  target: "拟申报的等级，如3或三级。空白：下一等级。",
  accepts: (type) => {
    switch (type.kind) {
      case "text":
        return "文字。";
      case "key":
        return "不重复的编号或名称。";
      case "list":
        return "填编号或名称，可填多个，用顿号隔开：项目、人员、年度、客户或成果。";
      case "date":
        return `日期，如 2026-06-30。${type.open ? "长期有效的填“长期”。" : ""}`;
      case "integer":
        return "整数。";
      case "money":
        return "金额，单位为元；也可带单位，如50万，或在表头注明（万元）。";
      case "hours":
        return "学时数。";
      case "score":
        return "0至100分。";
      case "ratio":
        return "比率，如95%。";
      case "level":
        return "等级，如3。";
      case "indicator-value":
        return "数值，单位写在“单位”列：95%、30分钟、600。";
      case "yes-no":
        return "填是或否。";
      case "choice":
        return type.open ? "从列表中选择，也可另填。" : "从列表中选择。";
    }
  },
  blank: (blank) => {
    if (typeof blank === "object") {
      return "as" in blank ? "空白：同发证日期。" : `空白：按默认值（${blank.value}）。`;
    }
    switch (blank) {
      case "unknown":
        return "空白：未知。";
      case "no":
        return "空白：否。";
      case "none":
        return "空白：没有。";
      case "past":
        return "空白：很早以前。";
      case "fiscal-year":
        return "空白：最近一个已审计年度。";
      case "today":
        return "空白：当天。";
    }
  },
};

export const templateMessages: Readonly<Record<Language, TemplateMessages>> = { en, zh };
