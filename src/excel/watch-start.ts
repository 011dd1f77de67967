/**
 * The first script of a page for Excel, compiled for the oldest of browsers, since those are what it must tell of:
 * where the pane's own scripts fail to run, it says so in both languages.
 */
import { enExcel } from "../locales/en-excel";
import { zhExcel } from "../locales/zh-excel";
import { patience } from "./patience";

// Office.js would send a page without a host away from an iframe.
(window as { OsfOptOut?: boolean }).OsfOptOut = true;

window.setTimeout(() => {
  if (document.documentElement.getAttribute("data-started") === null) showNotice();
}, patience);

/** With the oldest functions of the DOM alone. */
function showNotice(): void {
  const root = document.getElementById("root")!;
  root.className = "notice";
  for (const messages of [enExcel, zhExcel]) {
    const { title, text } = messages.absence({ why: "not-started" });
    const section = root.appendChild(document.createElement("section"));
    add(section, "h1", title);
    for (const paragraph of text) add(section, "p", paragraph);
    const link = add(add(section, "p", ""), "a", messages.withoutExcel) as HTMLAnchorElement;
    link.href = "web.html";
    link.target = "_blank";
  }
}

function add(parent: Element, name: string, text: string): Element {
  const element = parent.appendChild(document.createElement(name));
  element.textContent = text;
  return element;
}
