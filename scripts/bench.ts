/**
 * Measures reading against other libraries, in one run and as ratios, so that the machine matters little:
 * 1. the scan of 100,000 rows by 12 columns, against read-excel-file and against saxes over the same part;
 * 2. the whole process of a check, against a bare program that reads the same file with read-excel-file;
 * 3. the JavaScript of the pane's first paint, against a bare page with React, FluentProvider and one button;
 * 4. the round trips and bytes between the built pane and Excel, for the sample and for 50,000 rows;
 * 5. an edit of a scenario in Chromium, in a workbook of 100,000 rows against one of 1,000 and against a whole assessment.
 * Contenders alternate, each run is a process of its own, and medians count.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openXlsx } from "../src/workbook/xlsx/open";
import { editTimes, percentile } from "./bench/edits";
import { firstPaint } from "./bench/first-paint";
import { largeWorkbook } from "./bench/large-workbook";
import { roundTrips } from "./bench/round-trips";

const rounds = 7;
const sample = path.resolve("assets/samples/english-company.xlsx");
const peer = (name: string) => path.resolve(`scripts/bench/${name}.mjs`);

async function main([flag, file]: readonly string[]): Promise<void> {
  if (flag === "--scan") return printScan(file!);
  const folder = mkdtempSync(path.join(tmpdir(), "proofsheet-bench-"));
  try {
    const large = path.join(folder, "large.xlsx");
    writeFileSync(large, await largeWorkbook(100_000));
    compare("Scan of 100,000 × 12", {
      "our scan": () => ownTime([process.argv[1]!, "--scan", large]),
      saxes: () => ownTime([peer("scan-saxes"), large]),
      "read-excel-file": () => ownTime([peer("scan-read-excel-file"), large]),
    });
    compare(`Whole process on ${path.basename(sample)}`, {
      "bare read-excel-file": () => wallTime([peer("read-all"), sample]),
      "check --no-write": () => wallTime(["dist/cli.js", "check", "--no-write", sample]),
    });
    printFirstPaint();
    await printRoundTrips();
    await printEdits();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function printFirstPaint(): void {
  const { pane, bare } = firstPaint();
  const line = (name: string, size: number) =>
    console.log(
      `  ${name.padEnd(22)} ${(size / 1000).toFixed(1).padStart(6)} kB  ${(size / bare).toFixed(2)}`,
    );
  console.log("JavaScript of the first paint (gzipped)");
  line("bare page", bare);
  line("pane", pane);
}

async function printRoundTrips(): Promise<void> {
  console.log("Between the pane and Excel (round trips; kB sent, received, in the largest message)");
  for (const { workbook, look, check } of await roundTrips(sample, 50_000)) {
    for (const [work, { roundTrips, sent, received, largest }] of Object.entries({ look, check })) {
      const sizes = [sent, received, largest].map((size) => size.toFixed(1).padStart(9)).join("");
      console.log(`  ${`${workbook}, ${work}`.padEnd(22)} ${String(roundTrips).padStart(3)} ${sizes}`);
    }
  }
}

/** Percentiles of each kind of edit and of all, in milliseconds, and the larger workbook's against the smaller's. */
async function printEdits(): Promise<void> {
  const [small, large] = await editTimes([1000, 100_000], 200);
  const line = (name: string, few: readonly number[], many: readonly number[]) => {
    const [a, b] = [percentile(few, 0.95), percentile(many, 0.95)];
    const numbers = [a, b, b / a].map((value) => value.toFixed(2).padStart(8)).join("");
    console.log(`  ${name.padEnd(22)} ${numbers}`);
  };
  console.log(
    "An edit of a scenario in Chromium (95th percentile, ms: 1,000 rows, 100,000 rows, their ratio)",
  );
  for (const name of Object.keys(small!.edits)) line(name, small!.edits[name]!, large!.edits[name]!);
  line("all", Object.values(small!.edits).flat(), Object.values(large!.edits).flat());
  line("a whole assessment", [small!.assessment], [large!.assessment]);
  line("making ready", [small!.ready], [large!.ready]);
}

/** Times our scan of the first sheet, from the opened file to the last cell. */
async function printScan(file: string): Promise<void> {
  const started = performance.now();
  const book = await openXlsx(await openAsBlob(file));
  let cells = 0;
  await book.scan(book.sheets[0]!.name, (row) => {
    for (const cell of row.cells) if (cell) cells++;
  });
  console.log(JSON.stringify({ cells, ms: performance.now() - started }));
}

/** Runs the contenders in turns and prints their medians, the first one's being 1. */
function compare(title: string, contenders: Readonly<Record<string, () => number>>): void {
  const times = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(contenders)) times.get(name)!.push(run());
  }
  const medians = [...times].map(([name, each]) => [name, median(each)] as const);
  const [, first] = medians[0]!;
  console.log(`${title} (median of ${rounds})`);
  for (const [name, ms] of medians) {
    console.log(`  ${name.padEnd(22)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / first).toFixed(2)}`);
  }
}

/** Milliseconds that the program says its reading took. */
function ownTime(args: readonly string[]): number {
  const answer: unknown = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
  return (answer as { ms: number }).ms;
}

/** Milliseconds from start to exit of the program. */
function wallTime(args: readonly string[]): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const time = performance.now() - started;
  if (status !== 0 || stdout === "") throw new Error(`${args.join(" ")} failed: ${stderr}`);
  return time;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

void main(process.argv.slice(2));
