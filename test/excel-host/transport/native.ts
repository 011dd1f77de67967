/**
 * What Excel for Windows puts into the page of an add-in, `window.external`: the way in for requests,
 * the way out for events. Office.js finds it there before anything else.
 */

/** What the page asks of Excel. */
export interface ExcelSide {
  /** Takes a request's body and gives the answer's; rejects with a code of the channel. */
  answer(body: string, flags: number): Promise<string>;
  /** The bytes of the workbook's file. */
  file(): Promise<readonly number[]>;
  /** A ribbon command is done, a dialog is to be opened or closed. */
  tell(what: "command-done" | "dialog-opened" | "dialog-closed", about: string): void;
}

/** What Excel tells the page. */
export interface PageSide {
  /** An event, if the page has asked for events. */
  raise(eventType: number, targetId: string, args: object): void;
  /** Someone pressed a button on the ribbon; `id` comes back when its command is done. */
  press(action: string, id: string): void;
}

export interface NativeHost extends PageSide {
  external: object;
}

/** The requirement sets that the host supports, as `{ excelapi: "1.9" }`. */
export type Matrix = Readonly<Record<string, string>>;

/** Needs nothing from outside itself: a browser gets it as text. */
export function nativeHost(excel: ExcelSide, matrix: Matrix, language: string): NativeHost {
  /** Arrays go over the border of a COM host in a wrapper. */
  const safeArray = (items: readonly unknown[]) => ({ toArray: () => items });
  /** The client's numbers of what it asks for, and of the events that it listens to. */
  const calls = { openFile: 77, readFile: 80, closeFile: 81, richApi: 93, commandDone: 94 };
  const events = { dialog: 10, richApi: 33, command: 39 };
  const richApiMessage = 65_536;
  const handlers = new Map<number, (id: number, message: unknown) => void>();
  const settings = new Map<string, string>();
  const documentSettings = {
    Read(keys: string[], values: string[]) {
      keys.push(...settings.keys());
      values.push(...settings.values());
    },
    Write(keys: readonly string[], values: readonly string[]) {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, values[index]!));
    },
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "proofsheet-test",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => "C:\\Book1.xlsx",
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(matrix),
    GetHostFullVersion: () => "16.0.17000.20000",
    GetSettings: () => documentSettings,
    GetOfficeThemeInfo: () => "{}",
    GetInitialDisplayMode: () => 0,
  };
  let file: readonly number[] = [];
  const performers: Record<number, (params: readonly unknown[]) => Promise<readonly unknown[]>> = {
    async [calls.richApi](params) {
      const message = params[0] as readonly unknown[];
      return [200, safeArray([]), await excel.answer(String(message[4]), Number(message[6]))];
    },
    async [calls.commandDone](params) {
      excel.tell("command-done", String(params[0]));
      return [];
    },
    async [calls.openFile]() {
      file = await excel.file();
      return [1, file.length];
    },
    async [calls.readFile](params) {
      const slice = file.slice(Number(params[1]), Number(params[1]) + Number(params[2]));
      return [slice, slice.length];
    },
    [calls.closeFile]: async () => [],
  };
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${language}$proofsheet-test$$disableLogging$0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute(id: number, params: readonly unknown[], callback: (result: unknown) => void) {
      const perform = performers[id];
      if (!perform) throw new Error(`The in-memory Excel: not implemented: Execute(${id})`);
      perform(params).then(
        (result) => callback(safeArray([0, ...result])),
        (code: unknown) => callback(safeArray([typeof code === "number" ? code : 5001])),
      );
    },
    RegisterEvent(
      id: number,
      targetId: string,
      handler: (id: number, message: unknown) => void,
      callback: (code: number) => void,
    ) {
      handlers.set(id, handler);
      if (id === events.dialog) excel.tell("dialog-opened", targetId);
      callback(0);
    },
    UnregisterEvent(id: number, _: string, callback: (code: number) => void) {
      handlers.delete(id);
      if (id === events.dialog) excel.tell("dialog-closed", "");
      callback(0);
    },
  };
  return {
    external,
    raise(eventType, targetId, args) {
      const message = [richApiMessage, eventType, targetId, JSON.stringify(args), null, false];
      handlers.get(events.richApi)?.(events.richApi, safeArray([safeArray(message)]));
    },
    press(action, id) {
      handlers.get(events.command)?.(events.command, safeArray([id, action, "{}"]));
    },
  };
}
