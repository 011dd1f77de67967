/** Excel without a window: a workbook that answers the requests of Office.js, and a user who works in it. */
import { bytesOf, countNothing, type Counters } from "./counters";
import { runBatch, type Batch, type BatchAnswer } from "./engine/run-batch";
import { saveXlsx } from "./files/save-xlsx";
import { planFaults, type Fault, type Faults } from "./faults";
import type { ExcelModel } from "./model/model";
import { wireEvents } from "./events";
import type { Instance } from "./objects/instance";
import { roots } from "./objects/workbook";
import type { ExcelSide, PageSide } from "./transport/native";
import { userOf, type User } from "./user";

export interface Excel {
  readonly model: ExcelModel;
  readonly counters: Counters;
  readonly faults: Faults;
  /** What its user does. */
  readonly user: User;
  /** The bodies of all requests, the latest last. */
  readonly requests: readonly Batch[];
  /** The client has begun to work: nothing of its start comes later. */
  readonly ready: Promise<void>;
  /** The workbooks that the add-in opened beside this one, as base64. */
  readonly openedWorkbooks: readonly string[];
  /** The addresses of the dialogs that stand open. */
  readonly dialogs: readonly string[];
  /** Presses the ribbon button of an action; resolves when the add-in says that its command is done. */
  press(action: string): Promise<void>;
  /** The workbook as a file; what it keeps is said at `saveXlsx`. */
  save(): Promise<Blob>;
}

/** Codes of the channel below Office.js, which the client turns into errors of its own. */
const channel = { internalError: 5001, requestTooLarge: 5103, responseTooLarge: 5104 };

/** The client sets it in a request that may wait until nobody is typing in a cell. */
const delayForCellEdit = 64;

export function excelOf(model: ExcelModel, page: PageSide): Excel & ExcelSide {
  const counters = countNothing();
  const faults = planFaults();
  const requests: Batch[] = [];
  const events = wireEvents(model, page.raise);
  const instance: Instance = {
    model,
    kept: new Map(),
    raise: (happening) => events.happened(happening, "add-in"),
    oversizedReads: () => faults.oversizedReads,
  };
  const dialogs: string[] = [];
  const pressed: (() => void)[] = [];
  let greeted = () => {};
  const ready = new Promise<void>((resolve) => (greeted = resolve));
  const user = userOf(instance, events.happened, events.deliver);
  return {
    model,
    counters,
    faults,
    user,
    requests,
    ready,
    dialogs,
    openedWorkbooks: model.openedWorkbooks,
    save: () => saveXlsx(model),
    file: async () => [...new Uint8Array(await (await saveXlsx(model)).arrayBuffer())],
    press: (action) => new Promise((resolve) => page.press(action, String(pressed.push(resolve) - 1))),
    tell(what, about) {
      if (what === "command-done") pressed[Number(about)]?.();
      if (what === "dialog-opened") dialogs.push(dialogAddress(about));
      if (what === "dialog-closed") dialogs.pop();
    },
    async answer(body, flags) {
      const batch = JSON.parse(body) as Batch;
      if (isGreeting(batch)) {
        greeted();
        return JSON.stringify(runBatch(batch, roots(instance)));
      }
      requests.push(batch);
      const cleanup = onlyFreesRanges(batch);
      count(counters, bytesOf(body), cleanup);
      const { before, fault } = cleanup ? { before: [], fault: null } : faults.next();
      await faults.released();
      if (flags & delayForCellEdit) await user.stoppedTyping();
      for (const happens of before) happens(model);
      if (fault === "lost-before") throw channel.internalError;
      if (bytesOf(body) > faults.limits.request) throw channel.requestTooLarge;
      const answer = JSON.stringify(answerTo(batch, instance, fault));
      void Promise.resolve().then(events.deliver);
      if (fault === "lost-after") throw channel.internalError;
      if (bytesOf(answer) > faults.limits.response) throw channel.responseTooLarge;
      counters.responseBytes += bytesOf(answer);
      counters.largestResponse = Math.max(counters.largestResponse, bytesOf(answer));
      return answer;
    },
  };
}

function answerTo(batch: Batch, instance: Instance, fault: Fault | null): BatchAnswer {
  if (instance.model.editing) {
    const message = "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB.";
    return refusal("InvalidOperationInCellEditMode", message);
  }
  if (fault === null || typeof fault === "string") return runBatch(batch, roots(instance));
  const done = runBatch({ ...batch, Actions: batch.Actions.slice(0, fault.after ?? 0) }, roots(instance));
  return done.Error ? done : refusal(fault.code, fault.message ?? fault.code);
}

/** The client tells of a dialog by all that it was called with. */
function dialogAddress(call: string): string {
  return String((JSON.parse(call) as { url?: unknown }).url);
}

function refusal(code: string, message: string): BatchAnswer {
  return { Error: { Code: code, Message: message, HttpStatusCode: 400, Location: "", ActionIndex: 0 } };
}

function count(counters: Counters, bytes: number, cleanup: boolean): void {
  if (cleanup) {
    counters.cleanups++;
    return;
  }
  counters.roundTrips++;
  counters.requestBytes += bytes;
  counters.largestRequest = Math.max(counters.largestRequest, bytes);
}

/** What the client sends of itself as it starts. */
const isGreeting = ({ Actions }: Batch) => Actions.some(({ Name }) => Name === "NotifyActionHandlerReady");

/** What the client sends of itself after `Excel.run`, or when ranges are no longer tracked; nobody waits for it. */
function onlyFreesRanges({ Actions }: Batch): boolean {
  const calls = Actions.filter(({ ActionType }) => ActionType !== 1);
  return calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference");
}
