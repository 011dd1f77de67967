import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import type { Checked } from "../../../src/check-workbook";
import { createSession } from "../../../src/pane/session/session";
import EvidenceView from "../../../src/pane/views/evidence";
import type { Language } from "../../../src/tables/definition";
import { memoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { reportInput } from "../../report/fixtures";
import { memoryHost } from "../memory-host";

/** What Evidence shows of an assessment in which no document is missing. */
async function shown(language: Language, change: (checked: Checked) => Checked = (checked) => checked) {
  const input = await reportInput(language);
  const checked = change({ ...input, assessment: { ...input.assessment, documents: [] } });
  const session = createSession(memoryHost(memoryWorkbook({ sheets: [] })), { ruleBooks: [], now: () => 0 });
  const state = { ...session.state, checked };
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <EvidenceView session={session} state={state} language={language} go={() => {}} aim={null} />
    </FluentProvider>,
  );
}

it("says that nothing is missing, and what else keeps the next level from being met", async () => {
  const english = await shown("en");
  expect(english).toContain("No document is missing");
  expect(english).toContain("Other requirements still keep Level 4 · Basic from being met.");
  expect(english).toContain("See the requirements");
  expect(await shown("zh")).toContain("四级 · 基本级仍有其他要求尚未符合。");
});

it("sends nobody on from the highest level", async () => {
  const reached = await shown("en", (checked) => {
    const [scheme] = checked.assessment.schemes;
    return { ...checked, assessment: { ...checked.assessment, schemes: [{ ...scheme!, eligible: "3" }] } };
  });
  expect(reached).toContain("Nothing blocks a higher level");
  expect(reached).not.toContain("See the requirements");
});
