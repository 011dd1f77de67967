/** Excel without a window: a workbook that answers the requests of Office.js, and a user who works in it. */
import { bytesOf, countNothing, type Counters } from "./counters";
import { runBatch, type Batch, type BatchAnswer } from "./engine/run-batch";
import { saveXlsx } from "./files/save-xlsx";
import { planFaults, type FaultPlan, type Faults } from "./faults";
import type { ExcelModel } from "./model/model";
import { wireEvents } from "./events";
import type { Instance } from "./objects/instance";
import { roots } from "./objects/workbook";
import type { Answerer } from "./transport/native";
import { userOf, type User } from "./user";

export interface Excel {
  readonly model: ExcelModel;
  readonly counters: Counters;
  readonly faults: Faults;
  /** What its user does. */
  readonly user: User;
  /** The bodies of all requests, the latest last. */
  readonly requests: readonly Batch[];
  readonly answer: Answerer;
  /** The workbook as a file; what it keeps is said at `saveXlsx`. */
  save(): Promise<Blob>;
}

/** Tells the page of an event. */
export type Raise = (eventType: number, targetId: string, args: object) => void;

/** Codes of the channel below Office.js, which the client turns into errors of its own. */
const channel = { internalError: 5001, requestTooLarge: 5103, responseTooLarge: 5104 };

/** The client sets it in a request that may wait until nobody is typing in a cell. */
const delayForCellEdit = 64;

export function excelOf(model: ExcelModel, raise: Raise): Excel {
  const counters = countNothing();
  const faults = planFaults();
  const requests: Batch[] = [];
  const events = wireEvents(model, raise);
  const instance: Instance = {
    model,
    kept: new Map(),
    raise: (happening) => events.happened(happening, "add-in"),
    oversizedReads: () => faults.oversizedReads,
  };
  const user = userOf(instance, events.happened, events.deliver);
  return {
    model,
    counters,
    faults,
    user,
    requests,
    save: () => saveXlsx(model),
    async answer(body, flags) {
      const batch = JSON.parse(body) as Batch;
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

function answerTo(
  batch: Batch,
  instance: Instance,
  fault: ReturnType<FaultPlan["next"]>["fault"],
): BatchAnswer {
  if (instance.model.editing) {
    return refusal(
      "InvalidOperationInCellEditMode",
      "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB.",
    );
  }
  if (fault !== null && typeof fault === "object") return refusal(fault.code, fault.message ?? fault.code);
  return runBatch(batch, roots(instance));
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

/** What the client sends of itself after `Excel.run`, and when it boots; nobody waits for it. */
function onlyFreesRanges({ Actions }: Batch): boolean {
  const ofItsOwn = ["_RemoveReference", "NotifyActionHandlerReady"];
  return (
    Actions.some(({ ActionType }) => ActionType === 3) &&
    Actions.every(({ ActionType, Name }) => ActionType === 1 || (ActionType === 3 && ofItsOwn.includes(Name)))
  );
}
