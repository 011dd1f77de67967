/** 1970-01-01 as a serial of each date system. */
const epoch1900 = 25_569;
const epoch1904 = 24_107;
const dayMs = 86_400_000;

/** Serial 60 is 29 February 1900, which never was; the days before it count one less. */
const firstSerialAfterGap = 61;

/** The serial of an ISO 8601 date, with or without a time of day (time zones are left out); null if the text is none. */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:Z|[+-]\d\d:\d\d)?)?$/.exec(
    text.trim(),
  );
  if (!match) return null;
  const [year, month, day, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((n) => (n ? Number(n) : undefined));
  const midnight = Date.UTC(year!, month! - 1, day!);
  if (new Date(midnight).getUTCDate() !== day || hours > 23 || minutes > 59 || seconds >= 60) return null;
  const serial = midnight / dayMs + (date1904 ? epoch1904 : epoch1900);
  const fraction = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return (date1904 || serial >= firstSerialAfterGap ? serial : serial - 1) + fraction;
}
