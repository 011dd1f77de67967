/** What the pane's frame says, in English: small, since it is there before everything else. */

export const enPane = {
  name: "Proofsheet",
  /** The pane's views, one word each: six stand side by side at 320 px. */
  views: {
    overview: "Overview",
    requirements: "Requirements",
    evidence: "Evidence",
    plan: "Plan",
    data: "Data",
    settings: "Settings",
  },
  viewsLabel: "Views",
  check: "Check",
  checkAgain: "Check again",
  checkTip: "Reads the sheets and writes the result sheets",
  notChecked: "Not checked yet",
  asOf: (day: string) => `As of ${day}`,
  checked: (ago: string) => `checked ${ago}`,
  justNow: "just now",
  changedSince: "Changed since: check again",
  resultsAreOld: "Result sheets are older: check again",
  cancel: "Cancel",
  working: (task: string, percent: number | null) => (percent === null ? `${task}…` : `${task}… ${percent}%`),
  tasks: {
    reading: "Reading the sheets",
    assessing: "Assessing",
    writing: "Writing the result sheets",
    fixing: "Fixing cells",
    "adding-rows": "Adding rows",
    "inserting-sheets": "Inserting sheets",
    "saving-settings": "Saving the settings",
    judging: "Keeping the judgement",
    applying: "Changing your sheets",
    "saving-scenarios": "Saving the scenarios",
    clearing: "Clearing the results",
    restoring: "Restoring the earlier results",
    undoing: "Undoing",
  },
  loading: "Loading",
  dismiss: "Dismiss",
  undo: "Undo",
  why: "Why?",
  whyLabel: "Requirement of the selected cell",
  broken: {
    title: "This view could not be shown",
    text: "Your workbook is untouched. Try again; if it stays, close the pane and open it anew.",
    details: "What happened",
    retry: "Try again",
  },
};

export type PaneMessages = typeof enPane;
