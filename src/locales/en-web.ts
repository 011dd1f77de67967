/** What the page without Excel says around the pane, in English. */

export interface WebMessages {
  what: string;
  choose: string;
  drop: string;
  dropHere: string;
  privacy: string;
  offline: string;
  noFile: string;
  sample: string;
  quick: string;
  opening: (name: string) => string;
  cannotOpen: (name: string) => string;
  openAnother: string;
  save: string;
  saved: (name: string) => string;
  unsaved: string;
  otherLanguage: string;
  sheetsTab: string;
  paneTab: string;
  sheets: string;
  ourSheet: (name: string) => string;
  grid: (sheet: string) => string;
  value: string;
  edit: (address: string) => string;
  readingSheet: string;
  close: string;
  lose: { title: string; text: (name: string) => string; save: string; goOn: string; stay: string };
  internal: (what: string) => string;
}

export const enWeb: WebMessages = {
  what: "Which certification level does your workbook prove, and what is missing?",
  choose: "Choose a workbook",
  drop: "or drop an .xlsx or .xlsm file here",
  dropHere: "Drop the workbook to open it",
  privacy: "Your file never leaves this machine. It is read, checked and changed in this page alone.",
  offline: "Once loaded, the page works without a connection.",
  noFile: "No workbook at hand?",
  sample: "Look at a sample company",
  quick: "No rows yet? An answer from a few figures",
  opening: (name) => `Opening ${name} …`,
  cannotOpen: (name) => `${name} cannot be opened`,
  openAnother: "Open another",
  save: "Save result file",
  saved: (name) => `Saved as ${name} among your downloads. Your own file is as it was.`,
  unsaved: "not saved yet",
  otherLanguage: "中文",
  sheetsTab: "Sheets",
  paneTab: "Assessment",
  sheets: "Sheets of the workbook",
  ourSheet: (name) => `${name}, made by Proofsheet`,
  grid: (sheet) => `Cells of the sheet ${sheet}`,
  value: "Content of the selected cell",
  edit: (address) => `New content of ${address}`,
  readingSheet: "Reading the sheet …",
  close: "Close",
  lose: {
    title: "Save the result first?",
    text: (name) => `${name} holds results or edits that are in this page only.`,
    save: "Save result file",
    goOn: "Open without saving",
    stay: "Stay here",
  },
  internal: (what) => `Something went wrong (${what}). Your file is as it was. Load the page again.`,
};
