/**
 * What Excel for Windows puts into the page of an add-in, `window.external`: the way in for requests,
 * the way out for events. Office.js finds it there before anything else.
 */

/** Takes a request's body and gives the answer's, or rejects where the connection is lost. */
export type Answerer = (body: string, flags: number) => Promise<string>;

export interface NativeHost {
  external: object;
  /** Tells the page of an event, if it asked for events. */
  raise(eventType: number, targetId: string, args: object): void;
}

/** The requirement sets that the host supports, as `{ excelapi: "1.9" }`. */
export type Matrix = Readonly<Record<string, string>>;

/** Needs nothing from outside itself: a browser gets it as text. */
export function nativeHost(answer: Answerer, matrix: Matrix, language: string): NativeHost {
  /** Arrays go over the border of a COM host in a wrapper. */
  const safeArray = (items: readonly unknown[]) => ({ toArray: () => items });
  const richApiRequest = 93;
  const richApiMessage = 65_536;
  const richApiEvents = 33;
  /** By the kind of event, which the client numbers. */
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
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${language}$proofsheet-test$$disableLogging$0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute(id: number, params: readonly unknown[], callback: (result: unknown) => void) {
      if (id !== richApiRequest) throw new Error(`The in-memory Excel: not implemented: Execute(${id})`);
      const message = params[0] as readonly unknown[];
      answer(String(message[4]), Number(message[6])).then(
        (body) => callback(safeArray([0, 200, safeArray([]), body])),
        (code: unknown) => callback(safeArray([typeof code === "number" ? code : 5001])),
      );
    },
    RegisterEvent(
      id: number,
      _: string,
      handler: (id: number, message: unknown) => void,
      callback: (code: number) => void,
    ) {
      handlers.set(id, handler);
      callback(0);
    },
    UnregisterEvent(id: number, _: string, callback: (code: number) => void) {
      handlers.delete(id);
      callback(0);
    },
  };
  return {
    external,
    raise(eventType, targetId, args) {
      const message = [richApiMessage, eventType, targetId, JSON.stringify(args), null, false];
      handlers.get(richApiEvents)?.(richApiEvents, safeArray([safeArray(message)]));
    },
  };
}
