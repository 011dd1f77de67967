/** The projects of the English company, and for which of them which documents exist. */
import { rowsOfText } from "../text-table";

/** P-017 begins on a day that can be read in two ways, and the status of P-040 is no known one. P-043 has not begun. */
export const projects = rowsOfText(
  "projects",
  `
id    | name                            | customer                    | contractNo | category                    | status      | contractAmount | auditedAmount | startsOn    | endsOn     | acceptedOn | manager          | predictiveMaintenance
P-001 | Hospital network operation      | Alderbrook Hospital Trust   | C-2023-001 | Operation and maintenance   | completed   | 1240000        | 1240000       | 2023-07-01  | 2024-06-30 | 2024-07-12 | Lena Fairweather | no
P-002 | Ward terminal support           | Alderbrook Hospital Trust   | C-2023-002 | Operation and maintenance   | completed   | 318000         | 318000        | 2023-09-01  | 2024-08-31 | 2024-09-10 | Lena Fairweather | no
P-003 | Branch network operation        | Quillon Rural Bank          | C-2023-003 | Operation and maintenance   | completed   | 1560000        | 1560000       | 2023-10-01  | 2024-09-30 | 2024-10-15 | Zhou Minghan     | no
P-004 | Disaster recovery rehearsal     | Quillon Rural Bank          | C-2024-004 | Data processing and storage | completed   | 186000         | 186000        | 2024-01-08  | 2024-03-29 | 2024-04-08 | Zhou Minghan     | no
P-005 | Warehouse system operation      | Fennimore Logistics         | C-2024-005 | Operation and maintenance   | completed   | 642000         | 642000        | 2024-01-01  | 2024-12-31 | 2025-01-14 | Tomasz Birch     | no
P-006 | Campus platform operation       | Wrenfield College           | C-2024-006 | Operation and maintenance   | completed   | 505000         | 505000        | 2024-02-01  | 2025-01-31 | 2025-02-18 | Gu Yanxi         | no
P-007 | Examination hall cabling        | Wrenfield College           | C-2024-007 | Integration                 | completed   | 214000         | 214000        | 2024-06-15  | 2024-08-20 | 2024-08-28 | Gu Yanxi         | no
P-008 | Water monitoring operation      | Saltmarsh Water Bureau      | C-2024-008 | Operation and maintenance   | completed   | 733000         | 733000        | 2024-03-01  | 2025-02-28 | 2025-03-11 | Priya Holloway   | no
P-009 | Security policy consulting      | Saltmarsh Water Bureau      | C-2024-009 | Consulting                  | completed   | 96000          | 96000         | 2024-04-08  | 2024-07-31 | 2024-08-16 | Priya Holloway   | no
P-010 | Plant network operation         | Corvane Chemicals           | C-2024-010 | Operation and maintenance   | completed   | 918000         | 918000        | 2024-04-01  | 2025-03-31 | 2025-04-15 | Zhou Minghan     | no
P-011 | Data centre relocation          | Corvane Chemicals           | C-2024-011 | Integration                 | completed   | 1380000        | 1371500       | 2024-05-06  | 2024-12-13 | 2024-12-27 | Zhou Minghan     | no
P-012 | Store network operation         | Marlowe Hotels              | C-2024-012 | Operation and maintenance   | completed   | 274000         | 274000        | 2024-06-01  | 2025-05-31 | 2025-06-12 | Tomasz Birch     | no
P-013 | Box office system operation     | Lanternhouse Theatres       | C-2024-013 | Operation and maintenance   | completed   | 148000         | 148000        | 2024-07-01  | 2024-12-31 | 2025-01-09 | Tomasz Birch     | no
P-014 | Cold chain monitoring           | Starling Foods              | C-2024-014 | Integration                 | completed   | 392000         | 392000        | 2024-08-12  | 2025-01-24 | 2025-02-10 | Gu Yanxi         | no
P-015 | Design archive operation        | Pinehollow Design Institute | C-2024-015 | Operation and maintenance   | completed   | 560000         | 560000        | 2024-09-01  | 2025-08-31 | 2025-09-16 | Priya Holloway   | no
P-016 | Call centre operation           | Southquay Insurance         | C-2024-016 | Operation and maintenance   | completed   | 688000         | 688000        | 2024-10-01  | 2025-09-30 | 2025-10-20 | Lena Fairweather | no
P-017 | Ledger migration                | Southquay Insurance         | C-2025-017 | Data processing and storage | completed   | 233000         | 233000        | =06/07/2025 | 2025-10-31 | 2025-11-10 | Lena Fairweather | no
P-018 | Traffic signal maintenance      | Highbridge Roads Office     | C-2024-018 | Operation and maintenance   | completed   | 871000         | 871000        | 2024-11-01  | 2025-10-31 | 2025-11-18 | Tomasz Birch     | no
P-019 | Toll station inspection         | Highbridge Roads Office     | C-2025-019 | Operation and maintenance   | completed   | 127000         | 127000        | 2025-01-06  | 2025-06-30 | 2025-07-11 | Tomasz Birch     | no
P-020 | Hospital network operation 2025 | Alderbrook Hospital Trust   | C-2024-020 | Operation and maintenance   | completed   | 1290000        | 1290000       | 2024-07-01  | 2025-06-30 | 2025-07-15 | Lena Fairweather | no
P-021 | Warehouse system operation 2025 | Fennimore Logistics         | C-2025-021 | Operation and maintenance   | completed   | 655000         | 655000        | 2025-01-01  | 2025-12-31 | 2026-01-16 | Tomasz Birch     | no
P-022 | Museum ticketing upgrade        | Ostrander Museum            | C-2025-022 | Integration                 | completed   | 445000         | 445000        | 2025-02-17  | 2025-09-12 | 2025-09-26 | Gu Yanxi         | no
P-023 | Server hosting                  | Tidewell Precision          | C-2025-023 | Data processing and storage | completed   | 168000         | 168000        | 2025-03-01  | 2026-02-28 | 2026-03-12 | Priya Holloway   | no
P-024 | Ferry terminal support          | Northquay Ferries           | C-2025-024 | Operation and maintenance   | completed   | 359000         | 359000        | 2025-04-01  | 2026-03-31 | 2026-04-14 | Gu Yanxi         | no
P-025 | Branch network operation 2025   | Quillon Rural Bank          | C-2024-025 | Operation and maintenance   | in-progress | 1620000        |               | 2024-10-01  | 2026-09-30 |            | Zhou Minghan     | no
P-026 | Campus platform operation 2025  | Wrenfield College           | C-2025-026 | Operation and maintenance   | in-progress | 540000         |               | 2025-02-01  | 2027-01-31 |            | Gu Yanxi         | no
P-027 | Water monitoring operation 2025 | Saltmarsh Water Bureau      | C-2025-027 | Operation and maintenance   | in-progress | 748000         |               | 2025-03-01  | 2027-02-28 |            | Priya Holloway   | no
P-028 | Plant network operation 2025    | Corvane Chemicals           | C-2025-028 | Operation and maintenance   | in-progress | 936000         |               | 2025-04-01  | 2026-12-31 |            | Zhou Minghan     | no
P-029 | Store network operation 2025    | Marlowe Hotels              | C-2025-029 | Operation and maintenance   | in-progress | 281000         |               | 2025-06-01  | 2026-11-30 |            | Tomasz Birch     | no
P-030 | Hospital network operation 2026 | Alderbrook Hospital Trust   | C-2025-030 | Operation and maintenance   | in-progress | 1330000        |               | 2025-07-01  | 2027-06-30 |            | Lena Fairweather | no
P-031 | Line supervision upkeep         | Clearwater Metro            | C-2025-031 | Operation and maintenance   | in-progress | 2150000        |               | 2025-08-01  | 2027-07-31 |            | Zhou Minghan     | yes
P-032 | Design archive operation 2026   | Pinehollow Design Institute | C-2025-032 | Operation and maintenance   | in-progress | 575000         |               | 2025-09-01  | 2026-08-31 |            | Priya Holloway   | no
P-033 | Call centre operation 2026      | Southquay Insurance         | C-2025-033 | Operation and maintenance   | in-progress | 702000         |               | 2025-10-01  | 2026-09-30 |            | Lena Fairweather | no
P-034 | Traffic signal maintenance 2026 | Highbridge Roads Office     | C-2025-034 | Operation and maintenance   | in-progress | 884000         |               | 2025-11-01  | 2026-10-31 |            | Tomasz Birch     | no
P-035 | Studio network residence        | Brightwater Media           | C-2025-035 | Operation and maintenance   | in-progress | 296000         |               | 2025-11-15  | 2026-11-14 |            | Gu Yanxi         | no
P-036 | Housing fund system operation   | Eastmere Housing Fund       | C-2025-036 | Operation and maintenance   | in-progress | 612000         |               | 2025-12-01  | 2026-11-30 |            | Lena Fairweather | no
P-037 | Warehouse system operation 2026 | Fennimore Logistics         | C-2026-037 | Operation and maintenance   | in-progress | 668000         |               | 2026-01-01  | 2026-12-31 |            | Tomasz Birch     | no
P-038 | Farm data platform              | Ploughstead Farms           | C-2026-038 | Data processing and storage | in-progress | 410000         |               | 2026-02-01  | 2027-01-31 |            | Priya Holloway   | no
P-039 | Server hosting 2026             | Tidewell Precision          | C-2026-039 | Data processing and storage | in-progress | 172000         |               | 2026-03-01  | 2027-02-28 |            | Priya Holloway   | no
P-040 | Ferry terminal support 2026     | Northquay Ferries           | C-2026-040 | Operation and maintenance   | =Wrapped up | 365000         |               | 2026-04-01  | 2026-06-15 |            | Gu Yanxi         | no
P-041 | Concert hall cabling            | Lanternhouse Theatres       | C-2025-041 | Integration                 | cancelled   | 205000         |               | 2025-05-12  | 2025-08-29 |            | Tomasz Birch     | no
P-042 | Payroll hosting                 | Starling Foods              | C-2025-042 | Data processing and storage | cancelled   | 88000          |               | 2025-09-01  | 2026-08-31 |            | Gu Yanxi         | no
P-043 | Depot terminals                 | Fennimore Logistics         | C-2026-043 | Integration                 | in-progress | 188000         |               | 2026-07-06  | 2026-10-30 |            | Tomasz Birch     | no
`,
);

const ids = projects.map(({ id }) => id as string);
const completed = projects.filter(({ status }) => status === "completed").map(({ id }) => id as string);

/** Which projects have which document on file. */
export const projectDocuments = {
  contract: ids,
  "acceptance-report": completed.filter((id) => id !== "P-018" && id !== "P-023"),
  "customer-follow-up": completed.filter(
    (id) => !["P-004", "P-009", "P-011", "P-013", "P-021", "P-022"].includes(id),
  ),
  "delivery-record": completed,
  "customer-evaluation": completed.filter((_, index) => index % 2 === 1),
  "case-report": ["P-031"],
  "customer-proof": ["P-031"],
} as const;
