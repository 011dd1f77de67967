/** Certificates of the organisation and of its staff, as they end. */
import { refused, type TablesInput } from "../../tables/make-facts";
import { entriesOf, ofKind } from "./entries";

const iso = (expiresOn: unknown, more: object = {}) =>
  ({ standard: "ISO 9001", issuedOn: "2020-01-01", expiresOn, ...more }) as never;

it.each([
  ["2026-06-29", ["2026-06-29 overdue"]],
  ["2026-06-30", ["2026-06-30 within-30"]],
  ["2026-07-30", ["2026-07-30 within-30"]],
  ["2026-07-31", ["2026-07-31 within-90"]],
  ["2026-09-28", ["2026-09-28 within-90"]],
  ["2026-09-29", ["2026-09-29 later"]],
  ["2027-12-30", ["2027-12-30 later"]],
  ["2027-12-31", []],
  [{ month: "2026-07" }, ["2026-07-01/2026-07-31 within-30"]],
  [{ month: "2026-06" }, ["2026-06-01/2026-06-30 within-30"]],
  ["长期", []],
  [null, []],
  [refused, []],
])("ending %j", async (expiresOn, expected) => {
  expect(ofKind(await entriesOf({ certificates: [iso(expiresOn)] }), "certificate-expires")).toEqual(
    expected,
  );
});

it("leaves withdrawn ones aside, and one that is over once another has taken its place", async () => {
  const entries = await entriesOf({
    certificates: [
      iso("2026-01-31"),
      iso("2029-01-31"),
      iso("2026-08-31", { status: "withdrawn" }),
      { standard: "CMMI", issuedOn: "2020-01-01", expiresOn: "2026-02-28" },
      { standard: "ISO 27001", issuedOn: "2020-01-01", expiresOn: "2026-03-31" },
      { standard: "ISO 27001", issuedOn: "2026-03-01", expiresOn: "长期" },
    ],
  });
  expect(ofKind(entries, "certificate-expires")).toEqual(["2026-02-28 overdue"]);
});

it("takes those of people on the staff, with their names, and of everybody where no list says who is", async () => {
  const certificate = (staffId: string) => ({ staffId, certificate: "PMP", expiresOn: "2026-12-31" });
  const staffCertificates = ["S-1", "S-2", "S-3", "S-9"].map(certificate);
  const staff = [
    { id: "S-1", name: "Lin", joinedOn: "2020-01-01" },
    { id: "S-2", name: "Gu", joinedOn: "2020-01-01", leftOn: "2026-06-30" },
    { id: "S-3", name: "Wu", joinedOn: "2020-01-01", leftOn: "2026-07-01" },
  ];
  const held = async (tables: TablesInput) =>
    (await entriesOf(tables))
      .filter(({ kind }) => kind === "staff-certificate-expires")
      .map(({ about }) => (about?.what === "certificate" ? [about.holder, about.holderName] : []));
  expect(await held({ staff, staffCertificates })).toEqual([
    ["S-1", "Lin"],
    ["S-3", "Wu"],
  ]);
  expect((await held({ staffCertificates })).map(([holder]) => holder)).toEqual(["S-1", "S-2", "S-3", "S-9"]);
});
