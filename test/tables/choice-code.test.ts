/** Choices and typed texts share the pool of texts: neither is shown in the spelling of the other. */
import { rowText } from "../../src/assessment/row-text";
import { createEvaluator } from "../../src/rules/evaluate";
import { catalogue, tableIds } from "../../src/tables/catalogue";
import { choiceCode } from "../../src/tables/choice-code";
import { fold, textPool } from "../../src/tables/text";
import { makeFacts } from "./make-facts";

test("the codes of choices are as texts compare", () => {
  const codes = tableIds
    .flatMap((id) => Object.values(catalogue[id].columns))
    .flatMap(({ type }) => (type.kind === "choice" ? type.choices.map(({ code }) => code) : []));
  expect(codes.filter((code) => fold(code) !== code)).toEqual([]);
});

test("a typed text is shown as typed, though a choice of that name came first", () => {
  const pool = textPool();
  const choice = pool.internChoice("delivery");
  expect(pool.display(choice)).toBe("delivery");
  expect(pool.intern("Delivery ")).toBe(choice);
  expect(pool.display(choice)).toBe("Delivery");
  pool.intern("DELIVERY");
  pool.internChoice("delivery");
  expect(pool.display(choice)).toBe("Delivery");
});

test("a choice is its code, whatever is typed elsewhere; an open list keeps what was typed", async () => {
  const facts = await makeFacts({
    projects: [{ id: "P-1", name: "Contract", category: "PMP" }],
    incidents: [{ kind: "Delivery" }],
    staffCertificates: [
      { staffId: "S-1", certificate: "pmp" },
      { staffId: "S-2", certificate: "Fire Warden" },
    ],
    evidence: [{ kind: "Contract", subject: "P-1" }],
    clauses: [{ clause: "1.1", domain: "Delivery" }],
  });
  const evaluator = createEvaluator({
    facts,
    asOf: 20_634,
    fiscalYear: { lo: 2025, hi: 2025 },
    params: new Map(),
    requirementIds: [],
  });
  expect(rowText(evaluator, "projects", 0, "name")).toBe("Contract");
  expect(rowText(evaluator, "evidence", 0, "kind")).toBe("contract");
  expect(rowText(evaluator, "projects", 0, "category")).toBe("PMP");
  expect(rowText(evaluator, "staffCertificates", 0, "certificate")).toBe("pmp");
  expect(rowText(evaluator, "staffCertificates", 1, "certificate")).toBe("Fire Warden");
  expect(rowText(evaluator, "incidents", 0, "kind")).toBe("delivery");
  expect(rowText(evaluator, "clauses", 0, "domain")).toBe("Delivery");
});

test("a text without choices is itself", () => {
  expect(choiceCode({ kind: "text" }, "Contract")).toBe("Contract");
});
