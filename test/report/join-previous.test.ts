import type { Status } from "../../src/assessment/assessment";
import { judgementsIn, type JudgementRow } from "../../src/report/judgement-rows";
import { joinPrevious } from "../../src/report/join-previous";
import { noLines, type LineFields } from "../../src/report/lines";
import type { Previous, StrayText } from "../../src/report/previous";
import { noSettings } from "../../src/report/read-settings";
import { day, nothingPrevious } from "./fixtures";

const MANUAL = "service-management-manual";
const REPORT = "acceptance-report|P-004";

describe("what was typed into two files", () => {
  const of = (lines: Map<string, LineFields>) => ({
    ...nothingPrevious,
    lines: { ...noLines(), "missing-evidence": lines },
  });
  const line = (owner: string | null, remark: string | null) => ({ owner, due: null, remark });
  const text = (value: string, row = MANUAL): StrayText => ({
    ...{ role: "findings", cell: "E3", row, value },
  });

  test("is joined line by line, the file that is replaced first", () => {
    const replaced = of(new Map([[MANUAL, line("Wang", null)]]));
    const input = of(
      new Map([
        [MANUAL, line("Lin", "asked")],
        [REPORT, line("Zhao", null)],
      ]),
    );
    expect([...joinPrevious(replaced, input).lines["missing-evidence"]]).toEqual([
      [MANUAL, line("Wang", "asked")],
      [REPORT, line("Zhao", null)],
    ]);
  });

  test("is kept once, wherever its row stands", () => {
    const replaced = { ...nothingPrevious, stray: [text("why?"), text("why?")] };
    const input = {
      ...nothingPrevious,
      stray: [{ ...text("why?"), cell: "E9" }, text("why?", REPORT), text("when?")],
    };
    const { stray } = joinPrevious(replaced, input);
    expect(stray).toEqual([text("why?"), text("why?"), text("why?", REPORT), text("when?")]);
  });

  test("keeps the settings of the workbook that is read, and those of the other where it has none", () => {
    const of = (asOf: string): Previous => ({
      ...nothingPrevious,
      settings: { ...noSettings, present: true, asOf: day(asOf) },
    });
    const asOf = (replaced: Previous, input: Previous) => joinPrevious(replaced, input).settings.asOf;
    expect(asOf(of("2026-01-31"), of("2026-02-28"))).toBe(day("2026-02-28"));
    expect(asOf(of("2026-01-31"), nothingPrevious)).toBe(day("2026-01-31"));
  });
});

test("judgements of both files stay, equal ones once, and those of the replaced file count on the same day", () => {
  const row = (reason: string, verdict: Status): JudgementRow => ({
    typed: { requirement: "itss.4.manual", verdict, reason },
    requirement: "itss.4.manual",
    verdict,
    date: null,
    inputs: null,
    suggestion: null,
    at: null,
  });
  const judged = (...judgements: JudgementRow[]): Previous => ({ ...nothingPrevious, judgements });
  const [both, there, here] = [row("both", "met"), row("there", "not-met"), row("here", "undetermined")];
  const joined = joinPrevious(judged(both, there), judged({ ...both }, here)).judgements;
  expect(joined.map(({ typed }) => typed.reason)).toEqual(["here", "both", "there"]);
  expect(judgementsIn(joined).get("itss.4.manual")!.verdict).toBe("not-met");
});
