/** The pane in Excel: waits for Excel, then shows the pane; where Excel does not come, says why and what works. */
import { createRoot, type Root } from "react-dom/client";
import { excelLanguage } from "../excel/language";
import { showNotice, takeNoticeAway } from "../excel/notice";
import { officeReady } from "../excel/office-ready";
import { Pane } from "../pane/pane";
import { deferredSession } from "../pane/session/deferred";
import type { Session } from "../pane/session/state";
import { hostTheme, watchTheme } from "./theme";

async function start(): Promise<void> {
  document.documentElement.setAttribute("data-started", "");
  const absence = await officeReady(() => showNotice({ why: "silent" }));
  if (absence) return showNotice(absence);
  takeNoticeAway();
  showPane();
}

function showPane(): void {
  const session = deferredSession("excel", loadSession);
  const root = createRoot(document.getElementById("root")!);
  show(root, session);
  watchTheme(() => show(root, session));
}

function show(root: Root, session: Session): void {
  const why = new URLSearchParams(location.search).has("why");
  root.render(
    <Pane session={session} language={excelLanguage()} theme={hostTheme()} now={Date.now} why={why} />,
  );
}

/** The engine and the way to the workbook, in files of their own. */
async function loadSession(): Promise<Session> {
  const [{ createSession }, { ruleBooks }, { excelHost }] = await Promise.all([
    import("../pane/session/session"),
    import("../schemes"),
    import("../excel/excel-host"),
  ]);
  return createSession(excelHost(), { ruleBooks, now: Date.now });
}

void start();
