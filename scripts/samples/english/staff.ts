/** The staff of the English company and the certificates that they hold. */
import type { Row } from "../company";
import { random } from "../random";
import { rowsOfText } from "../text-table";

/** The people named in the project list lead the list. */
const managers = ["Lena Fairweather", "Zhou Minghan", "Tomasz Birch", "Gu Yanxi", "Priya Holloway"];
const families =
  "Shen Lu Gu Wen Han Xu Cheng Song Ye Su Lin Zhou Xu He Gao Liang Xie Tang Cao Yuan Deng Feng Peng".split(
    " ",
  );
const first =
  "Anbai Chenxi Danqing Enran Gehan Jiahe Kairan Lanxi Mingyu Ningyuan Peiran Qiming Shuyan Tongxin".split(
    " ",
  );
const second =
  "Weilan Xiyao Yaran Zeyu Zhixia Ziqing Yanshu Qingyi Yuechuan Jingxing Chuanbai Ruohe Beining".split(" ");
const abroad = [
  "Imogen Larch",
  "Rafael Quint",
  "Maren Oakes",
  "Dilip Wren",
  "Sofia Thorne",
  "Anders Vale",
  "Noor Ashby",
];

const corePositions = [
  "Operation manager",
  "Service desk lead",
  "Network engineer",
  "System engineer",
  "Database engineer",
];
const positions = [
  "Workplace engineer",
  "System engineer",
  "Network engineer",
  "Service desk agent",
  "Developer",
  "Security engineer",
];
const offices = ["Administration", "Human resources", "Finance", "Sales"];

const people = 112;
const core = 24;
const technical = 90;
const hours = [20, 24, 28, 32];

const left: Readonly<Record<number, string>> = {
  108: "2025-08-31",
  109: "2025-11-30",
  110: "2026-01-31",
  111: "2026-04-30",
  112: "2026-05-29",
};

function names(): string[] {
  const draw = random(4711);
  const taken = new Set([...managers, ...abroad]);
  while (taken.size < people) taken.add(`${draw.pick(families)} ${draw.pick([...first, ...second])}`);
  return [...taken];
}

function joined(at: number): string {
  const month = String(((at * 5) % 12) + 1).padStart(2, "0");
  const day = String(((at * 13) % 28) + 1).padStart(2, "0");
  return `${2014 + ((at * 7) % 11)}-${month}-${day}`;
}

function position(at: number): string {
  if (at <= core) return corePositions[at % corePositions.length]!;
  return at <= technical ? positions[at % positions.length]! : offices[at % offices.length]!;
}

/** The training hours of S-090 were not written as a number. */
export const staff: readonly Row<"staff">[] = names().map((name, index) => {
  const at = index + 1;
  const leftOn = left[at];
  return {
    id: `S-${String(at).padStart(3, "0")}`,
    name,
    position: position(at),
    core: at <= core,
    technical: at <= technical,
    joinedOn: joined(at),
    ...(leftOn === undefined ? {} : { leftOn }),
    socialSecuritySince: joined(at),
    trainingHours: at === 90 ? { raw: "about 20" } : hours[index % hours.length]!,
  };
});

/** Twelve of the 24 core staff hold a certificate that counts; S-005 let hers run out and S-060 his. */
export const staffCertificates = rowsOfText(
  "staffCertificates",
  `
staffId | certificate         | number         | issuer                            | issuedOn   | expiresOn
S-003   | itss-engineer       | SE-2024-00412  | Electronics Standards Association | 2024-05-10 | 2027-05-09
S-004   | itss-engineer       | SE-2023-00783  | Electronics Standards Association | 2023-11-03 | 2026-11-02
S-006   | itss-engineer       | SE-2024-01154  | Electronics Standards Association | 2024-02-16 | 2027-02-15
S-008   | itss-engineer       | SE-2025-01525  | Electronics Standards Association | 2025-01-17 | 2028-01-16
S-011   | itss-engineer       | SE-2025-01896  | Electronics Standards Association | 2025-03-21 | 2028-03-20
S-027   | itss-engineer       | SE-2024-02267  | Electronics Standards Association | 2024-06-14 | 2027-06-13
S-033   | itss-engineer       | SE-2024-02638  | Electronics Standards Association | 2024-06-14 | 2027-06-13
S-040   | itss-engineer       | SE-2025-03009  | Electronics Standards Association | 2025-08-08 | 2028-08-07
S-052   | itss-engineer       | SE-2025-03380  | Electronics Standards Association | 2025-08-08 | 2028-08-07
S-060   | itss-engineer       | SE-2023-03751  | Electronics Standards Association | 2023-05-19 | 2026-05-18
S-001   | itss-senior-manager | SPM-2023-0144  | Electronics Standards Association | 2023-10-20 | 2026-10-19
S-002   | itss-senior-manager | SPM-2024-0071  | Electronics Standards Association | 2024-04-12 | 2027-04-11
S-005   | itss-senior-manager | SPM-2023-0020  | Electronics Standards Association | 2023-03-10 | 2026-03-09
S-007   | itss-manager        | PM-2024-0318   | Electronics Standards Association | 2024-09-06 | 2027-09-05
S-009   | pmp                 | 3120448        | PMI                               | 2023-06-02 | 2029-06-01
S-010   | itil4               | GR671533120    | PeopleCert                        | 2022-11-11 | permanent
S-012   | itil4               | GR671540887    | PeopleCert                        | 2023-04-14 | permanent
S-013   | pmp                 | 3377215        | PMI                               | 2024-01-19 | 2027-01-18
S-014   | cisp                | CISP-2024-1190 | Security Evaluation Centre        | 2024-07-26 | 2027-07-25
S-071   | Network engineer    | 21201577       | Human Resources Office            | 2021-05-29 | permanent
`,
);
