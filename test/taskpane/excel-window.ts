/** What Excel's window does around a page beyond the workbook: its ribbon and its dialogs. */
import type { Page } from "playwright-core";

/** What the page has asked of the window so far. */
export interface ExcelWindow {
  /** Addresses of dialogs, the latest last. */
  dialogs(): Promise<string[]>;
  /** Presses a button of the ribbon; resolves when its function has completed. */
  press(functionName: string): Promise<void>;
}

/** What the page's side keeps. */
interface Kept {
  dialogs: string[];
  completed: string[];
  press?: (id: string, functionName: string) => void;
}

/** Call it after the workbook's own start, and before the page is opened. */
export async function startWindow(page: Page): Promise<ExcelWindow> {
  await page.addInitScript(extendExternal);
  const kept = <T>(read: (kept: Kept) => T) =>
    page.evaluate(`(${read.toString()})(window.__excelWindow)`) as Promise<T>;
  let pressed = 0;
  return {
    dialogs: () => kept(({ dialogs }) => dialogs),
    async press(functionName) {
      const id = `command-${++pressed}`;
      await page.waitForFunction(
        () => (window as unknown as { __excelWindow: Kept }).__excelWindow.press !== undefined,
      );
      await page.evaluate(
        ({ id, functionName }) =>
          (window as unknown as { __excelWindow: Kept }).__excelWindow.press!(id, functionName),
        { id, functionName },
      );
      await page.waitForFunction(
        (id) => (window as unknown as { __excelWindow: Kept }).__excelWindow.completed.includes(id),
        id,
      );
    },
  };
}

/** In the page: answers what the workbook's side does not. Needs nothing from outside itself. */
function extendExternal(): void {
  const ids = { dialog: 10, command: 39, completed: 94 };
  const safeArray = (items: readonly unknown[]) => ({ toArray: () => items });
  const kept: Kept = { dialogs: [], completed: [] };
  type Handler = (id: number, payload: unknown) => void;
  const external = window.external as unknown as {
    Execute(id: number, params: unknown, callback: (result: unknown) => void): void;
    RegisterEvent(id: number, target: string, handler: Handler, callback: (code: number) => void): void;
    UnregisterEvent(id: number, target: string, callback: (code: number) => void): void;
  };
  const { Execute, RegisterEvent } = external;
  external.Execute = (id, params, callback) => {
    if (id !== ids.completed) return Execute.call(external, id, params, callback);
    kept.completed.push(String((params as readonly unknown[])[0]));
    callback(safeArray([0]));
  };
  external.RegisterEvent = (id, target, handler, callback) => {
    if (id === ids.dialog) kept.dialogs.push((JSON.parse(target) as { url: string }).url);
    if (id === ids.command) {
      kept.press = (command, name) =>
        handler(id, safeArray([command, name, JSON.stringify({ source: { id: command } })]));
    }
    if (id !== ids.dialog && id !== ids.command) {
      return RegisterEvent.call(external, id, target, handler, callback);
    }
    callback(0);
  };
  (window as unknown as { __excelWindow: Kept }).__excelWindow = kept;
}
