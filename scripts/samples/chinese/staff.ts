/** The staff of the Chinese company and the certificates that they hold. */
import type { Row } from "../company";
import { random } from "../random";
import { rowsOfText } from "../text-table";

const surnames = [..."沈陆顾温韩许程宋叶苏林周吴徐何高梁谢唐曹袁邓冯曾彭潘董杜魏蒋"];
const given = [..."安柏晨初丹恩帆格涵佳凯岚铭宁沛琪然舒桐薇希雅泽知子言清越景川若和"];

/** The people named in the project list lead the list. */
const managers = ["沈砚秋", "陆承泽", "顾明远", "温以宁", "韩知夏"];
const corePositions = ["运维项目经理", "服务台主管", "网络工程师", "系统工程师", "数据库工程师"];
const positions = [
  "桌面支持工程师",
  "系统工程师",
  "网络工程师",
  "服务台坐席",
  "软件工程师",
  "测试工程师",
  "安全工程师",
];
const offices = ["行政专员", "人力资源专员", "财务专员", "销售经理", "商务专员"];

const firstId = 1001;
const people = 108;
/** Five steps whose average is exactly 24 hours. */
const trainingHours = [16, 20, 24, 28, 32];

/** Those who have left, and on which day; 1107 left on the assessment date, 1100 has given notice. */
const left: Readonly<Record<number, string>> = {
  1100: "2026-07-15",
  1101: "2025-09-30",
  1102: "2025-12-31",
  1103: "2026-01-31",
  1104: "2026-02-28",
  1105: "2026-03-31",
  1106: "2026-05-15",
  1107: "2026-06-30",
};
/** Signed, but starts after the assessment date. */
const joinsLater: Readonly<Record<number, string>> = { 1108: "2026-07-01" };

const isCore = (id: number) => id <= 1020 || id === 1101;
const isTechnical = (id: number) => id <= 1085 || id >= 1101;

function names(): string[] {
  const draw = random(20260630);
  const taken = new Set(managers);
  while (taken.size < people) {
    const second = draw.below(5) === 0 ? "" : draw.pick(given);
    taken.add(draw.pick(surnames) + draw.pick(given) + second);
  }
  return [...taken];
}

function joined(id: number): string {
  const month = ((id * 7) % 12) + 1;
  const day = ((id * 11) % 28) + 1;
  return `${2013 + ((id * 5) % 12)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function position(id: number): string {
  if (isCore(id)) return corePositions[(id - firstId) % corePositions.length]!;
  return isTechnical(id) ? positions[id % positions.length]! : offices[id % offices.length]!;
}

export const staff: readonly Row<"staff">[] = names().map((name, index) => {
  const id = firstId + index;
  const leftOn = left[id];
  const joinedOn = joinsLater[id] ?? joined(id);
  return {
    id: String(id),
    name,
    position: position(id),
    core: isCore(id),
    technical: isTechnical(id),
    joinedOn,
    ...(leftOn === undefined ? {} : { leftOn }),
    socialSecuritySince: joinedOn,
    trainingHours: id <= 1100 ? trainingHours[index % trainingHours.length]! : 60,
  };
});

/**
 * Eight of the twenty core staff are certified, exactly 40 %: engineers 1003, 1005, 1008 (and nobody else: exactly
 * three), senior managers 1001 and 1002 (exactly two), one PMP, one ITIL 4, one project manager. The others do not
 * count: expired the day before, left, not yet joined, not core, or a certificate that the rule does not name.
 */
export const staffCertificates = rowsOfText(
  "staffCertificates",
  `
staffId | certificate            | number              | issuer                     | issuedOn   | expiresOn
1001    | itss-senior-manager    | GSPM-2023-0117      | 中国电子工业标准化技术协会 | 2023-09-15 | 2026-09-14
1002    | itss-senior-manager    | GSPM-2024-0032      | 中国电子工业标准化技术协会 | 2024-03-22 | permanent
1003    | itss-engineer          | SE-2024-01883       | 中国电子工业标准化技术协会 | 2024-05-10 | 2027-05-09
1005    | itss-engineer          | SE-2023-00941       | 中国电子工业标准化技术协会 | 2023-11-03 | 2026-11-02
1008    | itss-engineer          | SE-2023-00512       | 中国电子工业标准化技术协会 | 2023-07-01 | 2026-06-30
1010    | itss-engineer          | SE-2023-00498       | 中国电子工业标准化技术协会 | 2023-06-30 | 2026-06-29
1102    | itss-engineer          | SE-2024-02011       | 中国电子工业标准化技术协会 | 2024-06-06 | 2027-06-05
1107    | itss-engineer          | SE-2025-00077       | 中国电子工业标准化技术协会 | 2025-01-18 | 2028-01-17
1108    | itss-engineer          | SE-2025-00164       | 中国电子工业标准化技术协会 | 2025-02-20 | 2028-02-19
1101    | itss-senior-manager    | GSPM-2024-0058      | 中国电子工业标准化技术协会 | 2024-08-12 | 2027-08-11
1004    | pmp                    | 3318472             | PMI                        | 2022-12-20 | 2028-12-19
1006    | itil4                  | GR671190438         | PeopleCert                 | 2023-02-08 | permanent
1007    | itss-manager           | SPM-2024-0209       | 中国电子工业标准化技术协会 | 2024-10-17 | permanent
1009    | cisp                   | CNITSEC2024CISP0663 | 中国信息安全测评中心       | 2024-04-26 | 2027-04-25
1030    | pmp                    | 3402917             | PMI                        | 2023-08-30 | 2026-08-29
1031    | itil4                  | GR671205517         | PeopleCert                 | 2024-01-15 | permanent
1044    | 网络工程师（软考中级） | 21201320417         | 人力资源和社会保障部       | 2021-05-29 | permanent
1052    | 系统集成项目管理工程师 | 22201321508         | 人力资源和社会保障部       | 2022-11-05 | permanent
`,
);
