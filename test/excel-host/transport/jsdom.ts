/** Boots the unmodified Office.js in a jsdom window, as an add-in's page in Excel for Windows. */
import type { NativeHost } from "./native";
import { firstFile, officeAddress, officeFile } from "./office-files";

/** What the last boot put into the window. */
let brought: readonly string[] = [];

/** Resolves once `Office.onReady` says that the page is in Excel. Earlier boots in this window are forgotten. */
export async function bootInJsdom({ external }: NativeHost): Promise<void> {
  for (const name of brought) Reflect.deleteProperty(window, name);
  Object.defineProperty(window, "external", { value: external, configurable: true });
  const before = new Set(Object.getOwnPropertyNames(window));
  const script = pretendedScript();
  const restore = evaluateScripts();
  try {
    evaluate(officeFile(firstFile));
    const { host } = await Office.onReady();
    if (host !== Office.HostType.Excel) throw new Error(`Office.js found no Excel, but ${String(host)}`);
  } finally {
    restore();
    script.remove();
    brought = Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
  }
}

/** Office.js finds out where its other files are from the script element that it came by. */
function pretendedScript(): HTMLScriptElement {
  const script = document.createElement("script");
  script.type = "text/plain";
  script.src = firstFile;
  document.head.append(script);
  return script;
}

/** Scripts of Office.js that are put into the page run from the package's files, a little later, as loaded ones do. */
function evaluateScripts(): () => void {
  const { appendChild } = Node.prototype;
  Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    if (!(node instanceof HTMLScriptElement && node.src.startsWith(officeAddress))) {
      return appendChild.call(this, node) as T;
    }
    void Promise.resolve().then(() => {
      evaluate(officeFile(node.src));
      node.onload?.(new Event("load"));
    });
    return node;
  };
  return () => {
    Node.prototype.appendChild = appendChild;
  };
}

/** As a script of the page: its variables are the window's. */
function evaluate(source: string): void {
  (0, eval)(source);
}
