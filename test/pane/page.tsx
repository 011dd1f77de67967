/** The pane in a page over a workbook in memory: what tests and screenshots look at. */
import { createRoot } from "react-dom/client";
import { Pane } from "../../src/pane/pane";
import { createSession } from "../../src/pane/session/session";
import type { Session } from "../../src/pane/session/state";
import type { PaneTheme } from "../../src/pane/theme";
import { ruleBooks } from "../../src/schemes";
import { parseIsoDate } from "../../src/tables/days";
import type { Language } from "../../src/tables/definition";
import { memoryWorkbook, type MemorySheet } from "../../src/workbook/memory/memory-workbook";
import { memoryHost, type MemoryHost } from "./memory-host";
import { sheetsOfFile } from "./sheets-of-file";

/** How a test asks for a page, as its query. */
export interface PageOptions {
  /** A file of assets/samples without its ending; absent: a workbook of one empty sheet. */
  sample?: string;
  /** The workbook's sheets as JSON, in place of a sample. */
  sheets?: string;
  language?: Language;
  theme?: PaneTheme;
  why?: "yes";
  /** The host hands files over, as the page that holds a file does. */
  kind?: "file";
  /** A pane that waits for `pane.release()` before the workbook opens. */
  held?: "yes";
}

/** What a page holds for its test. */
export interface TestPane {
  host: MemoryHost;
  session: Session;
  release(): void;
}

declare global {
  interface Window {
    pane: TestPane;
  }
}

async function start(): Promise<void> {
  const options = Object.fromEntries(new URLSearchParams(location.search)) as PageOptions;
  const { language = "en", theme = "light" } = options;
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const host = memoryHost(memoryWorkbook({ sheets: await sheetsOf(options) }), {
    language,
    ...(options.kind === undefined ? {} : { kind: options.kind }),
    today: parseIsoDate("2026-06-30")!,
    onOpen: async () => {
      if (options.held) await held;
    },
  });
  const now = () => Date.now();
  const session = createSession(host, { ruleBooks, now });
  window.pane = { host, session, release };
  createRoot(document.getElementById("root")!).render(
    <Pane session={session} language={language} theme={theme} now={now} why={options.why === "yes"} />,
  );
}

async function sheetsOf({ sample, sheets }: PageOptions): Promise<readonly MemorySheet[]> {
  if (sheets !== undefined) return JSON.parse(sheets) as MemorySheet[];
  if (sample === undefined) return [{ name: "Sheet1", rows: [] }];
  return sheetsOfFile(await (await fetch(`/${sample}.xlsx`)).blob());
}

void start();
