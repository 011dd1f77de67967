/** How often an add-in asked Excel for something, and how much went over the wire. */

export interface Counters {
  /** Requests that the add-in waited for; those that only free ranges are not counted. */
  roundTrips: number;
  /** Requests that only free ranges. */
  cleanups: number;
  requestBytes: number;
  responseBytes: number;
  /** The largest request and the largest answer. */
  largestRequest: number;
  largestResponse: number;
  reset(): void;
}

export function countNothing(): Counters {
  const zeros = {
    roundTrips: 0,
    cleanups: 0,
    requestBytes: 0,
    responseBytes: 0,
    largestRequest: 0,
    largestResponse: 0,
  };
  const counters: Counters = { ...zeros, reset: () => void Object.assign(counters, zeros) };
  return counters;
}

const encoder = new TextEncoder();

/** Bytes in UTF-8, as the wire carries them. */
export const bytesOf = (text: string) => encoder.encode(text).length;
