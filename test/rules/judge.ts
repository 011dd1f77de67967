/** Judges measures and tests on books, on 30 June 2026 and with 2025 as the latest fiscal year unless told otherwise. */
import { createEvaluator, type Evaluator } from "../../src/rules/evaluate";
import { type Measure, type Test, type Truth } from "../../src/rules/expression";
import { day, factsOf, type Book } from "./book";

export const MIDSUMMER = day("2026-06-30");

export type Options = {
  asOf?: number;
  years?: [number, number];
  params?: [string, number][];
  requirementIds?: string[];
};

/** An evaluator of a book. */
export function evaluator(book: Book, options: Options = {}): Evaluator {
  const [lo, hi] = options.years ?? [2025, 2025];
  return createEvaluator({
    facts: factsOf(book),
    asOf: options.asOf ?? MIDSUMMER,
    fiscalYear: { lo, hi },
    params: new Map(options.params),
    requirementIds: options.requirementIds ?? [],
  });
}

/** What a measure comes to on a book. */
export function measured(measure: Measure, book: Book, options?: Options) {
  return evaluator(book, options).measure(measure, { requirement: null, figures: false });
}

/** The verdict as it stands, and with every document on file. */
export function verdicts(
  test: Test,
  book: Book,
  options?: Options,
  requirement: string | null = null,
): [Truth, Truth] {
  const it = evaluator(book, options);
  return [
    it.test(test, { requirement, figures: false }).truth,
    it.test(test, { requirement, figures: true }).truth,
  ];
}
/** The verdict as it stands. */
export const verdict = (test: Test, book: Book, options?: Options) => verdicts(test, book, options)[0];
