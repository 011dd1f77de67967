/** What the add-in says where Excel is missing, silent or too old, and after a command of the ribbon; in English. */

/** Why there is no Excel to work with. */
export type Absence =
  | { why: "no-host" }
  | { why: "other-host"; host: string }
  | { why: "blocked"; address: string }
  | { why: "silent" }
  | { why: "too-old"; version: string }
  | { why: "not-started" };

/** A heading and what can be done. */
export interface Notice {
  title: string;
  text: readonly string[];
}

/** What a command of the ribbon tells in a window of its own, since no pane need be open; faults apart. */
export type CommandNotice = "no-tables" | "nothing-to-add" | "lacking" | "no-results" | "internal";

export interface ExcelMessages {
  absence: (absence: Absence) => Notice;
  tryAgain: string;
  /** Leads to the page without Excel. */
  withoutExcel: string;
  /** `part` names what it is about: sheets, or what went wrong. */
  command: Readonly<Record<CommandNotice, (part: string) => string>>;
}

const otherWay =
  "Meanwhile the page without Excel does the same checks on a file of yours; the file stays on this machine.";

export const enExcel: ExcelMessages = {
  absence: (absence) => {
    switch (absence.why) {
      case "no-host":
        return {
          title: "This pane belongs inside Excel",
          text: [
            "It was opened in a browser, where there is no workbook beside it. In Excel, choose Open in the Proofsheet group of the Home tab.",
            "Without Excel, use the page that opens a file; the file stays on this machine.",
          ],
        };
      case "other-host":
        return {
          title: `Proofsheet works in Excel, not in ${absence.host}`,
          text: [
            "Open the workbook in Excel and choose Open in the Proofsheet group of the Home tab.",
            otherWay,
          ],
        };
      case "blocked":
        return {
          title: "The connection to Excel could not be loaded",
          text: [
            `Excel is reached through Microsoft's library Office.js, and ${absence.address} did not deliver it. Check that this computer is online and that no firewall or proxy blocks this address, then try again.`,
            otherWay,
          ],
        };
      case "silent":
        return {
          title: "Excel does not answer",
          text: [
            "Excel has not answered for 5 seconds. If a cell is being edited or a dialog is open, finish that first. The pane goes on as soon as Excel answers; otherwise close the pane and open it again.",
            otherWay,
          ],
        };
      case "too-old":
        return {
          title: "This Excel is too old for the pane",
          text: [
            `The pane needs ExcelApi 1.9, which this Excel (${absence.version}) does not offer. Excel 2021 or newer, Excel of Microsoft 365 and Excel on the web do.`,
            otherWay,
          ],
        };
      case "not-started":
        return {
          title: "The pane could not start",
          text: [
            "Either this Office shows add-ins with a browser that is too old (Excel 2021 or newer and Excel on the web do not), or files of the add-in could not be loaded: then try again.",
            otherWay,
          ],
        };
    }
  },
  tryAgain: "Try again",
  withoutExcel: "Open the page without Excel",
  command: {
    "no-tables": () =>
      "No sheet of this workbook is known to Proofsheet. Choose Insert input sheets, or Open to say which sheet holds what.",
    "nothing-to-add": () => "This workbook has the input sheets already, with the columns that are read.",
    lacking: (sheets) =>
      `Some of your own sheets lack columns that are read: ${sheets}. They were left as they are; the pane names the columns.`,
    "no-results": () => "This workbook holds no result sheets of Proofsheet.",
    internal: (what) =>
      `A fault of Proofsheet itself, and not of your workbook: ${what}. Your sheets are as they were.`,
  },
};
