/** How long ago something was, in words that stay true by themselves. */
import { useEffect, useState } from "react";
import type { Language } from "../../tables/definition";
import { paneMessages } from "../../locales/pane";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "2 minutes ago"; both in milliseconds since 1970. */
export function agoText(then: number, now: number, language: Language): string {
  const past = Math.max(0, now - then);
  if (past < MINUTE) return paneMessages(language).justNow;
  const format = new Intl.RelativeTimeFormat(language);
  if (past < HOUR) return format.format(-Math.floor(past / MINUTE), "minute");
  if (past < DAY) return format.format(-Math.floor(past / HOUR), "hour");
  return format.format(-Math.floor(past / DAY), "day");
}

/** The time, read again every half a minute, and on each change of `since`. */
export function useTime(now: () => number, since: number | null): number {
  const [, tick] = useState(0);
  useEffect(() => {
    if (since === null) return;
    const timer = setInterval(() => tick((count) => count + 1), MINUTE / 2);
    return () => clearInterval(timer);
  }, [since]);
  return now();
}
