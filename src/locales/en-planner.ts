/** What is said about the cheapest plan, in English. */
import type { CostKind } from "../assessment/plan/costs";
import type { Goal } from "../assessment/plan/goal";
import type { MoveKind } from "../assessment/plan/move";

const days = (n: number) =>
  `${n.toLocaleString("en", { maximumFractionDigits: 3 })} person-${n === 1 ? "day" : "days"}`;
const count = (n: number, one: string, many: string) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

export const enPlanner = {
  title: (level: string) => `The cheapest way to ${level}`,
  goals: {
    eligible: "so that it may be applied for",
    capability: "as far as the capability goes",
  } satisfies Record<Goal, string>,
  reached: "It is reached as things stand. Nothing is to be done.",
  costs: {
    section: "What changes cost in a plan",
    unit: "person-days",
    notes: {
      document: "A document obtained and put on file.",
      complete: "A cell that is empty or unreadable filled in, where the facts are as they should be.",
      change:
        "Something brought about that a cell then says, as a project completed or a nonconformity closed.",
      raise: "A figure brought to what is asked, as an indicator.",
      hours: "An hour of training, for one person.",
      certificate: "A certificate gained, by the organisation or by a person.",
      person: "One more person on the staff.",
      project: "One more project won and carried out.",
      audit: "An internal audit, a management review or another audit held.",
      survey: "A customer asked how satisfied they are.",
      system: "A system put into service.",
      achievement: "A patent, a copyright, a standard or the like.",
      record: "One more entry in a list, as an indicator monitored or a service offered.",
      wait: "A day of waiting.",
    } satisfies Record<CostKind, string>,
  },
  total: (cost: number) => `${days(cost)} in all`,
  cost: days,
  waiting: (n: number, cost: number) => `Wait ${count(n, "day", "days")}: ${days(cost)}`,
  onDay: (day: string) => `Reached on ${day}.`,
  today: (day: string) => `Reached as soon as all of it is done (assessed on ${day}).`,
  earliest: (day: string) => `Earliest with changes of this kind: ${day}.`,
  byWaiting: (day: string) => `Time alone brings it about on ${day}.`,
  proven: (n: number) =>
    `No cheaper set of the ${count(n, "change", "changes")} that were considered reaches it; the assessment confirms this one.`,
  notProven: "The assessment confirms this plan. The search was ended early: there may be a cheaper one.",
  groups: {
    document: "Documents to obtain",
    complete: "Cells to fill in, where the facts are so",
    change: "To bring about",
    raise: "Figures to reach",
    hours: "Training to give",
    certificate: "Certificates to gain",
    person: "People to take on",
    project: "Projects and customers to win",
    audit: "Audits and reviews to hold",
    survey: "Customers to survey",
    system: "Systems to put into service",
    achievement: "Rights, standards and contributions to gain",
    record: "Entries to add",
  } satisfies Record<MoveKind, string>,
  forRow: (what: string, row: string) => `${what} for ${row}`,
  /** A document, and what is asked of it. */
  asked: (parts: readonly string[]) => parts.join(", "),
  byThirdParty: "verified by a third party",
  dated: (from: string, to: string) => `dated ${from} to ${to}`,
  setTo: (place: string, field: string, value: string) => `${place}: so that ${field} says ${value}`,
  raise: (place: string, field: string, value: string) => `${place}: bring ${field} to ${value}`,
  fill: (place: string, field: string, value: string | null) =>
    value === null ? `${place}: fill in ${field}` : `${place}: fill in ${field}, as ${value}`,
  newRow: (table: string, about: string) =>
    about === "" ? `A further row in ${table}` : `${table}: ${about}`,
  hoursFor: (row: string, value: string) => `${row}: training up to ${value} hours`,
  serves: (requirements: string) => `for ${requirements}`,
  inTheWayToday: "What stands in the way today, whatever is done",
  outOfReach: "Within three years nothing that can be proposed reaches it.",
  outOfReachOpen: "No way was found. The search was ended early: there may be one.",
  inTheWay: "What stands in the way, at the least",
  neverProposed: "Never proposed: to change dates that are past, what was earned, or what has happened.",
  more: (n: number) => `… and ${n.toLocaleString("en")} more`,
  compared: "The targets side by side",
  columns: { target: "Target", cost: "Person-days", changes: "Changes", day: "Reached on" },
  never: "out of reach",
  cli: {
    needs: "Name one workbook, as in: proofsheet plan company.xlsx --target itss:3",
    noTarget: "Every level is reached already. Name a target, as in: --target itss:3",
    notAssessed: (target: string) =>
      `--target ${target}: this scheme is not assessed; name it with --scheme too.`,
    badCosts: (file: string, why: string) =>
      `${file}: not a table of costs (${why}). Write it as { "document": 2, "wait": 0.5 }, in person-days.`,
    notJson: "not JSON",
    unknownCost: (file: string, name: string, known: string) =>
      `${file}: there is no cost “${name}”. There are: ${known}.`,
    badCost: (file: string, name: string, read: string) =>
      `${file}: “${name}” is ${read}; write a number of person-days from 0 to 100,000.`,
    planning: (target: string) => `planning for ${target}`,
  },
  view: {
    title: "Cheapest plan",
    intro:
      "The changes that reach a level at the least cost, confirmed by the assessment. What each kind of change costs stands in the settings sheet, in the rows “cost.…”.",
    target: "Target",
    goal: "What is aimed at",
    goalNames: { eligible: "May apply", capability: "Capability alone" } satisfies Record<Goal, string>,
    start: "Find the cheapest plan",
    cancel: "Cancel",
    working: (percent: number) => `Looking for the cheapest plan … ${percent} %`,
    cancelled: "Cancelled.",
    failed: "The plan could not be made. The solver did not load or stopped; try again.",
    serves: "For",
    compare: "Compare the targets",
    openWhatIf: "Open in What if",
  },
};

export type PlannerMessages = typeof enPlanner;
