import { spawnSync } from "node:child_process";
import { ruleBooks } from "../../src/schemes";
import { newFolder, program, proofsheet } from "./run";

const folder = newFolder();

test.each([
  [["chek", "a.xlsx"], "There is no command “chek”. Try: check, template, explain,"],
  [["check"], "Name a workbook to check, as in: proofsheet check company.xlsx"],
  [["check", "a.xlsx", "--colour"], "Unknown option '--colour'"],
  [["check", "a.xlsx", "--as-of", "2026-02-30"], "“2026-02-30” is no date; write it as 2026-06-30."],
  [
    ["check", "a.xlsx", "--scheme", "iso"],
    `There is no scheme “iso”; there are ${ruleBooks.map(({ scheme }) => scheme).join(", ")}.`,
  ],
  [
    ["check", "a.xlsx", "--target", "itss:5"],
    "“itss:5” names no level; write it as itss:4, itss:3, itss:2, itss:1.",
  ],
  [["check", "a.xlsx", "--require", "3"], "“3” names no level; write it as itss:3."],
  [["check", "a.xlsx", "--format", "pdf"], "--format pdf: choose one of text, json."],
  [["check", "a.xlsx", "--set", "amount=3"], "--set amount=3: write it as --set param:amount=3."],
  [["check", "a.xlsx", "--set", "amount"], "write it as param:itss.4.completed-projects.amount=300000."],
  [
    ["check", "a.xlsx", "--set", "param:itss.4.completed-projects.amounts=3"],
    "There is no parameter “itss.4.completed-projects.amounts”. Did you mean itss.4.completed-projects.amount?",
  ],
  [
    ["check", "a.xlsx", "--set", "param:csmm.clauseCount=-5"],
    "--set param:csmm.clauseCount=-5: write a whole number, as 3.",
  ],
  [["check", "a.xlsx", "--set", "param:csmm.clauseCount=1.5"], "write a whole number, as 3."],
  [["check", "a.xlsx", "--set", "param:itss.4.completed-projects.amount=-1"], "write a number of 0 or more"],
  [["check", "a.xlsx", "--set", "param:csmm.amountTolerance=150"], "write a percentage, as 40% or 0.4."],
  [["check", "a.xlsx", "b.xlsx", "--out", "c.xlsx"], "--out takes one workbook"],
  [["check", "a.xlsx", "--out", "c.xlsx", "--in-place"], "--out and --in-place exclude each other."],
  [["check", "a.xlsx", "--rules", "none.json"], "none.json: not a usable rule book."],
  [["explain", "a.xlsx"], "Name a workbook and a requirement"],
  [
    ["explain", "a.xlsx", "itss.4.completed-project"],
    "There is no requirement “itss.4.completed-project”. Did you mean itss.4.completed-projects?",
  ],
  [["template"], "Name the file to make"],
  [["template", "x.xlsx", "--target", "4"], "Write it as --target itss:4,ccid:4,csmm:1."],
  [["template", "x.xlsx", "--sample", "acme"], "There is no sample “acme”; there are"],
  [
    ["explain", "a.xlsx", "predictive"],
    "Did you mean itss.2.predictive-maintenance, itss.2.predictive-package?",
  ],
  [["template", "x.xls"], "x.xls: name the file with the ending .xlsx."],
  [["check", "a.xlsx", "--out", "a.pdf"], "a.pdf: name the file with the ending .xlsx."],
  [["rules", "--level", "9"], "names no level"],
])("%j says what would do and exits with 2", (args, sentence) => {
  const { status, out, err } = proofsheet(folder, ...args);
  expect(err).toContain(sentence);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(out).toBe("");
  expect(status).toBe(2);
});

test("--lang zh speaks Chinese", () => {
  const { err } = proofsheet(folder, "check", "无.xlsx", "--lang", "zh");
  expect(err.trim()).toBe("无.xlsx：文件不存在。");
});

test.each([[[]], [["--help"]], [["check", "--help"]]])("%j shows how to use it", (args) => {
  const { status, out } = proofsheet(folder, ...args);
  expect(out).toContain("proofsheet check FILE…");
  expect(status).toBe(0);
});

test("--version prints the version, and a closed pipe is no fault", () => {
  expect(proofsheet(folder, "--version").out).toMatch(/^\d+\.\d+\.\d+\n$/);
  const piped = spawnSync("sh", ["-c", `"${process.execPath}" "${program}" rules | head -1`], {
    encoding: "utf8",
  });
  expect(piped.stdout).toContain("ITSS");
  expect(piped.stderr).toBe("");
});
