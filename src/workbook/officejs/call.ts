/** Batches of Office.js calls, and what their failures mean. */
import { WorkbookError, type WorkbookFault } from "../workbook";

/** What one request or answer may weigh, in bytes; Excel on the web refuses more than 5 MB. */
export const mostBytes = 4_000_000;

/**
 * Runs calls against Excel. A plain context keeps no ranges alive between requests, so that each `sync` is one round
 * trip and nothing follows the last.
 * @throws WorkbookError
 */
export async function callExcel<T>(calls: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    const context = new Excel.RequestContext();
    const wasSilent = leftSilent;
    if (wasSilent) endSilence(context);
    const result = await calls(context);
    if (wasSilent) leftSilent = false;
    return result;
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/** A silence could not be ended, since Excel was out of reach; the next call ends it. */
let leftSilent = false;

/** As {@link callExcel}, for calls that write: while they last, Excel tells our own listeners nothing. */
export async function callSilently<T>(calls: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await callExcel(async (context) => {
      context.runtime.enableEvents = false;
      return calls(context);
    });
  } catch (error) {
    await callExcel(hearAgain).catch(() => {
      leftSilent = true;
    });
    throw error;
  }
}

/** The last call of a silent batch; queue it before its last `sync`. */
export function endSilence(context: Excel.RequestContext): void {
  context.runtime.enableEvents = true;
}

async function hearAgain(context: Excel.RequestContext): Promise<void> {
  endSilence(context);
  await context.sync();
}

/** Whether the host has a requirement set of Excel's API, as "1.13". */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** The code of an error of Office.js, or "". */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/** A request or an answer that is larger than the host takes. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof WorkbookError ? error.fault === "too-large" : faults[codeOf(error)] === "too-large";
}

/** Errors of other kinds, a cancelled signal's reason among them, stay as they are. */
export function asWorkbookError(error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof WorkbookError || typeof code !== "string" || code === "") return error;
  const isExcels = error instanceof Error && error.name !== "AbortError" && Number.isNaN(Number(code));
  if (!isExcels) return error;
  const fault = cameToExcel(error) ? (faults[code] ?? "host-fault") : "connection-lost";
  const message = error.message === code ? code : `${code} (${error.message})`;
  return new WorkbookError(fault, fault === "host-fault" ? message : undefined);
}

/** Of a request that never came to Excel, or whose answer did not come back, Office.js has no place of failure to tell. */
function cameToExcel(error: Error): boolean {
  if (codeOf(error) !== "GeneralException") return true;
  const { debugInfo } = error as Partial<OfficeExtension.Error>;
  return debugInfo?.errorLocation !== undefined;
}

/** Codes of Office.js whose meaning is known; what else may come is a fault of the host's. */
const faults: Readonly<Record<string, WorkbookFault>> = {
  InvalidOperationInCellEditMode: "cell-in-edit-mode",
  AccessDenied: "sheet-protected",
  ItemNotFound: "changed-meanwhile",
  ItemAlreadyExists: "changed-meanwhile",
  InvalidReference: "changed-meanwhile",
  Conflict: "changed-meanwhile",
  InsertDeleteConflict: "rows-in-the-way",
  NonBlankCellOffSheet: "rows-in-the-way",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "host-too-old",
  ApiNotAvailable: "host-too-old",
  NotImplemented: "host-too-old",
  ConnectionFailure: "connection-lost",
  RequestAborted: "connection-lost",
  ServiceNotAvailable: "connection-lost",
  HostRestartNeeded: "connection-lost",
  InvalidRequestContext: "connection-lost",
};
