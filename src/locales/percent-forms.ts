/** How a number that may be a percentage or a share could be written so that it is one of them. */
export type PercentForms =
  /** 34: "34%", the same as 0.34. */
  | { kind: "above-one"; percent: string; share: string }
  /** 0.96 where percent is the unit: "96%", or less than one percent. */
  | { kind: "up-to-one"; percent: string; asIs: string }
  /** A percentage where none is asked. */
  | { kind: "percentage" }
  /** Nothing can be made of it. */
  | { kind: "none" };

/** The forms for a text as it stood in the cell. */
export function percentForms(read: string): PercentForms {
  const text = read.normalize("NFKC").replace(/[\s,]/g, "");
  if (/^[-+]?\d+(\.\d+)?%$/.test(text)) return { kind: "percentage" };
  if (!/^[-+]?\d+(\.\d+)?$/.test(text)) return { kind: "none" };
  const value = Number(text);
  if (value > 1) return { kind: "above-one", percent: `${clean(value)}%`, share: clean(value / 100) };
  return { kind: "up-to-one", percent: `${clean(value * 100)}%`, asIs: `${clean(value)}%` };
}

/** 95% for 9500%: what was perhaps typed into a cell that showed percentages already; null for other texts. */
export function percentOfPercent(read: string): string | null {
  const percent = /^(\d+(?:\.\d+)?)%?$/.exec(read.normalize("NFKC").replace(/[\s,]/g, ""));
  return percent && `${clean(Number(percent[1]) / 100)}%`;
}

/** Twelve significant digits: what binary arithmetic adds beyond them is dust. */
function clean(value: number): string {
  return String(Number(value.toPrecision(12)));
}
