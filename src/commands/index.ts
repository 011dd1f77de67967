/** The page behind the ribbon: does what a button asks, with no pane open. */
import { excelHost } from "../excel/excel-host";
import { showNotice } from "../excel/notice";
import { officeReady } from "../excel/office-ready";
import { createSession } from "../pane/session/session";
import { ruleBooks } from "../schemes";
import { runCommand, type CommandContext, type CommandId } from "./commands";
import { closeWindow, openWindow } from "./window";
import { messageAddress } from "./tell";

document.documentElement.setAttribute("data-started", "");

let context: CommandContext | null = null;

async function start(): Promise<void> {
  const absence = await officeReady(() => undefined);
  if (absence) return showNotice(absence);
  const commands: readonly CommandId[] = ["checkNow", "insertInputSheets", "clearResults"];
  for (const id of commands) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => void run(id, event));
  }
}

/** Excel waits for `completed`, whatever comes of it. */
async function run(id: CommandId, event: Office.AddinCommands.Event): Promise<void> {
  try {
    closeWindow();
    context ??= createContext();
    const told = await runCommand(id, context);
    if (told) await openWindow(messageAddress(told, context.host.language, location.href));
  } finally {
    event.completed();
  }
}

function createContext(): CommandContext {
  const host = excelHost();
  return { host, session: createSession(host, { ruleBooks, now: Date.now }), ruleBooks };
}

void start();
