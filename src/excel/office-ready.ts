/** Waits for Excel, and says what is missing where it does not come. */
import type { Absence } from "../locales/en-excel";
import { patience } from "./patience";

/** The oldest set of Excel's functions that the add-in does with. */
export const neededExcelApi = "1.9";

/**
 * Resolves to null as soon as Excel is there, else to what is missing.
 * `onSilence` is called when Excel has been silent for too long; it may still come afterwards.
 */
export async function officeReady(onSilence: () => void): Promise<Absence | null> {
  const timer = setTimeout(onSilence, Math.max(0, patience - performance.now()));
  try {
    const blocked = await libraryLoaded();
    if (blocked) return blocked;
    const { host } = await Office.onReady();
    return absenceOf(host);
  } finally {
    clearTimeout(timer);
  }
}

/** Office.js is the last script of the page: it has run, failed, or is still on its way. */
function libraryLoaded(): Promise<Absence | null> {
  const script = document.querySelector<HTMLScriptElement>("script[data-office]")!;
  const blocked: Absence = { why: "blocked", address: new URL(script.src).origin };
  return new Promise((resolve) => {
    if (typeof Office !== "undefined") return resolve(null);
    script.addEventListener("load", () => resolve(typeof Office === "undefined" ? blocked : null));
    script.addEventListener("error", () => resolve(blocked));
  });
}

function absenceOf(host: Office.HostType | null): Absence | null {
  if (!host) return { why: "no-host" };
  if (host !== Office.HostType.Excel) return { why: "other-host", host: String(host) };
  const { requirements, diagnostics } = Office.context;
  if (requirements.isSetSupported("ExcelApi", neededExcelApi)) return null;
  return { why: "too-old", version: `${diagnostics.version}, ${diagnostics.platform}` };
}
