import { auditBasis, prepareAudit } from "../../src/assessment/audit";
import { itss } from "../../src/schemes/itss";
import { parseIsoDate } from "../../src/tables/days";
import { makeFacts } from "../tables/make-facts";

const options = {
  asOf: parseIsoDate("2026-06-30")!,
  targets: {},
  params: new Map<string, number>(),
  schemes: [itss],
};
const project = (id: string, contractAmount: number) => ({ id, status: "completed", contractAmount });
const facts = makeFacts({
  projects: [project("P-1", 5), project("P-2", 9), project("P-3", 7), project("P-4", 8)],
});
const prepared = async (projects: string[] | null) =>
  prepareAudit(auditBasis(await facts, options), { seed: null, projects });

test("projects are proposed unless named; named ones come once each, in the order named, whatever the case", async () => {
  const ids = ({ projects }: Awaited<ReturnType<typeof prepared>>) => projects.map(({ id }) => id);
  const proposed = await prepared(null);
  expect([proposed.isNamed, ...ids(proposed)]).toEqual([false, "P-2", "P-4", "P-3"]);
  const named = await prepared(["p-3", "P-1", "P-3"]);
  expect([named.isNamed, ...ids(named)]).toEqual([true, "P-3", "P-1"]);
});

test("names that are no project's are told", async () => {
  expect(await prepared(["P-1", "P-9"])).toMatchObject({ unknown: ["P-9"], projects: [{ id: "P-1" }] });
});
