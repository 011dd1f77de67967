/** What the pane and the ribbon ask of Excel. */
import type { PaneHost } from "../pane/host";
import { dayOf } from "../tables/days";
import { goTo, selection } from "../workbook/officejs/navigate";
import { openExcel } from "../workbook/officejs/open-excel";
import { watchExcel } from "../workbook/officejs/watch";
import { excelLanguage } from "./language";
import { openSample } from "./sample";

/** Excel, once Office.js is ready. */
export function excelHost(): PaneHost {
  return {
    kind: "excel",
    language: excelLanguage(),
    today() {
      const now = new Date();
      return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
    },
    open: openExcel,
    goTo,
    selection,
    watch: (listener) => watchExcel(listener),
    openSample,
  };
}
