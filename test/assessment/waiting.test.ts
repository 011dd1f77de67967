/** The first day met by waiting, against an assessment of each day in turn. */
import fc from "fast-check";
import { assess } from "../../src/assessment/assess";
import { roadmapOf } from "../../src/assessment/roadmap";
import type { RuleBook } from "../../src/rules/expression";
import { itss } from "../../src/schemes/itss";
import { isoDate, parseIsoDate } from "../../src/tables/days";
import { makeFacts } from "../tables/make-facts";

const asOf = parseIsoDate("2026-08-31")!;
const DAYS = 330;

/** The rule book cut down to one requirement of level 3. */
const system: RuleBook = {
  ...itss,
  requirements: itss.requirements.filter(
    ({ id }) => id === "itss.4.itsm-running" || id === "itss.3.system-year",
  ),
};

const day = fc.integer({ min: asOf - 400, max: asOf + 120 }).map(isoDate);
const systems = fc.array(
  fc.record({
    kind: fc.constant("itsm"),
    inServiceSince: day,
    retiredOn: fc.option(fc.integer({ min: asOf - 30, max: asOf + 200 }).map(isoDate)),
  }),
  { minLength: 1, maxLength: 4 },
);

test("it is the first day on which an assessment says met, and there is none where none says so", async () => {
  await fc.assert(
    fc.asyncProperty(systems, async (given) => {
      const rows = given.map((row, at) => ({ name: `S${at}`, ...row }));
      const evidence = ["system-log", "operation-record"].map((kind) => ({ kind, location: "shelf 1" }));
      const facts = await makeFacts({ systems: rows, evidence });
      const options = { asOf, targets: { itss: "3" }, params: new Map<string, number>(), schemes: [system] };
      const [road] = roadmapOf(assess(facts, options), facts, options).schemes;
      for (const { requirement, waitUntil } of road!.tasks) {
        const days = Array.from({ length: DAYS }, (_, at) => asOf + 1 + at);
        const met = days.find((on) => {
          const { findings } = assess(facts, { ...options, asOf: on }).schemes[0]!;
          return findings.find((finding) => finding.requirement === requirement)!.status === "met";
        });
        const within = waitUntil !== null && waitUntil <= asOf + DAYS ? waitUntil : undefined;
        expect([requirement, within && isoDate(within)]).toEqual([requirement, met && isoDate(met)]);
      }
    }),
    { numRuns: 25 },
  );
});
