/** Numbers as people write them. */
import { significant } from "./reading";

/** 1234567.5 as 1,234,567.5. */
export function groupedDigits(value: number): string {
  const [whole, fraction] = String(significant(value)).split(".");
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** 0.95 as 95%, without what binary fractions add. */
export function percentText(share: number): string {
  return `${Number((share * 100).toPrecision(12))}%`;
}
