import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { convertTo, folders, python } from "./places";

/** What must be there, by how it is asked for, and the Debian package that brings it. */
const programs: [debianPackage: string, command: string, ...options: string[]][] = [
  ["libreoffice-calc", "soffice", "--version"],
  ["poppler-utils", "pdftotext", "-v"],
  ["python3-openpyxl", python, "-c", "import openpyxl"],
  ["python3-xlsxwriter", python, "-c", "import xlsxwriter"],
];

/** Debian packages that carry workbooks saved by Excel: only their data is taken, nothing is installed. */
const carriers = ["r-cran-openxlsx", "r-cran-readxl"];

/** Installs what is missing, and makes or fetches the workbooks that the tests start from. */
export default function setUp(): void {
  const missing = () => programs.filter(([, ...command]) => !runs(command)).map(([name]) => name);
  if (missing().length > 0) {
    runs(["apt-get", "update"]);
    runs(["apt-get", "install", "-y", "--no-install-recommends", ...missing()]);
  }
  if (missing().length > 0) throw new Error(`Please install: ${missing().join(", ")}.`);
  rmSync(folders.root, { recursive: true, force: true });
  Object.values(folders).forEach((folder) => mkdirSync(folder, { recursive: true }));
  execFileSync(python, [path.join(__dirname, "write_workbooks.py"), folders.python]);
  saveAgainByLibreOffice();
  for (const carrier of carriers) fetchData(carrier);
}

function runs([command, ...options]: string[]): boolean {
  return spawnSync(command!, options).status === 0;
}

/** The rich workbooks once more, as LibreOffice writes them. */
function saveAgainByLibreOffice(): void {
  const files = readdirSync(folders.python).map((name) => path.join(folders.python, name));
  convertTo("xlsx:Calc MS Excel 2007 XML", folders.libreOffice, files);
}

function fetchData(carrier: string): void {
  const download = () => runsIn(folders.excel, ["apt-get", "download", carrier]);
  const fetched = download() || (runs(["apt-get", "update"]) && download());
  const archive = readdirSync(folders.excel).find((name) => name.startsWith(`${carrier}_`));
  if (fetched && archive && existsSync(path.join(folders.excel, archive))) {
    execFileSync("dpkg-deb", ["-x", path.join(folders.excel, archive), folders.excel]);
  } else {
    process.stderr.write(
      `Not tested: the workbooks of the Debian package ${carrier}, which could not be fetched.\n`,
    );
  }
}

function runsIn(folder: string, [command, ...options]: string[]): boolean {
  return spawnSync(command!, options, { cwd: folder }).status === 0;
}
