/** Where the files of the Office.js client are: a page asks for them at Microsoft's address and gets the pinned ones. */
import { readFileSync } from "node:fs";
import path from "node:path";

/** The address that the product loads Office.js from. */
export const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const folder = path.resolve("node_modules/@microsoft/office-js/dist");

/** The text of a file of the client, by the address that a page asks for. */
export function officeFile(address: string): string {
  const text = readFileSync(path.join(folder, address.slice(officeAddress.length)), "utf8");
  return address.endsWith(clientFile) ? `${text}\n${refuseNewerApis}` : text;
}

/** The first file; it asks for the others. */
export const firstFile = `${officeAddress}office.js`;

const clientFile = "excel-win32-16.01.js";

/** The client lets APIs pass that its host lacks, unless it is told to look: then they throw before they reach the wire. */
const refuseNewerApis = "OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;";
