/** What is said about which scheme suits a company, in English. */
import type { AdvisedScheme, AdviceReason, Question, Situation } from "../assessment/advice";

export const enAdvice = {
  title: "Which scheme?",
  hint: "A few questions, answered by the table of the source. Advice, not a verdict.",
  questions: {
    business: "What does your company do?",
    market: "Which market do you aim at?",
    focus: "What is to get better?",
    policy: "Do you bid for projects that ask for domestic technology (Xinchuang)?",
  } satisfies Record<Question, string>,
  answers: {
    business: {
      software: "Develops software",
      "it-service": "Runs and maintains IT (operations)",
      "system-delivery": "Delivers system services",
    },
    market: { domestic: "China", international: "Abroad", both: "Both" },
    focus: { "whole-process": "The whole process of development", testing: "Testing" },
    policy: { yes: "Yes", no: "No" },
  },
  notAsked: "Market and focus part the schemes for software; without software they are not asked.",
  stillOpen: "Answer the questions, and the schemes that suit you stand here.",
  suits: "What suits you",
  must: "a must",
  schemes: {
    csmm: "CSMM (software capability maturity)",
    cmmi: "CMMI (capability maturity)",
    tmmi: "TMMi (test maturity)",
    itss: "ITSS (operation and maintenance)",
    ccid: "CCID (system service delivery)",
  } satisfies Record<AdvisedScheme, string>,
  shortSchemes: { csmm: "CSMM", cmmi: "CMMI", tmmi: "TMMi", itss: "ITSS", ccid: "CCID" } satisfies Record<
    AdvisedScheme,
    string
  >,
  reasons: {
    domestic: "for the market in China",
    international: "for markets abroad",
    "whole-process": "for the whole process",
    testing: "for testing",
    policy: "for Xinchuang and localisation projects",
    abroad: "for going abroad, beside CSMM and CMMI",
    "it-service": "for IT service and operations",
    "system-delivery": "for the delivery of system services",
  } satisfies Record<AdviceReason, string>,
  judgedElsewhere: "Proofsheet does not judge it.",
  notes: {
    csmm: [
      "Asked for in government and central-enterprise projects, for raising qualifications, for the STAR market and for international recognition; worth 5 to 15 points in government bids.",
      "Level 3 is the recommended first target; ISO 20000 and other documents on file can be used again.",
      "From start to certificate: levels 2 and 3 take 6 to 9 months, levels 4 and 5 take 1 to 2 years.",
    ],
    itss: [
      "By the source no level may be skipped: a first certificate is of level 4. After approval the certificate takes 1 to 2 months.",
      "Some places subsidise certification with 50,000 to 300,000 yuan; ask yours.",
    ],
    ccid: [],
    cmmi: [],
    tmmi: [],
  } satisfies Record<AdvisedScheme, string[]>,
  combinations: "Schemes that go together",
  situations: {
    abroad: "Going abroad",
    "high-reliability": "High reliability",
    agile: "Agile teams",
  } satisfies Record<Situation, string>,
  together: (schemes: readonly string[]) => schemes.join(" + "),
  yours: "your answers",
  open: "Which scheme suits us?",
  closest: "How close this workbook is",
  closestHint:
    "The closest first: of its next level the smallest part is open. It tells what the workbook shows, not what suits you.",
  ahead: (scheme: string, level: string, open: number, of: number) =>
    `${scheme}: ${open} of ${of} requirements open before level ${level}`,
  top: (scheme: string) => `${scheme}: the highest level is reached`,
  mayApply: (level: string) => `level ${level} may be applied for now`,
  withWorkbook: "Open a workbook to see which of ITSS, CCID and CSMM it is closest to.",

  cli: {
    withFile:
      "Name a workbook, as in: proofsheet advise company.xlsx, to see which of ITSS, CCID and CSMM it is closest to.",
    several: " (several by commas)",
    again: (known: string) => `That is none of the answers. Type a number, or one of: ${known}.`,
    missing: (options: string) =>
      `Nobody can be asked here, so give the answers as options. Missing: ${options}`,
    oneFile: "Name one workbook at most, as in: proofsheet advise company.xlsx --market domestic",
  },
};

export type AdviceMessages = typeof enAdvice;
