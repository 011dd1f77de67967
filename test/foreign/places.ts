import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.join(__dirname, "../../build/foreign");

/** Where the workbooks of other programs lie, by who wrote them, and where ours go. */
export const folders = {
  root,
  python: path.join(root, "python"),
  libreOffice: path.join(root, "libreoffice"),
  excel: path.join(root, "excel"),
  written: path.join(root, "written"),
  /** LibreOffice's settings, apart from the user's, so that a running LibreOffice is no hindrance. */
  profile: path.join(root, "profile"),
};

/** The system's Python, for which Debian's packages are; one in the path may be another. */
export const python = "/usr/bin/python3";

/** Has LibreOffice convert files into a folder, and returns the folder. */
export function convertTo(format: string, folder: string, files: readonly string[]): string {
  const profile = `-env:UserInstallation=file://${folders.profile}`;
  const options = [profile, "--headless", "--convert-to", format, "--outdir", folder];
  execFileSync("soffice", [...options, ...files], { stdio: "ignore" });
  return folder;
}
