/** What is said of scenarios and of the sheet that keeps them, in English. */

export const enScenarios = {
  title: "Scenarios: what if this or that were otherwise",
  hint:
    "A row an edit; the edits of one name make one scenario, and a row without a name goes on the one above it. " +
    "Nothing here changes your sheets.",
  columns: { scenario: "Scenario", edit: "Edit", words: "In words", note: "Note" },
  prompts: {
    scenario: "The name of the scenario. Left empty, the row goes on the scenario above it.",
    edit:
      "As projects[P-004].status=completed, +projects(id=P-9), document:acceptance-report[P-004] or as-of=2026-12-31. " +
      "Names may also be the headers of your sheets.",
  },
  notes: { nameless: "Belongs to no scenario yet: write a name beside it." },
};

export type ScenarioTexts = typeof enScenarios;
