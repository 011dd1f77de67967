/** The cases of projects completed, accepted and documented from contract to delivery, of which `count` are asked for. */
import {
  but,
  docsFor,
  evidenceMissing,
  figure,
  lacks,
  met,
  notMet,
  openFigure,
  refused,
  times,
  undetermined,
  type CasesOf,
  type Row,
  type Sheets,
} from "../case";
import { rowDocumentCases } from "./row-documents";

const documents = ["contract", "acceptance-report", "delivery-record"] as const;
const project = (n: number): Row => ({ id: `P-${n}`, status: "completed", acceptedOn: "2026-01-15" });
const onFile = (count: number): Row[] =>
  times(count, project).flatMap(({ id }) => docsFor(String(id), ...documents));

export function deliveredProjects(requirement: string, count: 1 | 3): CasesOf {
  const [last, next] = [`P-${count}`, `P-${count + 1}`];
  const rows = times(count, project);
  /** As many documented projects as are asked for, the last changed. */
  const given = (change: Row): Sheets => ({ projects: but(rows, change), evidence: onFile(count) });
  return {
    requirement,
    cannot: { "not-applicable": "always-applies" },
    cases: [
      met("exactly as many projects as are asked for", given({}), { figures: [figure(count, count)] }),
      notMet(
        "one project too few",
        { projects: rows.slice(0, -1), evidence: onFile(count) },
        { figures: [figure(count - 1, count, 1)] },
      ),
      undetermined("the last has a blank status", given({ status: null }), {
        figures: [openFigure([count - 1, count], count, [0, 1])],
      }),
      notMet("the last is in progress", given({ status: "进行中" })),
      notMet("the last is cancelled", given({ status: "cancelled" })),
      met("the last is accepted, in Chinese", given({ status: "已验收" })),
      undetermined("the last has an unreadable status", given({ status: refused })),
      undetermined("the last has a status that is not in the list", given({ status: "paused" })),
      met("the last was accepted today", given({ acceptedOn: "2026-06-30" })),
      notMet("the last is to be accepted tomorrow", given({ acceptedOn: "2026-07-01" })),
      met("the last was accepted long ago", given({ acceptedOn: "2009年5月4日" })),
      undetermined("the last has no date of acceptance", given({ acceptedOn: null })),
      undetermined("the last has an unreadable date of acceptance", given({ acceptedOn: refused })),
      met("the last was accepted in the month that ends today", given({ acceptedOn: "2026-06" })),
      undetermined("the last was accepted some day of the running month", given({ acceptedOn: "2026-06" }), {
        asOf: "2026-06-15",
      }),
      notMet("the last is to be accepted next month", given({ acceptedOn: "2026-07" })),
      met("a project of whatever category", given({ category: "Landscape gardening" })),
      evidenceMissing(
        "the last has an unreadable key, so that no document can be told to be its own",
        given({ id: refused }),
        documents.map((kind) => lacks(kind)),
      ),
      notMet("the last has no key", given({ id: null })),
      ...(count > 1 ? [notMet("the same key twice is one project", given({ id: "P-1" }))] : []),
      met("one more that is not accepted cannot matter", {
        projects: [...rows, { ...project(count + 1), acceptedOn: null }],
        evidence: onFile(count),
      }),
      evidenceMissing(
        "short by one: only the nearest project's documents are asked for",
        {
          projects: times(count + 1, project),
          evidence: [...onFile(count - 1), ...docsFor(next, "contract", "acceptance-report")],
        },
        [lacks("delivery-record", "none", next)],
        { figures: [figure(count - 1, count, 1)] },
      ),
      evidenceMissing(
        "short by one, two equally near: the first in the sheet",
        { projects: times(count + 1, project), evidence: onFile(count - 1) },
        documents.map((kind) => lacks(kind, "none", last)),
      ),
      notMet(
        "an empty Projects sheet",
        { projects: [], evidence: [] },
        { figures: [figure(0, count, count)], missing: [] },
      ),
      undetermined("no Projects sheet", { evidence: onFile(count) }, { missing: [] }),
      ...rowDocumentCases({
        requirement,
        table: "projects",
        rows,
        keys: rows.map(({ id }) => String(id)),
        kinds: documents,
      }),
    ],
  };
}
