import { trackNonconformities } from "../../src/assessment/nonconformities";
import { isoDate, parseIsoDate } from "../../src/tables/days";
import { makeFacts, refused, type TablesInput } from "../tables/make-facts";

type Row = NonNullable<TablesInput["nonconformities"]>[number];
const asOf = parseIsoDate("2026-06-30")!;
const track = async (...nonconformities: Row[]) =>
  trackNonconformities(await makeFacts({ nonconformities }), asOf);
const one = { id: "N-1", scheme: "ITSS", severity: "serious", raisedOn: "2026-01-10" };
const counted = async (row: Row) => {
  const { counts } = await track(row);
  const [{ open, overdue, closed, unclear }] = counts as [(typeof counts)[number]];
  return { open, overdue, closed, unclear };
};

const isOpen = { open: 1, overdue: 0, closed: 0, unclear: 0 };
const isOverdue = { open: 1, overdue: 1, closed: 0, unclear: 0 };
const isClosed = { open: 0, overdue: 0, closed: 1, unclear: 0 };
const isUnclear = { open: 0, overdue: 0, closed: 0, unclear: 1 };

test.each<[name: string, row: Row, expected: typeof isOpen]>([
  ["due on the assessment date", { dueOn: "2026-06-30" }, isOpen],
  ["due one day before", { dueOn: "2026-06-29" }, isOverdue],
  ["without a due date", { dueOn: null }, isOpen],
  ["due some day of the month before", { dueOn: { month: "2026-05" } }, isOverdue],
  ["due some day of the month", { dueOn: { month: "2026-06" } }, isOpen],
  ["with an unreadable due date", { dueOn: refused }, isOpen],
  ["closed on the assessment date, though late", { dueOn: "2026-03-01", closedOn: "2026-06-30" }, isClosed],
  ["to be closed the day after", { dueOn: "2026-06-29", closedOn: "2026-07-01" }, isOverdue],
  [
    "closed in the month, on a day not known",
    { dueOn: "2026-03-01", closedOn: { month: "2026-06" } },
    isClosed,
  ],
  ["with an unreadable closing date", { dueOn: "2026-03-01", closedOn: refused }, isUnclear],
])("one %s", async (_, row, expected) => {
  expect(await counted({ ...one, ...row })).toEqual(expected);
});

test("what closes within a month that the assessment date divides is unclear", async () => {
  const facts = await makeFacts({ nonconformities: [{ ...one, closedOn: { month: "2026-06" } }] });
  const { counts } = trackNonconformities(facts, parseIsoDate("2026-06-29")!);
  expect(counts).toMatchObject([isUnclear]);
});

test("what is raised after the assessment date is not there yet", async () => {
  expect((await track({ ...one, raisedOn: "2026-07-01" })).counts).toEqual([]);
  expect((await track({ ...one, raisedOn: "2026-06-30" })).counts).toHaveLength(1);
  expect((await track({ ...one, raisedOn: null })).counts).toHaveLength(1);
});

test("they are counted by severity and scheme, the gravest first", async () => {
  const { counts } = await track(
    { id: "1", scheme: "CSMM", severity: "observation", raisedOn: "2026-01-01" },
    { id: "2", scheme: "ITSS", severity: "general", raisedOn: "2026-01-01" },
    { id: "3", scheme: "ITSS", severity: "严重", raisedOn: "2026-01-01", closedOn: "2026-02-01" },
    { id: "4", scheme: "ITSS", severity: "严重不符合", raisedOn: "2026-01-01" },
    { id: "5", scheme: "Group audit", severity: refused, raisedOn: "2026-01-01" },
  );
  expect(counts.map(({ scheme, severity, open, closed }) => [severity, scheme, open, closed])).toEqual([
    ["serious", "itss", 1, 1],
    ["general", "itss", 1, 0],
    ["observation", "csmm", 1, 0],
    [null, "Group audit", 1, 0],
  ]);
});

test("each one that is not closed is listed with its owner and due date, the longest overdue first", async () => {
  const { open } = await track(
    { ...one, id: "A", dueOn: null },
    { ...one, id: "B", dueOn: "2026-07-31", owner: "Li" },
    { ...one, id: "C", dueOn: "2026-06-29" },
    { ...one, id: "D", dueOn: "2026-03-31" },
    { ...one, id: "E", dueOn: { month: "2026-04" } },
    { ...one, id: "F", closedOn: "2026-02-01" },
  );
  const shown = open.map(({ number, owner, due, overdue, daysOverdue }) => [
    number,
    owner,
    due && isoDate(due.hi),
    overdue,
    daysOverdue,
  ]);
  expect(shown).toEqual([
    ["D", null, "2026-03-31", true, 91],
    ["E", null, "2026-04-30", true, null],
    ["C", null, "2026-06-29", true, 1],
    ["B", "Li", "2026-07-31", false, null],
    ["A", null, null, null, null],
  ]);
  expect(open[0]!.cell).toEqual({ sheet: "Nonconformities", row: 5, column: 0 });
});

test("no sheet, and a sheet of headers alone, prove nothing; None in it says that there are none", async () => {
  expect(trackNonconformities(await makeFacts({}), asOf)).toMatchObject({ known: false, counts: [] });
  expect(await track()).toMatchObject({ known: false, counts: [] });
  expect(await track({ id: "None" })).toEqual({ known: true, counts: [], open: [] });
});
