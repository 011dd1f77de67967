/** Events as Excel sends them: what an add-in changes itself comes back to it too, once its request is answered. */
import type { ExcelModel } from "./model/model";
import type { Happening } from "./objects/instance";

/** Whose doing it was. */
export type Doer = "add-in" | "user" | "co-author";

export interface WireEvents {
  happened(happening: Happening, doer: Doer): void;
  /** Sends what has happened since; Excel sends nothing while it works on a request. */
  deliver(): void;
}

const eventTypes: Readonly<Record<Happening["what"], number>> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
};

/** The methods by which the client asks for events of a type. */
const registrations: Readonly<Record<string, Happening["what"]>> = {
  DataChanged: "changed",
  Activated: "activated",
  Deactivated: "deactivated",
  Added: "added",
  SelectionChanged: "selected",
  Deleted: "deleted",
};

/** The target of events of every sheet. */
const everySheet = "Workbook";

export function wireEvents(
  { events }: Pick<ExcelModel, "events">,
  raise: (eventType: number, targetId: string, args: object) => void,
): WireEvents {
  let waiting: [type: number, target: string, args: object][] = [];
  return {
    happened(happening, doer) {
      if (!events.enabled) return;
      const { what, sheet, ...details } = happening;
      const args = {
        ...details,
        worksheetId: sheet,
        source: doer === "co-author" ? "Remote" : "Local",
        triggerSource: doer === "add-in" ? "ThisLocalAddin" : "Unknown",
        ...(what === "changed" && { shiftDirection: "None" }),
      };
      for (const target of [everySheet, sheet]) {
        if (events.wanted.has(wantedKey(what, target))) waiting.push([eventTypes[what], target, args]);
      }
    },
    deliver() {
      const sent = waiting;
      waiting = [];
      for (const event of sent) raise(...event);
    },
  };
}

const wantedKey = (what: Happening["what"], target: string) => `${what} ${target}`;

/** What a collection of sheets, or a sheet, answers when the client asks for events or wants no more. */
export function registering({ events }: Pick<ExcelModel, "events">, target: string | null): object {
  const methods: Record<string, () => null> = {};
  for (const [stem, what] of Object.entries(registrations)) {
    const key = wantedKey(what, target ?? everySheet);
    methods[`_Register${stem}Event`] = () => (events.wanted.add(key), null);
    methods[`_Unregister${stem}Event`] = () => (events.wanted.delete(key), null);
  }
  return methods;
}
