/** Cases of level 3's people: senior project managers and training. */
import {
  but,
  doc,
  figure,
  lacks,
  met,
  notMet,
  openFigure,
  refused,
  times,
  undetermined,
  type CasesOf,
  type Cell,
  type Row,
  type Sheets,
} from "../../case";
import { documentCases } from "../../shared-cases/documents";
import { heldCertificateCases, onTheStaffCases } from "../../shared-cases/people";

const person = (n: number): Row => ({ id: `S-${n}`, joinedOn: "2020-03-01" });
const manager = (n: number): Row => ({
  staffId: `S-${n}`,
  certificate: "ITSS senior project manager",
  issuedOn: "2024-05-01",
  expiresOn: "2027-04-30",
});
/** Two senior managers; the second's rows may be changed. */
const managers = (change: { staff?: Row; certificate?: Row }): Sheets => ({
  staff: but(times(2, person), change.staff ?? {}),
  staffCertificates: but(times(2, manager), change.certificate ?? {}),
});

const seniorManagers: CasesOf = {
  requirement: "itss.3.senior-managers",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("exactly two senior project managers", managers({}), { figures: [figure(2, 2)] }),
    notMet(
      "one senior project manager",
      { staff: times(2, person), staffCertificates: times(1, manager) },
      { figures: [figure(1, 2, 1)] },
    ),
    undetermined("one with a blank expiry", managers({ certificate: { expiresOn: null } }), {
      figures: [openFigure([1, 2], 2, [0, 1])],
    }),
    notMet("one person with two certificates counts once", managers({ certificate: { staffId: "S-1" } })),
    undetermined("one has an unreadable staff id", managers({ staff: { id: refused } })),
    notMet("an empty Staff sheet", { staff: [], staffCertificates: times(2, manager) }),
    undetermined("no Staff sheet", { staffCertificates: times(2, manager) }),
    notMet("an empty Staff certificates sheet", { staff: times(2, person), staffCertificates: [] }),
    undetermined("no Staff certificates sheet", { staff: times(2, person) }),
    ...onTheStaffCases((staff) => managers({ staff })),
    ...heldCertificateCases((certificate) => managers({ certificate }), "ITSS project manager"),
  ],
};

const trainingDocuments = ["training-plan", "training-attendance"] as const;
const trained = (...hours: Cell[]): Row[] =>
  hours.map((trainingHours, at) => ({ ...person(at + 1), trainingHours }));
const training = (staff: Row[]): Sheets => ({
  staff,
  evidence: trainingDocuments.map((kind) => doc(kind, { issuedOn: "2026-01-15" })),
});

const averageTraining: CasesOf = {
  requirement: "itss.3.training",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("an average of exactly 24 hours", training(trained(20, 28)), { figures: [figure(24, 24)] }),
    notMet("an average a tenth of an hour below", training(trained(20, 27.8)), {
      figures: [figure(23.9, 24, 0.1)],
    }),
    undetermined("20 and a blank number", training(trained(20, null)), {
      figures: [openFigure([10, Infinity], 24, [0, 14])],
    }),
    undetermined("20 and an unreadable number", training(trained(20, refused))),
    met("36, 36 and a blank number: even a 0 would do", training(trained(36, 36, null)), {
      figures: [openFigure([24, Infinity], 24, [0, 0])],
    }),
    met(
      "24, and 0 of one who left today",
      training([...trained(24), { ...person(2), trainingHours: 0, leftOn: "2026-06-30" }]),
    ),
    notMet(
      "24, and 0 of one who leaves tomorrow",
      training([...trained(24), { ...person(2), trainingHours: 0, leftOn: "2026-07-01" }]),
    ),
    met(
      "24, and 0 of one who joins tomorrow",
      training([...trained(24), { ...person(2), trainingHours: 0, joinedOn: "2026-07-01" }]),
    ),
    undetermined("everybody left", training([{ ...person(1), trainingHours: 30, leftOn: "2026-01-31" }])),
    undetermined("an empty Staff sheet", training([])),
    undetermined("no Staff sheet", { evidence: training([]).evidence }),
    notMet(
      "too few hours, and no document",
      { staff: trained(10), evidence: [] },
      {
        missing: trainingDocuments.map((kind) => lacks(kind)),
      },
    ),
    ...onTheStaffCases((staff) => training(but(trained(20, 28), staff))),
    ...documentCases({
      requirement: "itss.3.training",
      rest: { staff: [{ id: "S-1", trainingHours: 24 }] },
      kinds: trainingDocuments,
      months: 12,
    }),
  ],
};

export const level3People = { seniorManagers, averageTraining };
