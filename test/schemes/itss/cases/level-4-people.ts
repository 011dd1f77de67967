/** Cases of level 4's people: certified engineers and core positions. */
import {
  figure,
  met,
  notMet,
  openFigure,
  refused,
  times,
  undetermined,
  but,
  type CasesOf,
  type Row,
  type Sheets,
} from "../../case";
import { heldCertificateCases, onTheStaffCases } from "../../shared-cases/people";

const person = (n: number): Row => ({ id: `S-${n}`, name: `Person ${n}`, joinedOn: "2020-03-01" });
const engineer = (n: number): Row => ({
  staffId: `S-${n}`,
  certificate: "ITSS service engineer",
  issuedOn: "2024-05-01",
  expiresOn: "2027-04-30",
});
/** Three engineers; the third's rows may be changed. */
const engineers = ({ staff = {}, certificate = {} }: { staff?: Row; certificate?: Row }): Sheets => ({
  staff: but(times(3, person), staff),
  staffCertificates: but(times(3, engineer), certificate),
});
const threeEngineers = engineers({});

const serviceEngineers: CasesOf = {
  requirement: "itss.4.service-engineers",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("exactly three engineers", threeEngineers, { figures: [figure(3, 3)] }),
    notMet(
      "two engineers",
      { staff: times(3, person), staffCertificates: times(2, engineer) },
      { figures: [figure(2, 3, 1)] },
    ),
    undetermined(
      "two engineers, and a third whose certificate may have expired",
      engineers({ certificate: { expiresOn: null } }),
      {
        figures: [openFigure([2, 3], 3, [0, 1])],
      },
    ),
    met(
      "the alias of the certificate in Chinese",
      engineers({ certificate: { certificate: "IT服务工程师" } }),
    ),
    notMet("one engineer with two certificates counts once", engineers({ certificate: { staffId: "S-2" } })),
    met("no staff ids: certificates go by name", {
      staff: times(3, (n) => ({ name: `Person ${n}` })),
      staffCertificates: times(3, (n) => ({ ...engineer(n), staffId: `Person ${n}` })),
    }),
    met("one renewed a certificate that has expired", {
      ...threeEngineers,
      staffCertificates: [...times(3, engineer), { ...engineer(3), expiresOn: "2024-04-30" }],
    }),
    undetermined("one has an unreadable staff id", engineers({ staff: { id: refused } })),
    notMet("a staff row without an id is nobody", engineers({ staff: { id: null } })),
    notMet("the same staff id twice is one person", engineers({ staff: { id: "S-2" } })),
    met("an unreadable cell of a fourth cannot matter", {
      staff: [...times(3, person), { ...person(4), leftOn: refused }],
      staffCertificates: times(4, engineer),
    }),
    notMet("an empty Staff sheet", { ...threeEngineers, staff: [] }, { figures: [figure(0, 3, 3)] }),
    undetermined("no Staff sheet", { staffCertificates: times(3, engineer) }),
    notMet(
      "an empty Staff certificates sheet",
      { ...threeEngineers, staffCertificates: [] },
      {
        figures: [figure(0, 3, 3)],
      },
    ),
    undetermined(
      "no Staff certificates sheet",
      { staff: times(3, person) },
      {
        figures: [openFigure([0, 3], 3, [0, 3])],
      },
    ),
    ...onTheStaffCases((staff) => engineers({ staff })),
    ...heldCertificateCases((certificate) => engineers({ certificate }), "ITSS project manager"),
  ],
};

const corePerson = (n: number): Row => ({ ...person(n), core: "yes" });
/** Five core positions and one that is none, of the core two certified; the second certified person's rows may be changed. */
const core = ({ staff = {}, certificate = {} }: { staff?: Row; certificate?: Row }): Sheets => ({
  staff: [
    ...but([corePerson(1), corePerson(2)], staff),
    corePerson(3),
    corePerson(4),
    corePerson(5),
    { ...person(6), core: "no" },
  ],
  staffCertificates: but([engineer(1), engineer(2)], certificate),
});
const coreStaff = (...more: Row[]): Sheets => ({
  staff: [...times(5, corePerson), ...more],
  staffCertificates: times(2, engineer),
});

const coreCertification: CasesOf = {
  requirement: "itss.4.core-certification",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("two of five core positions certified", core({}), { figures: [figure(0.4, 0.4)] }),
    notMet(
      "39 of 100 core positions certified",
      { staff: times(100, corePerson), staffCertificates: times(39, engineer) },
      {
        figures: [figure(0.39, 0.4, 0.01)],
      },
    ),
    undetermined(
      "a sixth person may be in a core position",
      coreStaff({ ...person(6), core: "no" }, person(7)),
      {
        figures: [openFigure([2 / 6, 2 / 5], 0.4, [0, 0.4 - 2 / 6])],
      },
    ),
    notMet("two of six core positions certified", coreStaff(corePerson(6))),
    met("only ticked rows are core positions, the other blanks are none", coreStaff(person(6), person(7))),
    undetermined("one core mark is unreadable", coreStaff({ ...person(6), core: refused })),
    met("whether a certified person is in a core position cannot matter", {
      staff: [...times(5, corePerson), { ...person(6), core: "no" }, { ...person(7), core: null }],
      staffCertificates: [...times(2, engineer), engineer(7)],
    }),
    met("certificates of people in other positions do not count against them", {
      ...coreStaff({ ...person(6), core: "no" }),
    }),
    met("one uncertified core person left today", coreStaff({ ...corePerson(6), leftOn: "2026-06-30" })),
    notMet(
      "one uncertified core person leaves tomorrow",
      coreStaff({ ...corePerson(6), leftOn: "2026-07-01" }),
    ),
    met("an ITSS project manager", core({ certificate: { certificate: "ITSS project manager" } })),
    met("an ITSS senior project manager", core({ certificate: { certificate: "ITSS高级项目经理" } })),
    met("a PMP", core({ certificate: { certificate: "pmp" } })),
    met("an ITIL 4", core({ certificate: { certificate: "ITIL 4" } })),
    undetermined("nobody in a core position", {
      staff: times(3, (n) => ({ ...person(n), core: "no" })),
      staffCertificates: times(3, engineer),
    }),
    undetermined("nobody is marked", { staff: times(3, person), staffCertificates: times(3, engineer) }),
    undetermined("an empty Staff sheet", { staff: [], staffCertificates: times(3, engineer) }),
    undetermined("no Staff sheet", { staffCertificates: times(3, engineer) }),
    notMet(
      "an empty Staff certificates sheet",
      { ...core({}), staffCertificates: [] },
      {
        figures: [figure(0, 0.4, 0.4)],
      },
    ),
    undetermined("no Staff certificates sheet", { staff: times(5, corePerson) }),
    ...onTheStaffCases((staff) => core({ staff })),
    ...heldCertificateCases((certificate) => core({ certificate }), "CISP"),
  ],
};

export const level4People: readonly CasesOf[] = [serviceEngineers, coreCertification];
