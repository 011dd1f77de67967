/** CSMM for both companies, by the source's edition: 183 clauses over 17 practice domains. */
import type { ExpectedScheme } from "./expected";

export const csmmEnglish: ExpectedScheme = {
  onFigures: "1",
  capability: "1",
  eligible: "1",
  findings: {
    "csmm.1.clauses": ["met", [183, 0], "level 1 has no clauses of its own"],
    "csmm.2.clauses": ["not-met", [64, 1], "14.2.3, the yearly review of suppliers, is satisfied in part"],
    "csmm.2.clause-evidence": ["met", [1], "each of the 122 satisfied clauses names a document on file"],
    "csmm.2.self-assessment": ["met", [183, 1], "183 clauses, each with a result"],
    "csmm.2.practice-domains": ["met", [17], "seventeen"],
    "csmm.2.improvement-plans": ["met", [0], "each of the 61 that fall short has its plan"],
    "csmm.2.application": ["met", [], "target and scope are stated, form and self-assessment on file"],
    "csmm.2.licence": ["met", [], "on file"],
    "csmm.2.intellectual-property": ["met", [3], "three copyrights, each with its registration"],
    "csmm.2.typical-projects": [
      "met",
      [11],
      "every second of the 24 completed has an evaluation, but P-018 lacks the acceptance report",
    ],
    "csmm.2.strategy-evidence": ["met", [], "all three on file"],
    "csmm.2.execution-evidence": ["evidence-missing", [9], "nine services; the model SLA has no location"],
    "csmm.2.technical-evidence": ["met", [], "all three on file"],
    "csmm.2.people-evidence": [
      "met",
      [18],
      "twenty certificates, of which S-005 and S-060 let theirs run out; the training file is of December 2025",
    ],
    "csmm.2.recent-surveys": ["met", [19], "21 answers, two of them older than a year; report of April 2026"],
    "csmm.2.amounts-agree": [
      "not-met",
      [[1, 2]],
      "P-011 was audited 8,500 below its contract, 0.62 %; P-040, of unknown status and amount, may be another",
    ],
    "csmm.2.social-security": ["met", [1], "everyone from the first day on, the last proof of May 2026"],
    "csmm.2.closed-loop": [
      "met",
      [1],
      "27 procedures, 16 instructions and three manuals: developed, approved, carried out, and revised after that",
    ],
    "csmm.3.clauses": ["not-met", [71, 12], "twelve fall short"],
    "csmm.4.clauses": ["not-met", [31, 31], "none is satisfied"],
    "csmm.5.clauses": ["not-met", [17, 17], "none is satisfied"],
    "csmm.i.existing-certificates": ["met", [2], "ITSS, and ISO 20000 until July; CMMI ran out in 2025"],
  },
};

export const csmmChinese: ExpectedScheme = {
  onFigures: "2",
  capability: "2",
  eligible: "1",
  findings: {
    "csmm.1.clauses": ["met", [183, 0], "level 1 has no clauses of its own"],
    "csmm.2.clauses": ["met", [64, 0], "63 satisfied, one does not apply"],
    "csmm.2.clause-evidence": ["met", [1], "each of the 136 satisfied clauses names a document on file"],
    "csmm.2.self-assessment": ["met", [183, 1], "183 clauses, each with a result"],
    "csmm.2.practice-domains": ["met", [17], "seventeen"],
    "csmm.2.improvement-plans": ["met", [0], "each of the 45 that fall short has its plan"],
    "csmm.2.application": ["met", [], "target and scope are stated, form and self-assessment on file"],
    "csmm.2.licence": ["met", [], "on file"],
    "csmm.2.intellectual-property": ["met", [3], "three of four copyrights have their registration on file"],
    "csmm.2.typical-projects": [
      "met",
      [11],
      "every other of the 26 completed has an evaluation, but JL24-016 and JL24-018 lack the acceptance report",
    ],
    "csmm.2.strategy-evidence": ["met", [], "all three on file"],
    "csmm.2.execution-evidence": ["met", [9], "nine services, both documents on file"],
    "csmm.2.technical-evidence": ["met", [], "all three on file"],
    "csmm.2.people-evidence": [
      "met",
      [13],
      "eighteen certificates: one ran out the day before, three holders have left, one has not joined",
    ],
    "csmm.2.recent-surveys": ["met", [22], "25 answers, three of them too old; report of April 2026"],
    "csmm.2.amounts-agree": ["undetermined", [[0, 26]], "no audited amount of the 26 completed is known"],
    "csmm.2.social-security": [
      "met",
      [1],
      "everyone from the first day on; the last proof is of 2025-12-31, a day within six months",
    ],
    "csmm.2.closed-loop": [
      "met",
      [1],
      "25 procedures, 18 instructions and four manuals; the set that nobody finds does not count",
    ],
    "csmm.3.clauses": ["not-met", [71, 9], "nine fall short"],
    "csmm.4.clauses": ["not-met", [31, 19], "twelve of 31 are satisfied"],
    "csmm.5.clauses": ["not-met", [17, 17], "two in part, the others not yet"],
    "csmm.i.existing-certificates": ["met", [1], "ITSS 3; ISO 20000 and ITSS 4 ran out, CMMI is suspended"],
  },
};
