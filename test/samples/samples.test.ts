import type { Finding } from "../../src/assessment/assessment";
import type { Checked } from "../../src/check-workbook";
import { check, openSample, unreadCells } from "./check-sample";
import { chinese, english, unread, type ExpectedSample } from "./expected";

const samples: readonly [name: string, expected: ExpectedSample][] = [
  ["english-company", english],
  ["chinese-clean", chinese],
  ["chinese-messy", chinese],
];

describe.each(samples)("%s", (name, expected) => {
  let checked: Checked;
  beforeAll(async () => {
    checked = await check(await openSample(name));
  });
  const scheme = () => checked.assessment.schemes[0]!;

  test("is assessed at the date that it carries", () => {
    expect(checked.assessment.asOf).toBe(Date.parse("2026-06-30") / 86_400_000);
    expect(checked.assessment.fiscalYear).toBe(2025);
  });

  test("reaches the levels worked out by hand", () => {
    const { onFigures, capability, eligible } = scheme();
    expect({ onFigures, capability, eligible }).toEqual({
      onFigures: expected.onFigures,
      capability: expected.capability,
      eligible: expected.eligible,
    });
  });

  test("has an expected verdict for every requirement, and no other", () => {
    expect(
      scheme()
        .findings.map(({ requirement }) => requirement)
        .sort(),
    ).toEqual(Object.keys(expected.findings).sort());
  });

  test.each(Object.entries(expected.findings))("%s", (requirement, [status, actual]) => {
    const finding = scheme().findings.find((candidate) => candidate.requirement === requirement)!;
    expect(finding.status).toBe(status);
    expectActual(finding, actual);
  });

  test("leaves exactly the flawed cells unread", () => {
    expect(unreadCells(checked.facts)).toEqual(unread[name]);
  });

  test("is large enough to be real", () => {
    const { tables } = checked.facts;
    expect(tables.projects.rowCount).toBeGreaterThanOrEqual(40);
    expect(tables.staff.rowCount).toBeGreaterThanOrEqual(100);
    expect(tables.evidence.rowCount).toBeGreaterThanOrEqual(300);
    expect(tables.financials.rowCount).toBeGreaterThanOrEqual(3);
  });
});

function expectActual({ measures }: Finding, actual: ExpectedSample["findings"][string][1]): void {
  expect(measures).toHaveLength(actual.length);
  actual.forEach((value, at) => {
    const [lo, hi] = typeof value === "number" ? [value, value] : value;
    expectClose(measures[at]!.actual.lo, lo);
    expectClose(measures[at]!.actual.hi, hi);
  });
}

function expectClose(found: number, wanted: number): void {
  if (Number.isFinite(wanted)) expect(found).toBeCloseTo(wanted, 9);
  else expect(found).toBe(wanted);
}
