/** What the buttons on the ribbon do. The outcome shows in the workbook; what does not show there is told. */
import type { PaneHost } from "../pane/host";
import { messageOf } from "../pane/session/failure";
import type { PaneMessage, Session } from "../pane/session/state";
import type { Aim } from "../report/input-sheets";
import type { RuleBook } from "../rules/expression";
import type { Told } from "./tell";

export type CommandId = "checkNow" | "insertInputSheets" | "clearResults";

/** What a command works with. */
export interface CommandContext {
  host: PaneHost;
  session: Session;
  ruleBooks: readonly RuleBook[];
}

/** Does a command; gives what must be told, null where the workbook shows the outcome. Never rejects. */
export async function runCommand(id: CommandId, context: CommandContext): Promise<Told | null> {
  try {
    return await outcomeOf(id, context);
  } catch (error) {
    const message = messageOf(error);
    return message === null ? null : toldOf(message);
  }
}

async function outcomeOf(id: CommandId, context: CommandContext): Promise<Told | null> {
  const { session } = context;
  switch (id) {
    case "checkNow":
      await session.check();
      return outcome(context);
    case "insertInputSheets":
      await session.look();
      if (session.state.message !== null) return outcome(context);
      await session.insertInputSheets(
        aims(context),
        session.state.checked?.language ?? context.host.language,
      );
      return outcome(context);
    case "clearResults": {
      await session.look();
      if (session.state.message !== null) return outcome(context);
      const { readiness, findings } = session.state.resultSheets;
      if (readiness === undefined && findings === undefined) return { notice: "no-results" };
      await session.clearResults();
      return outcome(context);
    }
  }
}

/** The levels that the workbook says it is after; else every level there is. */
function aims({ session, ruleBooks }: CommandContext): Aim[] {
  const targets = session.state.checked?.options.targets ?? {};
  const every = ruleBooks.map((book) => ({ book, target: targets[book.scheme] ?? null }));
  const targeted = every.filter(({ target }) => target !== null);
  return targeted.length > 0 ? targeted : every;
}

/** Turns to the sheet that shows the outcome, or says what is to be told. */
async function outcome({ host, session }: CommandContext): Promise<Told | null> {
  const { message, resultSheets, workbook } = session.state;
  if (message === null) return workbook === "no-tables" ? { notice: "no-tables" } : null;
  const told = toldOf(message);
  const sheet = message.kind === "written" ? resultSheets.readiness : insertedSheet(message);
  if (sheet !== undefined) await host.goTo({ sheet, row: 1, column: 0 });
  return told;
}

function insertedSheet(message: PaneMessage): string | undefined {
  return message.kind === "sheets-inserted" ? message.sheets[0] : undefined;
}

function toldOf(message: PaneMessage): Told | null {
  switch (message.kind) {
    case "fault":
      return { fault: message.fault, part: message.part };
    case "internal":
      return { notice: "internal", part: message.what };
    case "nothing-to-add":
      return { notice: "nothing-to-add" };
    case "sheets-inserted": {
      const sheets = message.lacking.map(({ sheet }) => sheet);
      return sheets.length > 0 ? { notice: "lacking", part: [...new Set(sheets)].join(", ") } : null;
    }
    case "written":
    case "done":
    case "undone":
    case "cleared":
    case "cancelled":
      return null;
  }
}
