/** Workbooks for tests of the session. */
import { itss } from "../../../src/schemes/itss";
import {
  memoryWorkbook,
  type MemorySheet,
  type MemoryWorkbook,
} from "../../../src/workbook/memory/memory-workbook";

export { itss };

export const projects: MemorySheet = {
  name: "Projects",
  rows: [
    ["Project ID", "Project name", "Status", "Contract amount", "Accepted on"],
    ["P-001", "Help desk", "Completed", 600_000, { date: 20_500 }],
    ["P-002", "Networks", "Completed", "50万", "06/07/2026"],
  ],
};

export const evidence: MemorySheet = {
  name: "Evidence",
  rows: [
    ["Evidence no.", "Kind", "For", "Title", "Location"],
    ["E-1", "Contract", "P-001", "Contract", "A/1"],
  ],
};

export function bookOf(...sheets: MemorySheet[]): MemoryWorkbook {
  return memoryWorkbook({ sheets });
}
