import fc from "fast-check";
import type { Edit } from "../../../src/assessment/what-if/edit";
import { formatEdit } from "../../../src/report/edits/edit-text";
import { parseEdit } from "../../../src/report/edits/parse-edit";
import { catalogue, tableIds, type TableId } from "../../../src/tables/catalogue";
import { dayOf, FIRST_DAY, LAST_DAY } from "../../../src/tables/days";
import { evidenceKinds } from "../../../src/tables/evidence-kinds";

const set = (table: TableId, row: string, field: string, value: string): Edit => ({
  ...{ kind: "set", table, row, field, value },
});

describe("an edit as text", () => {
  it.each<[string, Edit]>([
    ["projects[P-004].status=completed", set("projects", "P-004", "status", "completed")],
    ["kpis[NPS].value=92", set("kpis", "NPS", "value", "92")],
    ["organisation.registeredOn=2020-01-31", set("organisation", "", "registeredOn", "2020-01-31")],
    ["projects[P-004].acceptedOn=", set("projects", "P-004", "acceptedOn", "")],
    ["surveys[Surveys!12].score=92", set("surveys", "Surveys!12", "score", "92")],
    [
      '+projects(id=P-9, status=completed, contractAmount="1,200,000")',
      {
        kind: "add",
        table: "projects",
        values: { id: "P-9", status: "completed", contractAmount: "1,200,000" },
      },
    ],
    ["-staff[S-3]", { kind: "remove", table: "staff", row: "S-3" }],
    [
      "document:acceptance-report[P-004]",
      { kind: "document", document: "acceptance-report", subject: "P-004" },
    ],
    [
      "document:service-catalogue-matrix",
      { kind: "document", document: "service-catalogue-matrix", subject: null },
    ],
    [
      "param:itss.4.completed-projects.amount=300000",
      { kind: "param", param: "itss.4.completed-projects.amount", value: 300_000 },
    ],
    ["as-of=2026-12-31", { kind: "as-of", asOf: dayOf(2026, 12, 31)! }],
    [
      "declare:itss.4.completed-projects#0=5",
      { kind: "declare", requirement: "itss.4.completed-projects", bound: 0, value: 5 },
    ],
  ])("%s, both ways", (text, edit) => {
    expect(parseEdit(text)).toEqual({ edit });
    expect(formatEdit(edit)).toBe(text);
  });

  it.each<[string, string]>([
    ["项目清单[P-004].项目状态=已完成", "projects[P-004].status=已完成"],
    ["项目清单【P-004】．项目状态＝已验收", "projects[P-004].status=已验收"],
    [" Projects [ P-004 ] . status = In progress ", "projects[P-004].status=In progress"],
    ["企业信息.成立日期=2020年1月31日", "organisation.registeredOn=2020年1月31日"],
    [
      "＋项目清单（项目编号=P-9，合同额=1,200,000，项目名称=系统（二期））",
      '+projects(id=P-9, contractAmount="1,200,000", name="系统（二期）")',
    ],
    ["+staff(Staff ID=S-9, Training hours (12 months)=24)", "+staff(id=S-9, trainingHours=24)"],
    ["文件：验收报告[P-004]", "document:acceptance-report[P-004]"],
    ["document:Acceptance report", "document:acceptance-report"],
    ["param: itss.4.completed-projects.amount = 30万", "param:itss.4.completed-projects.amount=300000"],
    ["参数：itss.4.x=40%", "param:itss.4.x=0.4"],
    ["评估基准日=2026年12月31日", "as-of=2026-12-31"],
    ["declare:itss.4.x=1,500", "declare:itss.4.x#0=1500"],
    ["declare:itss.4.x#1=2020-01-31", "declare:itss.4.x#1=18292"],
    ["声明：itss.4.x#0=是", "declare:itss.4.x#0=1"],
    ['projects[P-1].name="a "quoted" name', 'projects[P-1].name="""a ""quoted"" name"'],
  ])("reads %s", (written, text) => {
    const parsed = parseEdit(written);
    expect("edit" in parsed ? formatEdit(parsed.edit) : parsed).toBe(text);
  });

  it.each<[string, object]>([
    ["status=completed", { code: "no-form", read: "status=completed" }],
    ["hello", { code: "no-form", read: "hello" }],
    ["projets[P-4].status=completed", { code: "no-such-table", read: "projets", near: "projects" }],
    [
      "projects[P-4].stauts=completed",
      { code: "no-such-field", read: "stauts", near: "status", table: "projects" },
    ],
    [
      "项目清单[P-4].状态=已完成",
      { code: "no-such-field", read: "状态", near: "项目状态", table: "projects" },
    ],
    ["projects.status=completed", { code: "which-row", table: "projects" }],
    ["-staff", { code: "which-row", table: "staff" }],
    ["projects[P-4.status=completed", { code: "not-closed", read: "projects[P-4.status=completed" }],
    ["+projects(id=P-9", { code: "not-closed", read: "projects(id=P-9" }],
    ["+projects(id=P-9, id=P-10)", { code: "field-twice", read: "id" }],
    [
      "document:acceptance-raport",
      { code: "no-such-kind", read: "acceptance-raport", near: "acceptance-report" },
    ],
    ["param:itss.4.x=much", { code: "no-number", read: "much" }],
    ["as-of=soon", { code: "no-day", read: "soon" }],
    ["", { code: "no-form", read: "" }],
  ])("says why %s is none", (text, fault) => {
    expect(parseEdit(text)).toEqual({ fault });
  });

  it("is read back as it was, whatever its names and values hold", () => {
    const word = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc.constantFrom("P-004", "a, b=c", '"', "(x)", "[y]", " ", "甲、乙（丙）", "x=1, id=2", "a\nb"),
    );
    const table = fc.constantFrom(...tableIds);
    const field = (id: TableId) => fc.constantFrom(...Object.keys(catalogue[id].columns));
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    const id = fc.stringMatching(/^[a-z]+(\.[a-z0-9-]+){1,3}$/);
    const edit: fc.Arbitrary<Edit> = fc.oneof(
      table.chain((each) =>
        fc.record({
          ...{ kind: fc.constant("set" as const), table: fc.constant(each), row: word },
          ...{ field: field(each), value: word },
        }),
      ),
      table.chain((each) =>
        fc.record({
          ...{ kind: fc.constant("add" as const), table: fc.constant(each) },
          values: fc.dictionary(field(each), word, { maxKeys: 4, noNullPrototype: true }),
        }),
      ),
      fc.record({ kind: fc.constant("remove" as const), table, row: word }),
      fc.record({
        kind: fc.constant("document" as const),
        document: fc.constantFrom(...evidenceKinds.map(([code]) => code)),
        subject: fc.option(word),
      }),
      fc.record({ kind: fc.constant("param" as const), param: id, value: number }),
      fc.record({ kind: fc.constant("as-of" as const), asOf: fc.integer({ min: FIRST_DAY, max: LAST_DAY }) }),
      fc.record({
        ...{ kind: fc.constant("declare" as const), requirement: id },
        ...{ bound: fc.nat(9), value: number },
      }),
    );
    fc.assert(
      fc.property(edit, (each) => {
        expect(parseEdit(formatEdit(each))).toEqual({ edit: each });
      }),
      { numRuns: 2000 },
    );
  });

  it("is read or refused, never a fault of ours, whatever people type", () => {
    const piece = fc.constantFrom(
      ...[
        "projects",
        "项目清单",
        "[",
        "]",
        "【",
        "P-1",
        ".",
        "status",
        "=",
        "，",
        ",",
        "(",
        "）",
        '"',
        "+",
        "-",
        " ",
      ],
      ...["document:", "param:", "as-of=", "declare:", "#", "5", "%", "万", "2026-01-01"],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const parsed = parseEdit(pieces.join(""));
        if ("edit" in parsed) expect(parseEdit(formatEdit(parsed.edit))).toEqual(parsed);
        else expect(typeof parsed.fault.code).toBe("string");
      }),
      { numRuns: 3000 },
    );
  });
});
