/**
 * Soundness from the sheet to the verdict: whatever cells of a sample become unreadable, what is still definite
 * is what the whole sample says; what opens up points at one of those cells. And the documents that a finding
 * lacks are exactly those that make it met.
 */
import fc from "fast-check";
import type { Finding } from "../../src/assessment/assessment";
import { isoDate } from "../../src/tables/days";
import { documentOfAnyKind } from "../../src/tables/evidence-kinds";
import { memoryWorkbook, type CellInput, type MemorySheet } from "../../src/workbook/memory/memory-workbook";
import { formatAddress } from "../../src/workbook/workbook";
import { check, openSample } from "./check-sample";

const RUNS = { refused: 20, documents: 8 };
const MOST_REFUSED = 6;
const refused = { kind: "error", value: "#REF!" } as const;

async function sheetsOf(name: string): Promise<MemorySheet[]> {
  const workbook = await openSample(name);
  const sheets: MemorySheet[] = [];
  for (const { name: sheet, tables, owned } of workbook.sheets) {
    if (owned !== null) continue;
    const rows: CellInput[][] = [];
    await workbook.scan(sheet, ({ row, cells }) => {
      while (rows.length < row) rows.push([]);
      rows[row - 1] = Array.from(cells, (cell) => (cell === undefined ? null : { ...cell }));
    });
    sheets.push({ name: sheet, rows, tables, merges: (await workbook.merges(sheet)) ?? [] });
  }
  return sheets;
}

async function findingsOf(sheets: readonly MemorySheet[]): Promise<ReadonlyMap<string, Finding>> {
  const { assessment } = await check(memoryWorkbook({ sheets }));
  return new Map(
    assessment.schemes.flatMap(({ findings }) => findings).map((finding) => [finding.requirement, finding]),
  );
}

/** Data cells of a sheet: below its header; of field and value only the value, and never the assessment date's. */
const isData = (sheet: MemorySheet, row: number, column: number) => {
  const isPivoted = sheet.name === "Organisation" || sheet.name === "企业信息";
  const [field] = sheet.rows[row]!;
  const states = typeof field === "object" && field !== null && "value" in field ? String(field.value) : "";
  return isPivoted ? column === 1 && states !== "评估基准日" && states !== "Assessment date" : true;
};

const spots = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: MOST_REFUSED });

/** The sheets with some cells refused, and the addresses of these. */
function withRefused(sheets: readonly MemorySheet[], at: readonly (readonly number[])[]) {
  const copy = sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) }));
  const addresses: string[] = [];
  for (const [which, down, across] of at) {
    const sheet = copy[which! % copy.length]!;
    const row = 1 + (down! % Math.max(1, sheet.rows.length - 1));
    const cells = sheet.rows[row];
    const column = cells === undefined ? 0 : across! % Math.max(1, cells.length);
    if (cells === undefined || cells.length === 0 || !isData(sheet, row, column)) continue;
    cells[column] = refused;
    addresses.push(formatAddress({ sheet: sheet.name, row: row + 1, column }));
  }
  return { copy, addresses };
}

/** What an unreadable cell may make of a status without it being wrong. */
const mayBecome = (before: Finding["status"], after: Finding["status"]) =>
  after === before || after === "undetermined" || (before === "met" && after === "evidence-missing");

describe.each(["chinese-clean", "english-company"])("of %s", (name) => {
  let sheets: MemorySheet[];
  let whole: ReadonlyMap<string, Finding>;
  beforeAll(async () => {
    sheets = await sheetsOf(name);
    whole = await findingsOf(sheets);
  });

  test("unreadable cells turn no definite verdict into another, and are named where they open one", () =>
    fc.assert(
      fc.asyncProperty(spots, async (at) => {
        const { copy, addresses } = withRefused(sheets, at);
        for (const [id, after] of await findingsOf(copy)) {
          const before = whole.get(id)!.status;
          expect([id, before, after.status, mayBecome(before, after.status)]).toContain(true);
          if (before === "undetermined" || after.status !== "undetermined") continue;
          expect(after.cells.map(formatAddress).filter((cell) => addresses.includes(cell))).not.toEqual([]);
        }
      }),
      { numRuns: RUNS.refused, endOnFailure: true },
    ));

  test("documents that are missing make their finding met, and none of them is asked for in vain", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(), { minLength: 20, maxLength: 150 }),
        fc.nat(),
        async (gone, pick) => {
          const isEvidence = ({ name: sheet }: MemorySheet) => sheet === "Evidence" || sheet === "证据清单";
          const evidence = sheets.find(isEvidence)!;
          const lost = new Set(gone.map((row) => 1 + (row % (evidence.rows.length - 1))));
          const left = evidence.rows.filter((_, row) => !lost.has(row));
          const judged = (extra: readonly CellInput[][]) =>
            findingsOf(
              sheets.map((sheet) =>
                sheet === evidence ? { ...sheet, tables: [], rows: [...left, ...extra] } : sheet,
              ),
            );
          const lacking = [...(await judged([])).values()].filter(
            ({ status }) => status === "evidence-missing",
          );
          const finding = lacking[pick % Math.max(1, lacking.length)];
          if (finding === undefined) return;
          const papers = papersFor(finding, sheets);
          expect((await judged(papers)).get(finding.requirement)!.status).toBe("met");
          expect((await judged(papers.slice(1))).get(finding.requirement)!.status).toBe("evidence-missing");
        },
      ),
      { numRuns: RUNS.documents, endOnFailure: true },
    ));
});

/**
 * Evidence rows for what a finding lacks, in the columns of both samples, dated on the assessment date of both. A
 * clause asks for documents by their number; several clauses may ask for the same.
 */
function papersFor({ missingEvidence, measures }: Finding, sheets: readonly MemorySheet[]): CellInput[][] {
  const short = measures.find(({ unit, status }) => unit === "document" && status !== "met")?.gap.hi ?? 1;
  const onTheDay = isoDate(20_634);
  const papers = missingEvidence.map(({ kind, subject }): CellInput[] => {
    if (kind === documentOfAnyKind[0]) {
      return [numberNamedBy(subject!, sheets), "tool-list", null, "title", onTheDay, "shelf"];
    }
    const thirdParty = kind === "third-party-attestation" ? "yes" : null;
    return [null, kind, subject, "title", onTheDay, "shelf", short, thirdParty];
  });
  const numbers = papers.map(([number]) => number);
  return papers.filter(([number], at) => number === null || numbers.indexOf(number) === at);
}

/** The first evidence number that a clause names. */
function numberNamedBy(clause: string, sheets: readonly MemorySheet[]): string {
  const { rows } = sheets.find(({ name }) => name === "CSMM clauses" || name === "CSMM条款自评")!;
  const column = rows[0]!.findIndex((cell) => /^(?:Evidence no\.|证据编号)/.test(textIn(cell)));
  const row = rows.find(([key]) => textIn(key) === clause)!;
  return textIn(row[column]).split(/[;、]/)[0]!;
}

function textIn(cell: CellInput | undefined): string {
  return typeof cell === "object" && cell !== null && "value" in cell
    ? String(cell.value)
    : String(cell ?? "");
}
