/** What can go wrong between an add-in and Excel, to be arranged by a test. */
import type { ExcelModel } from "./model/model";

/**
 * How one request goes wrong. `lost-before`: Excel never sees it; `lost-after`: Excel does it, and the answer is lost.
 * With a code, Excel answers an error, once it has done the first `after` actions of the request (none where absent);
 * `after: Infinity` is a request that is done whole and yet answered by an error.
 */
export type Fault = "lost-before" | "lost-after" | { code: string; message?: string; after?: number };

export interface Faults {
  /** The n-th request from now on goes wrong; 1 is the next. Requests that only free ranges do not count. */
  failAt(n: number, fault: Fault): void;
  /** Something happens in the workbook right before the n-th request from now on is seen. */
  before(n: number, happens: (model: ExcelModel) => void): void;
  /** Requests wait from now on, until the function that this gives is called. */
  hold(): () => void;
  /** Requests and answers of more bytes are refused; 5 MB each, as on the web. */
  limits: { request: number; response: number };
  /** A grid of more cells is not read: Excel answers null, or fewer rows than there are. */
  oversizedReads: { cells: number; answer: "null" | "short" } | null;
}

export interface FaultPlan extends Faults {
  /** What happens to the request that comes now. */
  next(): { before: readonly ((model: ExcelModel) => void)[]; fault: Fault | null };
  /** Resolves when nothing holds requests. */
  released(): Promise<void>;
}

const megabyte = 1024 * 1024;

export function planFaults(): FaultPlan {
  let seen = 0;
  const failures = new Map<number, Fault>();
  const happenings = new Map<number, ((model: ExcelModel) => void)[]>();
  const holds = new Set<Promise<void>>();
  return {
    limits: { request: 5 * megabyte, response: 5 * megabyte },
    oversizedReads: null,
    failAt(n, fault) {
      failures.set(seen + n, fault);
    },
    before(n, happens) {
      happenings.set(seen + n, [...(happenings.get(seen + n) ?? []), happens]);
    },
    hold() {
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      holds.add(held);
      return () => {
        holds.delete(held);
        release();
      };
    },
    next() {
      seen++;
      return { before: happenings.get(seen) ?? [], fault: failures.get(seen) ?? null };
    },
    async released() {
      while (holds.size > 0) await Promise.all(holds);
    },
  };
}
