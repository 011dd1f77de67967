/** Cases of the life of process documents: developed, approved, executed, and revised where they were. */
import {
  another,
  doc,
  figure,
  met,
  notMet,
  openFigure,
  refused,
  undetermined,
  type CasesOf,
  type Row,
  type Sheets,
} from "../../case";

const lived: Row = { developedOn: "2025-01-10", approvedOn: "2025-02-20", executedOn: "2025-03-01" };
const manual = doc("service-management-manual", lived);
/** The service manual, whose life is complete, and a procedure that is changed. */
const documents = (change: Row): Sheets => ({
  evidence: [manual, doc("procedure-file", { ...lived, ...change })],
});
/** The same with a document that was never executed. */
const unexecuted = (change: Row): Sheets => documents({ executedOn: null, ...change });

export const closedLoop: CasesOf = {
  requirement: "csmm.2.closed-loop",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("developed, approved, executed, never revised", documents({}), { figures: [figure(1, 1)] }),
    notMet("one was never executed", unexecuted({}), { figures: [figure(0.5, 1, 0.5)] }),
    undetermined("one was executed on an unreadable day", documents({ executedOn: refused }), {
      figures: [openFigure([0.5, 1], 1, [0, 0.5])],
    }),
    met(
      "all on one day",
      documents({ approvedOn: "2025-01-10", executedOn: "2025-01-10", revisedOn: "2025-01-10" }),
    ),
    notMet("no day of development", documents({ developedOn: null })),
    notMet("no day of approval", documents({ approvedOn: null })),
    undetermined("an unreadable day of development", documents({ developedOn: refused })),
    undetermined("an unreadable day of approval", documents({ approvedOn: refused })),
    notMet("approved the day before it was developed", documents({ approvedOn: "2025-01-09" })),
    notMet("executed the day before it was approved", documents({ executedOn: "2025-02-19" })),
    met("revised later", documents({ revisedOn: "2026-04-01" })),
    notMet("revised the day before it was developed", documents({ revisedOn: "2025-01-09" })),
    undetermined("revised on an unreadable day", documents({ revisedOn: refused })),
    undetermined("approved in the month of its development, by month", documents({ approvedOn: "2025-01" })),
    met(
      "approved in the month after its development, by month",
      documents({ developedOn: "2025-01", approvedOn: "2025-02", executedOn: "2025-03" }),
    ),
    notMet("an incomplete work instruction", unexecuted({ kind: "作业指导书" })),
    notMet("an incomplete service manual", unexecuted({ kind: "service-management-manual" })),
    notMet("an incomplete event and problem process", unexecuted({ kind: "event-process-document" })),
    notMet(
      "an incomplete requirements specification",
      unexecuted({ kind: "requirements-management-specification" }),
    ),
    notMet("an incomplete risk control procedure", unexecuted({ kind: "risk-control-procedure" })),
    met("an incomplete document of another kind", unexecuted({ kind: "contract" })),
    undetermined("an incomplete document of unreadable kind", unexecuted({ kind: refused })),
    met("an incomplete document without a location", unexecuted({ location: null })),
    undetermined("an incomplete document with an unreadable location", unexecuted({ location: refused })),
    met("an incomplete document dated tomorrow", unexecuted({ issuedOn: "2026-07-01" })),
    notMet("an incomplete document dated today", unexecuted({ issuedOn: "2026-06-30" })),
    met(
      "an incomplete document for another requirement only",
      unexecuted({ subject: another("csmm.2.closed-loop") }),
    ),
    undetermined("no process document among the documents", { evidence: [doc("contract")] }),
    undetermined("an empty Evidence sheet", { evidence: [] }),
    undetermined("no Evidence sheet", {}),
  ],
};
