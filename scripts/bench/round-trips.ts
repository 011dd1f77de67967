/** How often the built pane asks Excel for something, and how much goes over the wire. */
import { openAsBlob } from "node:fs";
import { createXlsx } from "../../src/workbook/xlsx/create";
import type { SheetValue } from "../../src/workbook/workbook";
import { builtPages } from "../../test/taskpane/built-pages";
import { openInExcel } from "../../test/taskpane/open-in-excel";
import type { Counters } from "../../test/excel-host/counters";

/** What one piece of work costs: requests waited for, and kilobytes there and back. */
export interface Cost {
  roundTrips: number;
  sent: number;
  received: number;
  /** The largest request or answer. */
  largest: number;
}

export interface WorkbookCosts {
  workbook: string;
  /** Opening the pane, which reads and assesses. */
  look: Cost;
  /** Checking: reading again, and writing the result sheets. */
  check: Cost;
}

/** Measures in a browser, over the in-memory Excel and the real client. */
export async function roundTrips(samplePath: string, rows: number): Promise<WorkbookCosts[]> {
  const pages = await builtPages();
  try {
    const costs: WorkbookCosts[] = [];
    for (const [workbook, xlsx] of [
      ["sample", await openAsBlob(samplePath)],
      [`${rows.toLocaleString("en")} rows`, await evidenceRegister(rows)],
    ] as const) {
      const { page, excel, close } = await openInExcel(pages, "taskpane.html", { xlsx });
      await page
        .getByText(/^checked|^Checked/)
        .first()
        .waitFor({ timeout: 120_000 });
      const look = costOf(excel.counters);
      excel.counters.reset();
      await page.getByRole("button", { name: "Check", exact: true }).click();
      await page.getByText("Checked. Written:").waitFor({ timeout: 300_000 });
      costs.push({ workbook, look, check: costOf(excel.counters) });
      await close();
    }
    return costs;
  } finally {
    await pages.close();
  }
}

function costOf({
  roundTrips,
  requestBytes,
  responseBytes,
  largestRequest,
  largestResponse,
}: Counters): Cost {
  return {
    roundTrips,
    sent: requestBytes / 1000,
    received: responseBytes / 1000,
    largest: Math.max(largestRequest, largestResponse) / 1000,
  };
}

/** A workbook of one long evidence register with twelve columns, as a large company keeps it. */
function evidenceRegister(rows: number): Promise<Blob> {
  const header = [
    "Evidence no.",
    "Kind",
    "For",
    "Title",
    "Date",
    "Location",
    "Copies",
    "Third-party verified",
  ];
  const more = ["Developed", "Approved", "Executed", "Owner"];
  const kinds = ["Contract", "Acceptance report", "Customer follow-up"];
  const line = (at: number): SheetValue[] => [
    `E-${at}`,
    kinds[at % kinds.length]!,
    `P-${String(at % 900).padStart(3, "0")}`,
    `Record ${at} of the project`,
    { date: 20_000 + (at % 600) },
    `Records/2026/${at}.pdf`,
    1,
    at % 2 === 0,
    { date: 19_900 + (at % 600) },
    { date: 19_950 + (at % 600) },
    at % 4 === 0 ? null : { date: 19_980 + (at % 600) },
    "Li Na",
  ];
  const values = [[...header, ...more], ...Array.from({ length: rows }, (_, at) => line(at + 1))];
  const cell = (value: SheetValue) =>
    typeof value === "object" && value !== null
      ? { value, style: { numberFormat: "yyyy-mm-dd" } }
      : { value };
  const sheetRows = values.map((row) => ({ cells: row.map(cell) }));
  return createXlsx([{ role: null, name: "Evidence", columns: [], rows: sheetRows }]);
}
