import type { Finding } from "../../src/assessment/assessment";
import { nearestLevel } from "../../src/assessment/nearest-level";
import type { Checked } from "../../src/check-workbook";
import { check, openSample, unreadCells } from "./check-sample";
import { samples, unread, type ExpectedFinding, type ExpectedScheme } from "./expected";

describe.each(samples)("%s", (name, expected) => {
  let checked: Checked;
  beforeAll(async () => {
    checked = await check(await openSample(name));
  });

  test("is assessed at the date that it carries", () => {
    expect(checked.assessment.asOf).toBe(Date.parse("2026-06-30") / 86_400_000);
    expect(checked.assessment.fiscalYear).toBe(2025);
  });

  test("is nearest to the level worked out by hand", () => {
    expect(nearestLevel(checked.assessment.schemes)).toEqual(expected.nearest);
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

  describe.each(Object.entries<ExpectedScheme>(expected.schemes))("%s", (id, wanted) => {
    const found = () => checked.assessment.schemes.find(({ scheme }) => scheme === id)!;

    test("reaches the levels worked out by hand", () => {
      const { onFigures, capability, eligible } = found();
      expect({ onFigures, capability, eligible }).toEqual({
        onFigures: wanted.onFigures,
        capability: wanted.capability,
        eligible: wanted.eligible,
      });
    });

    test("has an expected verdict for every requirement, and no other", () => {
      const requirements = found().findings.map(({ requirement }) => requirement);
      expect(requirements.sort()).toEqual(Object.keys(wanted.findings).sort());
    });

    test.each(Object.entries(wanted.findings))("%s", (requirement, [status, actual]) => {
      const finding = found().findings.find((candidate) => candidate.requirement === requirement)!;
      expect(finding.status).toBe(status);
      expectActual(finding, actual);
    });
  });
});

function expectActual({ measures }: Finding, actual: ExpectedFinding[1]): void {
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
