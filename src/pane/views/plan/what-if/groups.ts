/** The groups in which requirements stand: what turned, what is not met, what is met. */
import type { Finding, Status } from "../../../../assessment/assessment";
import { isPassed } from "../../../../assessment/levels";

export type Group = "turned" | "open" | "met";

/** The group of each requirement, by its id; one that does not apply is in none. */
export type Groups = ReadonlyMap<string, Group>;

/**
 * @param statusNow the status of a requirement with the changes made.
 * @param held a requirement that stays in its group of `last` for now: somebody is at work on it.
 */
export function groupsOf(
  findings: readonly Finding[],
  statusNow: (requirement: string) => Status | undefined,
  last: Groups,
  held: string | null,
): Groups {
  const groups = new Map<string, Group>();
  for (const { requirement, status } of findings) {
    const kept = requirement === held ? last.get(requirement) : undefined;
    const group = kept ?? groupOf(status, statusNow(requirement) ?? status);
    if (group !== null) groups.set(requirement, group);
  }
  return groups;
}

function groupOf(before: Status, now: Status): Group | null {
  if (before !== now) return "turned";
  if (!isPassed(now)) return "open";
  return now === "met" ? "met" : null;
}

export function areSame(one: Groups, other: Groups): boolean {
  return (
    one.size === other.size && [...one].every(([requirement, group]) => other.get(requirement) === group)
  );
}
