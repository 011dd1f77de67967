/** Exit statuses, and the error that says what the user could do otherwise. */
import type { CliMessages } from "../locales";

export const EXIT = { done: 0, notReached: 1, unusable: 2, fault: 3 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** Unusable input or arguments: ends the command with status 2 and one sentence. */
export class UsageError extends Error {
  constructor(readonly sentence: (texts: CliMessages) => string) {
    super("unusable input or arguments");
    this.name = "UsageError";
  }
}
