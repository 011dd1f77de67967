/** What is said about preparing for the audit on site, in English. */
import type { DrawProblem } from "../assessment/audit-draw";
import type { DocumentState } from "../assessment/life-cycle";
import type { LifeStage } from "../assessment/life-stages";

const count = (n: number, one: string, many: string) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

export const enAudit = {
  title: "Audit preparation",
  drawTitle: "Staff for the practical test",
  drawHint: "The auditors test one in ten of the certified staff. This is such a draw, to prepare with.",
  drawn: (drawn: number, certified: number) =>
    `${drawn.toLocaleString("en")} of ${count(certified, "certified person", "certified people")} drawn: one in ten, rounded up.`,
  seed: "Seed",
  seedIs: (seed: string) =>
    `Seed “${seed}”: the same seed and the same people give the same draw on every machine.`,
  certificateUntil: (certificate: string, until: string) => `${certificate}, valid until ${until}`,
  certificateWithoutEnd: (certificate: string) => `${certificate}, valid without end`,
  unnamedCertificate: "a certificate",
  undecided: (n: number) =>
    `Not in the draw: ${count(n, "person of whom", "people of whom")} the workbook leaves it open`,
  unknown: {
    employment: "on the staff on the assessment date or not",
    certificate: "certificate valid on the assessment date or not",
  },
  nobody: {
    "no-staff": "Nobody can be drawn: there is no list of staff. List the people on a sheet named Staff.",
    "no-certificates":
      "Nobody can be drawn: there is no list of staff certificates. List them on a sheet named Staff certificates.",
    "nobody-certified":
      "Nobody can be drawn: no one on the staff surely holds a certificate that is valid on the assessment date.",
  } satisfies Record<DrawProblem, string>,

  projectsTitle: "Projects traced through their life",
  projectsHint: "The auditors trace three typical projects through their whole life.",
  proposed: "Proposed: the completed projects with the largest contracts, whose whole life can be traced.",
  named: "The projects that you named.",
  tooFew: (n: number) =>
    n === 0
      ? "There is no project to trace: list them on a sheet named Projects."
      : `The auditors trace three projects; here ${n === 1 ? "is 1" : `are ${n}`}.`,
  noneChosen: "No project is chosen.",
  onFileOf: (onFile: number, asked: number) =>
    asked === 0 ? "No document is asked of it" : `${onFile} of ${asked} documents on file`,
  attested: { yes: "verified by a third party", no: "nothing verified by a third party yet" },
  stages: {
    agreement: "Agreement",
    delivery: "Delivery",
    acceptance: "Acceptance",
    "follow-up": "Follow-up",
    results: "Results",
    other: "Other documents",
  } satisfies Record<LifeStage, string>,
  states: {
    "on-file": "on file",
    missing: "missing",
    "not-asked": "not on file; no requirement asks it of this project",
  } satisfies Record<DocumentState, string>,
  thirdParty: "third-party verified",
  undated: "no date",
  more: (n: number) => `… and ${n.toLocaleString("en")} more`,
  stressTest: "On site the service platform is stress-tested as well.",

  view: {
    seedHint: "The same seed and the same people give the same draw on every machine.",
    again: "Draw again",
    unnamed: "Staff ID not readable",
    choose: "Choose other projects",
    search: "Search projects",
    noneFound: "No project is like that.",
    chosen: (n: number) => `${n} of 3 chosen.`,
    full: "Three are chosen; untick one to choose another.",
    propose: "Back to the proposal",
    notAttested: "Nothing on file for it is verified by a third party yet.",
    notAsked: (kinds: string) => `Not on file, and no requirement asks it of this project: ${kinds}`,
    listedAt: (address: string) => `Listed at ${address}`,
    copy: "Copy as text",
    copied: "Copied.",
    byHand: "The text could not be copied. Press Ctrl+C (⌘C on a Mac) to copy it from the box.",
  },
  cli: {
    needs: "Name one workbook, as in: proofsheet audit company.xlsx --projects P-001,P-002,P-003",
    unknownProject: (name: string, near: string) =>
      `The workbook has no project “${name}”. Did you mean ${near}?`,
    fewProjects: (named: number, wanted: number) =>
      `The auditors trace three projects, and --projects names ${named}. Name ${wanted}, or leave the option out for a proposal.`,
  },
};

export type AuditMessages = typeof enAudit;
