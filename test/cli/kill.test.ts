import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, readdirSync, readFileSync, watch } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../src/workbook/xlsx/open";
import { newFolder, program, proofsheet, samples } from "./run";

const name = "a.xlsx";

/** Kills a check in place at the n-th sign of life in its folder; resolves to whether it was killed before it ended. */
async function killAtEvent(folder: string, n: number): Promise<boolean> {
  const child = spawn(process.execPath, [program, "check", name, "--in-place"], {
    cwd: folder,
    stdio: "ignore",
  });
  let seen = 0;
  const watcher = watch(folder, () => {
    if (++seen === n) child.kill("SIGKILL");
  });
  const [, signal] = (await once(child, "exit")) as [number | null, string | null];
  watcher.close();
  return signal === "SIGKILL";
}

test("a check killed at any step of its write leaves the old file or the new one, whole", async () => {
  const original = readFileSync(path.join(samples, "english-company.xlsx"));
  const reference = newFolder();
  copyFileSync(path.join(samples, "english-company.xlsx"), path.join(reference, name));
  proofsheet(reference, "check", name, "--in-place");
  const finished = readFileSync(path.join(reference, name));

  let killed = 0;
  for (let n = 1; n <= 8; n++) {
    const folder = newFolder();
    copyFileSync(path.join(samples, "english-company.xlsx"), path.join(folder, name));
    if (await killAtEvent(folder, n)) killed++;
    const left = readFileSync(path.join(folder, name));
    expect(left.equals(original) || left.equals(finished)).toBe(true);
    const wasFinished = left.equals(finished);
    const again = proofsheet(folder, "check", name, "--in-place");
    expect(again.status).toBe(0);
    await openXlsx(new Blob([readFileSync(path.join(folder, name))]));
    expect(readFileSync(path.join(folder, "a.bak.xlsx")).equals(original)).toBe(true);
    const shown = readdirSync(folder).filter((file) => !file.startsWith("."));
    expect(shown.sort()).toEqual(wasFinished ? ["a.bak.xlsx", "a.bak2.xlsx", name] : ["a.bak.xlsx", name]);
  }
  expect(killed).toBeGreaterThan(0);
});
