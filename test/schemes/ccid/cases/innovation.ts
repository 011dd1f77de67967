/** The cases of the fifth rung: a standard, a white paper or an innovation case. */
import {
  figure,
  met,
  named,
  notMet,
  openFigure,
  undetermined,
  type CasesOf,
  type Row,
  type Sheets,
} from "../../case";
import { achievementCases } from "../../shared-cases/achievements";

const achieved =
  (kind: string) =>
  (change: Row = {}): Sheets => ({
    achievements: [{ kind, title: "Work A", achievedOn: "2024-02-29", ...change }],
  });
const standard = achieved("national-standard");
const one = figure(1, 1);
const none = figure(0, 1, 1);
const open = openFigure([0, 1], 1, [0, 1]);

export const innovation: CasesOf = {
  requirement: "ccid.1.innovation",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("exactly one national standard", standard(), { figures: [one, none, none] }),
    met("exactly one white paper", achieved("白皮书")(), { figures: [none, one, none] }),
    met("exactly one innovation case", achieved("创新案例")(), { figures: [none, none, one] }),
    notMet("none of them", { achievements: [] }, { figures: [none, none, none] }),
    undetermined("a kind that is not in the list could be each of them", achieved("Something else")(), {
      figures: [open, open, open],
    }),
    met("an industry standard", achieved("industry-standard")()),
    met("a local standard", achieved("地方标准")()),
    met("a group standard", achieved("group-standard")()),
    met("a standard that was joined only", standard({ role: "参编" })),
    met("a standard in which the role is blank", standard({ role: null })),
    notMet("an industry report", achieved("industry-report")()),
    notMet("a patent", achieved("invention-patent")()),
    undetermined("no Achievements sheet", {}),
    ...named("a standard", achievementCases(standard, { otherKind: "joint-laboratory" })),
    ...named("a white paper", achievementCases(achieved("white-paper"), { otherKind: "industry-report" })),
    ...named(
      "an innovation case",
      achievementCases(achieved("innovation-case"), { otherKind: "software-copyright" }),
    ),
  ],
};
