/** Rules of answers, choices, texts and blank cells. */
import type { Column, Columns } from "../../../src/tables/definition";
import type * as CatalogueModule from "../../../src/tables/catalogue";
import type * as ListNamesModule from "../../../src/tables/list-names";
import type * as ReadCellModule from "../../../src/tables/read-cell";
import type * as ReadChoiceModule from "../../../src/tables/read-choice";
import type * as ReadLevelModule from "../../../src/tables/read-level";
import type * as TextModule from "../../../src/tables/text";
import type * as TickColumnsModule from "../../../src/tables/tick-columns";
import { hasText, rule, textOf, unread } from "./rule";

type Catalogue = typeof CatalogueModule;
type ListNames = typeof ListNamesModule;
type ReadCell = typeof ReadCellModule;
type ReadChoice = typeof ReadChoiceModule;
type ReadLevel = typeof ReadLevelModule;
type Text = typeof TextModule;
type TickColumns = typeof TickColumnsModule;

const withoutAnswer = (answer: string | number | boolean) =>
  rule<ReadChoice>(`the answer ${answer}`, "read-choice", ({ readYesNo }) => ({
    readYesNo: (raw) => ("value" in raw && raw.value === answer ? unread : readYesNo(raw)),
  }));

export const answers = [
  ...["是", "Y", 1, "对", "✓", "yes", "有", "√", true].map(withoutAnswer),
  ...["否", "N", 0, "错", "✗", "no", "×"].map(withoutAnswer),
  rule<TickColumns>("in a column of ticks a blank is no", "tick-columns", () => ({
    settleTickColumns: () => undefined,
  })),
];

const withoutChoice = (word: string) =>
  rule<ReadChoice>(`the choice ${word}`, "read-choice", ({ readChoice }) => ({
    readChoice: (raw, ...rest) => (textOf(raw) === word ? unread : readChoice(raw, ...rest)),
  }));

export const words = [
  ...["已验收", " completed", "进行中", "In progress", "in-progress"].map(withoutChoice),
  ...[
    "IT服务工程师",
    "itss服务工程师",
    "ＩＴＳＳ服务工程师",
    "ITSS senior project manager",
    "itil 4",
    "IT服务经理",
  ].map(withoutChoice),
  ...[
    "软著",
    "Industry standard",
    "local-standard",
    "牵头",
    "itsm",
    "Big data analysis platform",
    "Management review",
  ].map(withoutChoice),
  ...["满足", "Partly satisfied", "not-satisfied"].map(withoutChoice),
  ...["cesa标准问卷", "general", "procedure-file", "Procedure file"].map(withoutChoice),
  rule<ReadChoice>("服务 behind a class of services", "read-choice", ({ readChoice }) => ({
    readChoice: (raw, choices) => readChoice(raw, choices),
  })),
  rule<ReadLevel>("三级 is level 3", "read-level", ({ readLevelCell }) => ({
    readLevelCell: (raw) => (hasText(raw, /三级/) ? unread : readLevelCell(raw)),
  })),
  rule<ReadLevel>("四级（基本级） is level 4", "read-level", ({ readLevelCell }) => ({
    readLevelCell: (raw) => (hasText(raw, /四级/) ? unread : readLevelCell(raw)),
  })),
  rule<ReadCell>("a key that is a number is read as its digits", "read-cell", ({ readCell }) => ({
    readCell: (raw, column, context) =>
      column.type.kind === "key" && raw?.kind === "number" ? unread : readCell(raw, column, context),
  })),
  rule<ReadCell>("an error of Excel is no text", "read-cell", ({ readCell }) => ({
    readCell: (raw, ...rest) => (raw?.kind === "error" ? { kind: "blank" } : readCell(raw, ...rest)),
  })),
  rule<ListNames>("a key may have a separator in it", "list-names", () => ({
    settleListNames: () => undefined,
  })),
  ...["；", "\n", "，", ", ", ";"].map((separator) =>
    rule<ReadCell>(`${JSON.stringify(separator)} in a list`, "read-cell", ({ readCell }) => ({
      readCell: (raw, column, context) =>
        column.type.kind === "list" && textOf(raw)?.includes(separator) === true
          ? { kind: "list", texts: [textOf(raw)!], whole: textOf(raw)! }
          : readCell(raw, column, context),
    })),
  ),
];

const withDifference = (name: string, tell: (text: string) => string) =>
  rule<Text>(name, "text", ({ tidy }) => ({ tidy: (text) => tidy(tell(text)) }));

export const texts = [
  withDifference("brackets of either width are the same", (text) => text.replace("(总行)", "（别行）")),
  withDifference("full-width letters are letters", (text) => text.replace(/[ｊｌ]/g, "wide")),
  withDifference("full-width signs are signs", (text) => text.replace("／", "sign")),
  withDifference("spaces around a text do not matter", (text) => text.replace(/^ /, "space")),
  rule<Text>("capitals do not matter", "text", ({ textPool }) => ({
    textPool: () => {
      const pool = textPool();
      const { find, intern } = pool;
      const tell = (text: string) => text.normalize("NFKC").replace(/jl/g, "small");
      return Object.assign(pool, {
        find: (text: string) => find(tell(text)),
        intern: (text: string) => intern(tell(text)),
      });
    },
  })),
];

const withoutBlank = (table: keyof Catalogue["catalogue"], column: string) =>
  rule<Catalogue>(`a blank ${table}.${column} has a meaning`, "catalogue", ({ catalogue }) => {
    const definition = catalogue[table];
    const known: Column = { ...definition.columns[column]!, blank: "unknown" };
    const columns: Columns = { ...definition.columns, [column]: known };
    return { catalogue: { ...catalogue, [table]: { ...definition, columns } } };
  });

export const blanks = [
  withoutBlank("certificates", "status"),
  withoutBlank("certificates", "firstIssuedOn"),
  withoutBlank("staff", "joinedOn"),
  withoutBlank("staffCertificates", "issuedOn"),
  withoutBlank("evidence", "quantity"),
  withoutBlank("evidence", "thirdParty"),
  withoutBlank("customers", "fortune500"),
];
