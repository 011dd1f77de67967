/**
 * The number by which a workbook knows a day that is counted from 1970-01-01. Where days count from 1900, those before
 * March 1900 are one less: the count holds a 29 February 1900 that never was.
 */
export function dateSerial(day: number, date1904: boolean): number {
  if (date1904) return day + 24_107;
  const from1900 = day + 25_569;
  return from1900 < 61 ? from1900 - 1 : from1900;
}
