// The least that a program can do with a workbook: read all its sheets with read-excel-file and count the cells.
import readExcelFile from "read-excel-file/node";

const sheets = await readExcelFile(process.argv[2]);
let cells = 0;
for (const { data } of sheets) for (const row of data) for (const cell of row) if (cell !== null) cells++;
console.log(`${sheets.length} sheets, ${cells} cells`);
