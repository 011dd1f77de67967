import { agoText } from "../../src/pane/frame/ago";

const MINUTE = 60_000;
const then = 1_000_000_000_000;

it.each([
  [0, "just now", "刚刚"],
  [MINUTE - 1, "just now", "刚刚"],
  [MINUTE, "1 minute ago", "1分钟前"],
  [2.9 * MINUTE, "2 minutes ago", "2分钟前"],
  [60 * MINUTE, "1 hour ago", "1小时前"],
  [24 * 60 * MINUTE - 1, "23 hours ago", "23小时前"],
  [50 * 60 * MINUTE, "2 days ago", "2天前"],
  [-MINUTE, "just now", "刚刚"],
])("says how long ago %i ms are", (past, en, zh) => {
  expect(agoText(then, then + past, "en")).toBe(en);
  expect(agoText(then, then + past, "zh")).toBe(zh);
});
