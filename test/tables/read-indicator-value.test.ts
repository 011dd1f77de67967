import { valueForm, type ValueForm } from "../../src/tables/read-indicator-value";
import { dateCell, percent, reading, short, type CellInput } from "./cells";

const value = (input: CellInput, valueForm: ValueForm) =>
  short(reading("kpis", "value", input, { valueForm }));

describe("ratios", () => {
  it.each<[CellInput, ValueForm, unknown]>([
    [0.95, "ratio", 0.95],
    ["0.95", "ratio", 0.95],
    [percent(0.95), "ratio", 0.95],
    [percent(1.2), "ratio", 1.2],
    ["95%", "ratio", 0.95],
    ["95 %", "ratio", 0.95],
    ["９５％", "ratio", 0.95],
    ["66.7%", "ratio", 0.667],
    ["0%", "ratio", 0],
    [1, "ratio", 1],
    [0, "ratio", 0],
    [95, "percent", 0.95],
    ["95", "percent", 0.95],
    [1.01, "percent", 0.0101],
    [percent(0.95), "percent", 0.95],
    ["95%", "percent", 0.95],
    [0, "percent", 0],
    [95, "ratio", "!percent-unclear"],
    [1.0001, "ratio", "!percent-unclear"],
    ["95", "ratio", "!percent-unclear"],
    [0.95, "percent", "!percent-unclear"],
    [1, "percent", "!percent-unclear"],
    [-0.1, "ratio", "!negative"],
    ["-5%", "ratio", "!negative"],
    ["high", "ratio", "!not-a-number"],
    ["95万%", "ratio", "!not-a-number"],
    [dateCell(46203), "ratio", "!not-a-number"],
    [true, "ratio", "!not-a-number"],
  ])("reads %j as %s: %j", (input, form, expected) => expect(value(input, form)).toBe(expected));
});

describe("shares of a whole", () => {
  it.each<[CellInput, ValueForm, unknown]>([
    [0.95, "share", 0.95],
    [percent(0.95), "share", 0.95],
    ["95%", "share", 0.95],
    [95, "percent-share", 0.95],
    [percent(1), "share", 1],
    [percent(1.0000000000000002), "share", 1.0000000000000002],
    ["100%", "share", 1],
    [100, "percent-share", 1],
    [percent(1.001), "share", "!percent-unclear"],
    ["101%", "share", "!percent-unclear"],
    [420, "percent-share", "!percent-unclear"],
    [percent(4.2), "percent-share", "!percent-unclear"],
    [95, "share", "!percent-unclear"],
    [0.95, "percent-share", "!percent-unclear"],
    [percent(-0.1), "share", "!negative"],
  ])("reads %j as %s: %j", (input, form, expected) => expect(value(input, form)).toBe(expected));
});

describe("ratios that may be above 100 %", () => {
  it.each<[CellInput, ValueForm, unknown]>([
    [percent(3.5), "ratio", 3.5],
    ["350%", "ratio", 3.5],
    [350, "percent", 3.5],
    [percent(10), "ratio", 10],
    [1000, "percent", 10],
    [percent(10.01), "ratio", "!percent-unclear"],
    [percent(95), "ratio", "!percent-unclear"],
    ["9500%", "ratio", "!percent-unclear"],
    [9500, "percent", "!percent-unclear"],
  ])("reads %j as %s: %j", (input, form, expected) => expect(value(input, form)).toBe(expected));

  it("say how much is too much", () => {
    const details = (input: CellInput, form: ValueForm) =>
      reading("kpis", "value", input, { valueForm: form });
    expect(details(percent(95), "ratio")).toMatchObject({ details: { most: "1000%" } });
    expect(details(percent(95), "share")).toMatchObject({ details: { most: "100%" } });
  });
});

describe("points of the net promoter score", () => {
  it.each<[CellInput, ValueForm, unknown]>([
    [80, "points", 80],
    ["80", "points", 80],
    ["80%", "points", 80],
    [percent(0.8), "points", 80],
    [80, "percent-points", 80],
    [-100, "points", -100],
    [100, "points", 100],
    ["-20%", "points", -20],
    [0, "points", 0],
    [1, "points", 1],
    [100.5, "points", "!out-of-range"],
    [-101, "points", "!out-of-range"],
    [percent(1.01), "points", "!out-of-range"],
    [0.8, "points", "!percent-unclear"],
    [0.8, "percent-points", "!percent-unclear"],
    [1, "percent-points", "!percent-unclear"],
    ["good", "points", "!not-a-number"],
  ])("reads %j as %s: %j", (input, form, expected) => expect(value(input, form)).toBe(expected));
});

describe("hours and numbers", () => {
  it.each<[CellInput, ValueForm, unknown]>([
    [0.5, "hours", 0.5],
    [30, "minutes", 0.5],
    ["45", "minutes", 0.75],
    [-1, "minutes", "!negative"],
    [percent(0.5), "hours", "!percent-unclear"],
    [500, "number", 500],
    [-3, "number", -3],
    [percent(0.5), "number", "!percent-unclear"],
    ["50%", "any", 0.5],
    [percent(0.5), "any", 0.5],
    [7, "any", 7],
    ["good", "any", "!not-a-number"],
    [7, "unknown", "-Infinity..Infinity"],
  ])("reads %j as %s: %j", (input, form, expected) => expect(value(input, form)).toBe(expected));
});

describe("the form of a row's values", () => {
  it.each<[string, string, ValueForm | null]>([
    ["renewal", "", "ratio"],
    ["renewal", "%", "percent"],
    ["renewal", "％", "percent"],
    ["renewal", "h", null],
    ["renewal", "个", null],
    ["sla-attainment", "", "share"],
    ["sla-attainment", "%", "percent-share"],
    ["sla-attainment", "h", null],
    ["fault-response", "", "hours"],
    ["fault-response", "小时", "hours"],
    ["fault-response", "H", "hours"],
    ["fault-response", "分钟", "minutes"],
    ["fault-response", "min", "minutes"],
    ["fault-response", "%", null],
    ["fault-response", "天", null],
    ["nps", "", "points"],
    ["nps", "%", "percent-points"],
    ["nps", "分", "points"],
    ["nps", "小时", null],
    ["knowledge-documents", "", "number"],
    ["knowledge-documents", "篇", "number"],
    ["knowledge-documents", "%", null],
    ["knowledge-documents", "h", null],
    ["churn of our own", "个", "any"],
    ["churn of our own", "", "any"],
  ])("of %s in %j is %s", (indicator, unit, expected) => expect(valueForm(indicator, unit)).toBe(expected));
});
