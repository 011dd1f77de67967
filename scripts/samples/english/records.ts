/** What the English company keeps besides projects, staff and documents. */
import { monthEnds, type Row } from "../company";
import { cellsOfText, rowsOfText } from "../text-table";

export const organisation = rowsOfText(
  "organisation",
  `
name                                    | creditCode         | mainlandRegistered | registeredOn | serviceScope                                                     | latestFiscalYear | asOf       | targetItss | targetCcid | targetCsmm
Harrowmere IT Services (Wuxi) Co., Ltd. | 91320999MA1HRWM26X | yes                | 2013-05-21   | Operation and maintenance, integration, consulting, data storage | 2025             | 2026-06-30 | 3          | 3          | 2
`,
);

/** ITSS level 4, held for more than 18 months. */
export const certificates = rowsOfText(
  "certificates",
  `
standard | level | number               | firstIssuedOn | issuedOn   | expiresOn  | status
itss     | 4     | ITSS-OM-4-0320240157 | 2024-11-15    | 2024-11-15 | 2027-11-14 | valid
ccid     | 4     | CCID-SD-2025-0212    | 2025-03-03    | 2025-03-03 | 2028-03-02 | valid
iso9001  |       | Q25-0106R1           | 2019-01-15    | 2025-01-15 | 2028-01-14 | valid
iso20000 |       | SM-2207R0            | 2023-08-01    | 2023-08-01 | 2026-07-31 | valid
iso27001 |       | IS-3319R0            | 2022-05-30    | 2025-05-30 | 2028-05-29 | valid
cmmi     | 3     | CMMI-71204           | 2022-04-11    | 2022-04-11 | 2025-04-10 | valid
`,
);

export const audits = rowsOfText(
  "audits",
  `
heldOn     | kind                | scheme | result | seriousNonconformities
2024-10-21 | certification-audit | itss   | passed | 0
2025-05-19 | internal-audit      | itss   | passed | 0
2025-06-09 | management-review   | itss   | passed | 0
2025-11-20 | annual-surveillance | itss   | passed | 0
2026-04-20 | internal-audit      | itss   | passed | 0
2026-05-18 | management-review   | itss   | passed | 0
2026-10-12 | internal-audit      | itss   |        |
`,
);

/** NCR-2026-01 is still open, and NCR-2026-02 of CCID is overdue. */
export const nonconformities = rowsOfText(
  "nonconformities",
  `
id          | scheme | raisedOn   | severity    | requirement         | description                               | correctiveAction                         | owner          | dueOn      | closedOn
NCR-2025-01 | itss   | 2025-05-19 | general     | Incident management | Two incidents closed without a cause      | Cause is a required field now            | Tomasz Birch   | 2025-06-30 | 2025-06-18
NCR-2025-02 | itss   | 2025-11-20 | serious     | Change management   | An emergency change was never reviewed    | Review within three days, checked weekly | Zhou Minghan   | 2025-12-31 | 2025-12-12
NCR-2025-03 | itss   | 2025-11-20 | observation | Knowledge           | Articles are reviewed late                | Review calendar                          | Gu Yanxi       | 2026-09-30 |
NCR-2026-01 | itss   | 2026-04-20 | general     | Supplier management | Yearly review of two suppliers is missing | Review both by mid-July                  | Priya Holloway | 2026-07-15 |
NCR-2026-02 | ccid   | 2026-03-12 | general     | Delivery process    | Requirements are kept in letters alone    | Write a specification, keep a register   | Zhou Minghan   | 2026-05-31 |
`,
);

/** The major incident of information security lies 36 months back, to the day. */
export const incidents = rowsOfText(
  "incidents",
  `
occurredOn | kind                 | severity | resolved
2023-06-30 | information-security | major    | yes
2024-02-14 | delivery             | minor    | yes
2025-02-03 | information-security | minor    | yes
2025-09-22 | complaint            | minor    | yes
`,
);

/** Every customer served in the past 12 months was asked; the last two answers are older. */
export const surveys = rowsOfText(
  "surveys",
  `
customer                    | surveyedOn | score | questionnaire
Alderbrook Hospital Trust   | 2026-03-09 | 86    | cesa-standard
Quillon Rural Bank          | 2026-03-10 | 91    | cesa-standard
Fennimore Logistics         | 2026-03-11 | 84    | cesa-standard
Wrenfield College           | 2026-03-12 | 88    | cesa-standard
Saltmarsh Water Bureau      | 2026-03-13 | 79    | cesa-standard
Corvane Chemicals           | 2026-03-16 | 82    | cesa-standard
Marlowe Hotels              | 2026-03-17 | 77    | cesa-standard
Pinehollow Design Institute | 2026-03-18 | 90    | cesa-standard
Southquay Insurance         | 2026-03-19 | 85    | cesa-standard
Highbridge Roads Office     | 2026-03-20 | 83    | cesa-standard
Ostrander Museum            | 2025-09-26 | 87    | cesa-standard
Tidewell Precision          | 2026-03-23 | 81    | cesa-standard
Northquay Ferries           | 2026-03-24 | 74    | cesa-standard
Clearwater Metro            | 2026-03-25 | 93    | cesa-standard
Brightwater Media           | 2026-03-26 | 80    | cesa-standard
Eastmere Housing Fund       | 2026-03-27 | 89    | cesa-standard
Ploughstead Farms           | 2026-04-08 | 84    | cesa-standard
Clearwater Metro            | 2025-10-15 | 92    | other
Alderbrook Hospital Trust   | 2025-10-16 | 95    | other
Starling Foods              | 2025-02-11 | 66    | cesa-standard
Lanternhouse Theatres       | 2025-01-10 | 72    | cesa-standard
`,
);

/** Growth of 11.95 % a year over two years; R&D takes 4.65 % and then 5.62 % of revenue. */
export const financials = rowsOfText(
  "financials",
  `
year | revenue  | serviceIncome | rdExpense | audited | auditor             | reportNo
2023 | 41200000 | 30000000      | 1854000   | yes     | Calder & Finch CPAs | CF-2024-0311
2024 | 44100000 | 33900000      | 2050000   | yes     | Calder & Finch CPAs | CF-2025-0287
2025 | 48900000 | 37600000      | 2750000   | yes     | Calder & Finch CPAs | CF-2026-0302
`,
);

export const serviceCatalogue = rowsOfText(
  "serviceCatalogue",
  `
category              | service                 | sla
operation-maintenance | Workplace support       | 8x5, on site in 2 hours
operation-maintenance | Network operation       | 24x7, response in 30 minutes
operation-maintenance | Application operation   | 8x5, response in 30 minutes
operation-maintenance | Machine room inspection | monthly
integration           | Cabling and relocation  | by contract
consulting            | Security policy         | by contract
data-processing       | Backup and recovery     | loss of at most 24 hours
data-processing       | Server hosting          | 99.9 % available
call-centre           | Customer hotline        | 80 % answered in 20 seconds
`,
);

export const systems = rowsOfText(
  "systems",
  `
name                  | kind               | inServiceSince | retiredOn
Foldline service desk | itsm               | 2019-09-02     |
Old ticket register   | itsm               | 2013-08-01     | 2020-01-31
Harrow board          | digital-management | 2023-11-06     |
Perimeter watch       | security-defence   | 2022-03-14     |
Elastic pool          | cloud              | 2021-06-01     |
`,
);

export const achievements = rowsOfText(
  "achievements",
  `
kind               | title                                       | role        | achievedOn | serviceRelated
software-copyright | Foldline ticket router 2.1                  | lead        | 2022-08-19 | yes
software-copyright | Harrow board 1.4                            | lead        | 2023-12-07 | yes
software-copyright | Rack inspection app 1.0                     | lead        | 2025-03-28 | yes
group-standard     | Guide to the handover of operation services | participate | 2024-09-12 | yes
innovation-case    | Alarm reduction at Clearwater Metro         | lead        | 2026-02-27 | yes
`,
);

export const fortune500 = new Set(["Corvane Chemicals"]);

/** Indicator, its values at the ends of four quarters to June 2026, target, monitored, collected automatically. */
const quarterly = cellsOfText(`
work-order-turnover          | 0.902 | 0.915 | 0.927 | 0.934 | 0.9  | yes | yes
knowledge-documents          | 548   | 571   | 590   | 612   | 500  | yes | yes
problem-recurrence           | 0.061 | 0.055 | 0.047 | 0.042 | 0.05 | yes | yes
fault-response               | 0.8   | 0.75  | 0.7   | 0.6   | 1    | yes | yes
sla-attainment               | 0.971 | 0.975 | 0.981 | 0.984 | 0.98 | yes | yes
tool-automation              | 0.55  | 0.58  | 0.61  | 0.63  | 0.7  | yes | yes
node-achievement             | 0.94  | 0.955 | 0.95  | 0.962 | 0.95 | yes | no
hardware-redundancy          | 0.88  | 0.9   | 0.9   | 0.92  | 0.9  | yes | yes
First-contact resolution (%) | 71    | 73    | 74    | 76    | 75   | yes | yes
Mean time to repair (hours)  | 5.1   | 4.9   | 4.4   | 4.1   | 4.5  | yes | yes
Backup success (%)           | 99.2  | 99.4  | 99.3  | 99.6  | 99   | yes | yes
Change success (%)           | 96.5  | 97.1  | 97.8  | 98.2  | 97   | yes | no
`);

/** The knowledge reuse rate of June is a bare 34, and the renewal rate is twelve months old to the day. */
const seldom = rowsOfText(
  "kpis",
  `
indicator           | value | unit | target | periodEnd  | monitored | automated
knowledge-reuse     | 0.29  |      | 0.3    | 2025-12-31 | yes       | no
knowledge-reuse     | =34   |      | 0.3    | 2026-06-30 | yes       | no
nps                 | 71    |      | 60     | 2026-04-30 | yes       | no
renewal             | 0.93  |      | 0.95   | 2025-06-30 | yes       | no
Customer complaints | 4     |      | 6      | 2026-06-30 | no        | no
`,
);

/** Fifteen indicators are monitored, ten of them collected automatically. */
export const kpis: readonly Row<"kpis">[] = [...quarterly.flatMap(quarterByQuarter), ...seldom];

function quarterByQuarter([indicator, ...cells]: readonly string[]): Row<"kpis">[] {
  const [target, monitored, automated] = cells.slice(4);
  const quarters = monthEnds("2025-09", "2026-06").filter((_, month) => month % 3 === 0);
  return quarters.map((periodEnd, quarter) => ({
    indicator: indicator!,
    value: Number(cells[quarter]),
    ...(indicator === "fault-response" ? { unit: "h" } : {}),
    target: Number(target),
    periodEnd,
    monitored: monitored === "yes",
    automated: automated === "yes",
  }));
}
