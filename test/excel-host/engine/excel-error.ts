/** An error as Excel answers it: the rest of the batch is not done, what came before it stays done. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

/** What Office.js may ask of Excel and this host does not know: says so by name, so that it is never taken for an answer. */
export function notImplemented(what: string): ExcelError {
  return new ExcelError("GeneralException", `The in-memory Excel: not implemented: ${what}`);
}

export const itemNotFound = (what: string) =>
  new ExcelError("ItemNotFound", `The requested resource doesn't exist: ${what}`);

export const invalidArgument = (why: string) =>
  new ExcelError("InvalidArgument", `The argument is invalid: ${why}`);

export const accessDenied = (why: string) => new ExcelError("AccessDenied", `You cannot do this: ${why}`);
