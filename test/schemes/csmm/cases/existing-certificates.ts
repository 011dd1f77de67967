/** Cases of the certificates that the organisation holds already. */
import {
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

const certificate: Row = { standard: "ISO/IEC 20000", issuedOn: "2024-05-01", expiresOn: "2027-04-30" };
const holding = (change: Row): Sheets => ({ certificates: [{ ...certificate, ...change }] });

export const existingCertificates: CasesOf = {
  requirement: "csmm.i.existing-certificates",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("exactly one ISO/IEC 20000 certificate", holding({}), { figures: [figure(1, 1)] }),
    notMet("an ISO 9001 certificate only", holding({ standard: "ISO 9001" }), { figures: [figure(0, 1, 1)] }),
    undetermined("a blank expiry is unknown", holding({ expiresOn: null }), {
      figures: [openFigure([0, 1], 1, [0, 1])],
    }),
    met("an ITSS certificate", holding({ standard: "ITSS", level: 4 })),
    met("a CMMI certificate", holding({ standard: "CMMI", level: 3 })),
    notMet("a TMMi certificate only", holding({ standard: "TMMi" })),
    notMet("a CSMM certificate only", holding({ standard: "CSMM" })),
    met("expires today", holding({ expiresOn: "2026-06-30" })),
    notMet("expired yesterday", holding({ expiresOn: "2026-06-29" })),
    met("never expires", holding({ expiresOn: "长期" })),
    undetermined("expires some day of the running month", holding({ expiresOn: "2026-06" }), {
      asOf: "2026-06-15",
    }),
    undetermined("an unreadable expiry", holding({ expiresOn: refused })),
    met("issued today", holding({ issuedOn: "2026-06-30" })),
    notMet("issued tomorrow", holding({ issuedOn: "2026-07-01" })),
    undetermined("a blank day of issue", holding({ issuedOn: null })),
    notMet("suspended", holding({ status: "暂停" })),
    undetermined("an unreadable status", holding({ status: refused })),
    undetermined("a certificate with an unreadable name", holding({ standard: refused })),
    notMet("a row without a name is no certificate", holding({ standard: null })),
    notMet("an empty Certificates sheet", { certificates: [] }),
    undetermined("no Certificates sheet", {}, { figures: [openFigure([0, Infinity], 1, [0, 1])] }),
  ],
};
