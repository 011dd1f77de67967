/** The person in front of Excel, and the one who works in the same workbook elsewhere. */
import { itemNotFound } from "./engine/excel-error";
import type { Doer } from "./events";
import { formatArea } from "./model/area";
import { addSheet, type SheetModel } from "./model/model";
import { findSheet, type Happening, type Instance } from "./objects/instance";
import { writeEntries } from "./objects/range-content";
import { activate, addressArgument, select } from "./objects/range-places";
import { renameSheet } from "./objects/worksheet";
import { deleteSheet } from "./objects/worksheets";

export interface User {
  /** Types the same into every cell of an address, as `B7` or `A1:A3`. */
  type(sheet: string, address: string, entry: string | number | boolean): void;
  select(sheet: string, address: string): void;
  activate(sheet: string): void;
  addSheet(name: string): void;
  deleteSheet(name: string): void;
  renameSheet(name: string, to: string): void;
  protect(sheet: string, on?: boolean): void;
  protectStructure(on?: boolean): void;
  /** Begins to type in a cell: Excel takes no requests until the function that this gives is called. */
  startTyping(): () => void;
  /** The same things, done by someone else in the same workbook. */
  readonly coAuthor: Pick<User, "type" | "addSheet" | "deleteSheet" | "renameSheet">;
}

export interface UserSide extends User {
  stoppedTyping(): Promise<void>;
}

export function userOf(
  excel: Instance,
  happened: (happening: Happening, doer: Doer) => void,
  deliver: () => void,
): UserSide {
  let typing: Promise<void> | null = null;
  const person = (doer: Doer) => {
    const own: Instance = { ...excel, raise: (happening) => happened(happening, doer) };
    const named = (name: string): SheetModel => {
      const sheet = findSheet(own, name);
      if (!sheet) throw itemNotFound(`the worksheet ${name}`);
      return sheet;
    };
    const areas = (sheet: string, address: string) => addressArgument(own, named(sheet).id, address).areas;
    return {
      type(sheet: string, address: string, entry: string | number | boolean) {
        for (const area of areas(sheet, address)) {
          writeEntries(named(sheet), area, entry, own.model.date1904);
          own.raise({
            what: "changed",
            sheet: named(sheet).id,
            address: formatArea(area),
            changeType: "RangeEdited",
          });
        }
        deliver();
      },
      select(sheet: string, address: string) {
        select(own, named(sheet).id, areas(sheet, address));
        deliver();
      },
      activate(sheet: string) {
        activate(own, named(sheet).id);
        deliver();
      },
      addSheet(name: string) {
        own.raise({ what: "added", sheet: addSheet(own.model, name).id });
        deliver();
      },
      deleteSheet(name: string) {
        deleteSheet(own, named(name));
        deliver();
      },
      renameSheet(name: string, to: string) {
        renameSheet(own, named(name).id, to);
      },
      protect(sheet: string, on = true) {
        named(sheet).protected = on;
      },
    };
  };
  return {
    ...person("user"),
    coAuthor: person("co-author"),
    protectStructure(on = true) {
      excel.model.structureProtected = on;
    },
    startTyping() {
      excel.model.editing = true;
      let stop = () => {};
      typing = new Promise((resolve) => (stop = resolve));
      return () => {
        excel.model.editing = false;
        typing = null;
        stop();
      };
    },
    stoppedTyping: async () => typing ?? undefined,
  };
}
