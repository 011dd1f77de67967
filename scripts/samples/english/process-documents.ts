/** The documents by which the English company works: its procedures, instructions and manuals. */
import type { Row } from "../company";
import { rowsOfText } from "../text-table";

const procedures =
  "Service level, Service reporting, Incidents, Problems, Changes, Releases, Configuration, Knowledge, Suppliers, Security, Customers, Continuity, Availability, Capacity, Budget, Spare parts, Service desk, Documents, Records, Staff, Training, Internal audit, Complaints, Field work";

/** Twenty-four single files and three sets of four: 36 copies. */
const procedureFiles: readonly Row<"evidence">[] = [
  ...procedures.split(", ").map((name, at) => procedure(`Procedure: ${name}`, `PR-${at + 1}`, 1)),
  ...["Network", "Server", "Machine room"].map((name, at) =>
    procedure(`Procedures: ${name} (4)`, `PR-${at + 31}`, 4),
  ),
];

function procedure(title: string, code: string, quantity: number): Row<"evidence"> {
  return {
    kind: "procedure-file",
    title,
    issuedOn: "2024-05-06",
    location: `System/procedures/${code}.pdf`,
    quantity,
    developedOn: "2024-03-11",
    approvedOn: "2024-04-22",
    executedOn: "2024-05-06",
    owner: "Gu Yanxi",
  };
}

const instructions =
  "Workplace set-up, Printer care, Switch replacement, Router set-up, Firewall change, Server racking, Patching, Backup, Restore, Storage extension, Room inspection, Cooling check, UPS check, Account opening, Account closing, Malware response";

const workInstructions = instructions.split(", ").map((name, at): Row<"evidence"> => ({
  kind: "work-instruction",
  title: `Instruction: ${name}`,
  issuedOn: "2024-06-03",
  location: `System/instructions/WI-${at + 1}.pdf`,
  developedOn: "2024-04-08",
  approvedOn: "2024-05-13",
  executedOn: "2024-06-03",
}));

/** The manual, what goes with it, and when each was last revised. */
const manuals = rowsOfText(
  "evidence",
  `
kind                      | title                         | issuedOn   | location                    | developedOn | approvedOn | executedOn | revisedOn  | owner
service-management-manual | Service management manual 3.1 | 2024-05-06 | System/manual.pdf           | 2024-02-12  | 2024-04-15 | 2024-05-06 | 2025-09-01 | Gu Yanxi
event-process-document    | Incident and problem process  | 2024-05-06 | System/incidents.pdf        | 2024-03-11  | 2024-04-22 | 2024-05-06 |            | Gu Yanxi
risk-control-procedure    | Risk control procedure        | 2024-05-06 | System/procedures/PR-40.pdf | 2024-03-18  | 2024-04-22 | 2024-05-06 | 2026-01-12 | Priya Holloway
`,
);

export const processDocuments: readonly Row<"evidence">[] = [
  ...procedureFiles,
  ...workInstructions,
  ...manuals,
];
