/** What turns between two outlooks. */
import type { Status } from "../../../../assessment/assessment";
import type { Outlook } from "../../../../assessment/what-if/outlook";
import type { SchemeId } from "../../../../rules/expression";

export interface Turn {
  scheme: SchemeId;
  requirement: string;
  before: Status;
  after: Status;
}

/** The requirements whose status is another, in the order of the rule books. */
export function turnsOf(before: Outlook, after: Outlook): Turn[] {
  return before.schemes.flatMap(({ scheme, requirements }, at) =>
    [...requirements].flatMap(([requirement, { status }]): Turn[] => {
      const then = after.schemes[at]!.requirements.get(requirement)!.status;
      return then === status ? [] : [{ scheme, requirement, before: status, after: then }];
    }),
  );
}
