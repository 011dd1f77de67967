/** Runs once before the tests: brings the browser in before several of them look for it at the same time. */
import { chromiumPath } from "./chromium";

export default function setUp(): void {
  try {
    chromiumPath();
  } catch {
    // The tests that need it say so themselves.
  }
}
