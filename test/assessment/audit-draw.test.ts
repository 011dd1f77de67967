import fc from "fast-check";
import { evaluatorFor } from "../../src/assessment/assess";
import { drawnOf, drawPool, drawStaff, type AuditDraw } from "../../src/assessment/audit-draw";
import { drawRank } from "../../src/assessment/draw-rank";
import { parseIsoDate } from "../../src/tables/days";
import { formatAddress } from "../../src/workbook/workbook";
import { makeFacts, refused, type TablesInput } from "../tables/make-facts";

const asOf = parseIsoDate("2026-06-30")!;

async function drawn(tables: TablesInput, seed: string | null = null): Promise<AuditDraw> {
  const options = { asOf, targets: {}, params: new Map<string, number>(), schemes: [] };
  const evaluator = evaluatorFor(await makeFacts(tables), options);
  return drawStaff(drawPool(evaluator), seed, evaluator);
}

type Staff = NonNullable<TablesInput["staff"]>[number];
type Certificate = NonNullable<TablesInput["staffCertificates"]>[number];

const certificateOf = (staffId: string, more: Certificate = {}): Certificate => ({
  staffId,
  certificate: "PMP",
  issuedOn: "2024-01-01",
  expiresOn: "2027-01-01",
  ...more,
});
/** Certified people S-1, S-2 … */
const people = (count: number): TablesInput => ofIds(Array.from({ length: count }, (_, at) => `S-${at + 1}`));
const ofIds = (ids: readonly string[]): TablesInput => ({
  staff: ids.map((id) => ({ id })),
  staffCertificates: ids.map((id) => certificateOf(id)),
});
const idsIn = (draw: AuditDraw) => draw.people.map(({ id }) => id);

test.each([
  [0, 0],
  [1, 1],
  [9, 1],
  [10, 1],
  [11, 2],
  [20, 2],
  [21, 3],
])("of %i certified people %i are drawn", async (certified, count) => {
  expect(drawnOf(certified)).toBe(count);
  const draw = await drawn(people(certified));
  expect(draw).toMatchObject({ certified, undecided: [] });
  expect(draw.people).toHaveLength(count);
});

// Computed apart from the program, from the published definitions of FNV-1a and of MurmurHash3's final mix.
test.each([
  ["2026-06-30", "s-1", 2256950636],
  ["2026-06-30", "s-6", 144187125],
  ["2026-06-30", "s-3", 424467456],
  ["", "", 579050429],
  ["种子", "张三", 1895529767],
])("the rank of seed %j and key %j is %i", (seed, key, rank) => {
  expect(drawRank(seed, key)).toBe(rank);
});

test("the lowest ranks are drawn; the seed is the date unless one is given", async () => {
  const byDate = await drawn(people(11));
  expect([byDate.seed, ...idsIn(byDate)]).toEqual(["2026-06-30", "S-6", "S-3"]);
  const bySpring = await drawn(people(12), "  spring ");
  expect([bySpring.seed, ...idsIn(bySpring)]).toEqual(["spring", "S-3", "S-12"]);
  expect(idsIn(await drawn(people(11), " "))).toEqual(["S-6", "S-3"]);
});

test("the order of rows, letter case and repeated rows do not matter", async () => {
  const ids = Array.from({ length: 11 }, (_, at) => `S-${at + 1}`);
  const reversed = await drawn(ofIds([...ids].reverse().map((id) => id.toLowerCase())));
  expect(idsIn(reversed)).toEqual(["s-6", "s-3"]);
  const twice = await drawn(ofIds([...ids, ...ids]));
  expect(twice.certified).toBe(11);
  expect(idsIn(twice)).toEqual(["S-6", "S-3"]);
});

test("one person more brings in at most that person and the next in rank, and drives out at most one", () => {
  const name = fc.stringMatching(/^[A-Za-z0-9]{1,6}$/);
  return fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(name, { minLength: 2, maxLength: 40, selector: (id) => id.toLowerCase() }),
      fc.string({ maxLength: 10 }),
      async ([added, ...ids], seed) => {
        const before = idsIn(await drawn(ofIds(ids), seed));
        const after = idsIn(await drawn(ofIds([...ids, added!]), seed));
        const stayed = before.filter((id) => after.includes(id));
        expect(stayed.length).toBeGreaterThanOrEqual(before.length - 1);
        if (!after.includes(added!)) expect(stayed).toEqual(before);
      },
    ),
    { numRuns: 60 },
  );
});

test("over many seeds nobody is favoured", () => {
  const keys = Array.from({ length: 20 }, (_, at) => `s-${String(at + 1).padStart(3, "0")}`);
  const times = new Map(keys.map((key) => [key, 0]));
  for (let seed = 0; seed < 2000; seed++) {
    const ranked = keys.toSorted((a, b) => drawRank(`${seed}`, a) - drawRank(`${seed}`, b));
    for (const key of ranked.slice(0, 2)) times.set(key, times.get(key)! + 1);
  }
  // 200 expected each; a fair draw strays from it by more than 60 about once in a hundred thousand people.
  for (const count of times.values()) expect(Math.abs(count - 200)).toBeLessThan(60);
});

describe("who takes part", () => {
  const one = async (staff: Staff, certificate: Certificate | null = {}) => {
    const draw = await drawn({
      staff: [{ id: "S-1", ...staff }],
      staffCertificates: certificate === null ? [] : [certificateOf("S-1", certificate)],
    });
    return draw.undecided.length > 0 ? draw.undecided[0]!.unknown.join("+") : draw.certified;
  };

  test.each<[string, Staff, Certificate | null, number | string]>([
    ["joined on the day", { joinedOn: "2026-06-30" }, {}, 1],
    ["joined the day after", { joinedOn: "2026-07-01" }, {}, 0],
    ["joined in that month, the day unknown", { joinedOn: { month: "2026年6月" } }, {}, 1],
    ["leaves the day after", { leftOn: "2026-07-01" }, {}, 1],
    ["left on the day", { leftOn: "2026-06-30" }, {}, 0],
    ["an unreadable leaving date", { leftOn: refused }, {}, "employment"],
    ["certificate issued on the day", {}, { issuedOn: "2026-06-30" }, 1],
    ["certificate issued the day after", {}, { issuedOn: "2026-07-01" }, 0],
    ["certificate that ends on the day", {}, { expiresOn: "2026-06-30" }, 1],
    ["certificate that ended the day before", {}, { expiresOn: "2026-06-29" }, 0],
    ["certificate without end", {}, { expiresOn: "permanent" }, 1],
    ["certificate of unknown end", {}, { expiresOn: null }, "certificate"],
    ["certificate of a kind that no rule names", {}, { certificate: "RHCE" }, 1],
    ["no certificate", {}, null, 0],
    ["both open", { leftOn: refused }, { expiresOn: null }, "employment+certificate"],
    ["left, with a certificate of unknown end", { leftOn: "2026-01-01" }, { expiresOn: null }, 0],
  ])("%s", async (_, staff, certificate, expected) => {
    expect(await one(staff, certificate)).toBe(expected);
  });

  test("several certificates are one person, and each that stands is told", async () => {
    const draw = await drawn({
      staff: [{ id: "S-1", name: "Li Na", position: "Engineer" }],
      staffCertificates: [
        certificateOf("S-1", { certificate: "ITIL 4", number: "A-1", expiresOn: "permanent" }),
        certificateOf("S-1", { expiresOn: "2025-01-01" }),
        certificateOf("S-1"),
      ],
    });
    expect(draw.certified).toBe(1);
    expect(draw.people[0]).toMatchObject({ id: "S-1", name: "Li Na", position: "Engineer" });
    expect(formatAddress(draw.people[0]!.cell!)).toBe("Staff!A2");
    const held = draw.people[0]!.certificates.map(({ certificate, number, expiresOn, cell }) => [
      certificate,
      number,
      expiresOn,
      formatAddress(cell!),
    ]);
    expect(held).toEqual([
      ["itil4", "A-1", Infinity, "'Staff certificates'!B2"],
      ["pmp", null, parseIsoDate("2027-01-01"), "'Staff certificates'!B4"],
    ]);
  });

  test("whoever is left open is told with the cells that keep it open", async () => {
    const { undecided, certified } = await drawn({
      staff: [{ id: "S-1", leftOn: refused }, { id: "S-2" }, { id: "S-3" }],
      staffCertificates: [
        certificateOf("S-1"),
        certificateOf("S-2", { expiresOn: null }),
        certificateOf("S-3", { expiresOn: null }),
        certificateOf("S-3"),
      ],
    });
    expect(certified).toBe(1);
    expect(undecided.map(({ id, cells }) => [id, ...cells.map(formatAddress)])).toEqual([
      ["S-1", "Staff!F2"],
      ["S-2", "'Staff certificates'!F3"],
    ]);
  });
});

test("where nobody can be drawn it says why", async () => {
  expect((await drawn({})).problem).toBe("no-staff");
  expect((await drawn({ staff: [], staffCertificates: [] })).problem).toBe("no-staff");
  expect(await drawn({ staff: [{ id: "S-1" }] })).toMatchObject({
    problem: "no-certificates",
    undecided: [],
  });
  expect((await drawn({ staff: [{ id: "S-1" }], staffCertificates: [] })).problem).toBe("nobody-certified");
  expect((await drawn(people(1))).problem).toBeNull();
});
