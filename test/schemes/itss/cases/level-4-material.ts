/** Cases of the documents that an application for level 4 holds. */
import {
  doc,
  evidenceMissing,
  figure,
  lacks,
  met,
  openFigure,
  refused,
  type CasesOf,
  type Row,
  type Sheets,
} from "../../case";
import { documentsAlone } from "../../shared-cases/documents-alone";
import { organisationCodeCases } from "../../shared-cases/organisation-code";

const copies = (change: Row = {}): Row => doc("procedure-file", change);
const files = (...evidence: Row[]): Sheets => ({ evidence });
const anyNumber = openFigure([0, Infinity], 34, [0, 34]);

const procedures: CasesOf = {
  requirement: "itss.4.procedures",
  cannot: {
    "not-applicable": "always-applies",
    "not-met": "documents-alone",
    undetermined: "documents-alone",
  },
  cases: [
    met("exactly 34 copies in one row", files(copies({ quantity: 34 })), { figures: [figure(34, 34)] }),
    evidenceMissing("33 copies", files(copies({ quantity: 33 })), [lacks("procedure-file")], {
      figures: [figure(33, 34, 1)],
    }),
    met("33 copies and a row with a blank number, which is one", files(copies({ quantity: 33 }), copies())),
    met("34 rows of one each", files(...Array.from({ length: 34 }, () => copies()))),
    evidenceMissing("33 rows of one each", files(...Array.from({ length: 33 }, () => copies())), [
      lacks("procedure-file"),
    ]),
    evidenceMissing(
      "34 copies without a location",
      files(copies({ quantity: 34, location: null })),
      [lacks("procedure-file", "no-location")],
      { figures: [figure(0, 34, 34)] },
    ),
    evidenceMissing(
      "34 copies with an unreadable location",
      files(copies({ quantity: 34, location: refused })),
      [lacks("procedure-file", "no-location")],
      { figures: [openFigure([0, 34], 34, [0, 34])] },
    ),
    evidenceMissing(
      "an unreadable number of copies",
      files(copies({ quantity: refused })),
      [lacks("procedure-file")],
      {
        figures: [anyNumber],
      },
    ),
    evidenceMissing("a number of copies with a fraction", files(copies({ quantity: 34.5 })), [
      lacks("procedure-file"),
    ]),
    met(
      "34 copies and an unreadable number of more",
      files(copies({ quantity: 34 }), copies({ quantity: refused })),
    ),
    met("34 copies dated today", files(copies({ quantity: 34, issuedOn: "2026-06-30" }))),
    evidenceMissing("34 copies dated tomorrow", files(copies({ quantity: 34, issuedOn: "2026-07-01" })), [
      lacks("procedure-file", "out-of-window"),
    ]),
    evidenceMissing("34 copies with an unreadable date", files(copies({ quantity: 34, issuedOn: refused })), [
      lacks("procedure-file", "undated"),
    ]),
    evidenceMissing("34 copies of another kind", files(doc("work-instruction", { quantity: 34 })), [
      lacks("procedure-file"),
    ]),
    evidenceMissing("34 copies of an unreadable kind", files(copies({ kind: refused, quantity: 34 })), [
      lacks("procedure-file"),
    ]),
    evidenceMissing("an empty Evidence sheet", files(), [lacks("procedure-file")], {
      figures: [figure(0, 34, 34)],
    }),
    evidenceMissing("no Evidence sheet", {}, [lacks("procedure-file")], { figures: [anyNumber] }),
  ],
};

export const level4Material = {
  socialSecurity: documentsAlone("itss.4.social-security", { kinds: ["social-security-proof"], months: 6 }),
  organisationCode: organisationCodeCases("itss.4.organisation-code"),
  serviceManual: documentsAlone("itss.4.service-manual", { kinds: ["service-management-manual"] }),
  procedures,
  workInstructions: documentsAlone("itss.4.work-instructions", { kinds: ["work-instruction"] }),
  serviceDeskRecords: documentsAlone("itss.4.service-desk-records", {
    kinds: ["service-desk-record"],
    months: 3,
  }),
  changeRecords: documentsAlone("itss.4.change-records", { kinds: ["change-record"], months: 12 }),
  eventClosedLoop: documentsAlone("itss.4.event-closed-loop", { kinds: ["event-closed-loop-record"] }),
  catalogueMatrix: documentsAlone("itss.4.catalogue-matrix", { kinds: ["service-catalogue-matrix"] }),
  kpiReport: documentsAlone("itss.4.kpi-report", { kinds: ["kpi-report"] }),
};
