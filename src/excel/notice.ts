/**
 * Shows what is missing instead of the pane, in both languages: whoever reads it may be helping somebody else. Plain DOM,
 * since it must work in the oldest of browsers too.
 */
import type { Absence, ExcelMessages } from "../locales/en-excel";
import { enExcel } from "../locales/en-excel";
import { zhExcel } from "../locales/zh-excel";

export function showNotice(absence: Absence): void {
  const root = document.getElementById("root")!;
  root.className = "notice";
  root.textContent = "";
  const chinese = /^zh/i.test(navigator.language);
  addSection(root, absence, chinese ? zhExcel : enExcel, chinese ? "zh-CN" : "en");
  addSection(root, absence, chinese ? enExcel : zhExcel, chinese ? "en" : "zh-CN");
}

/** Leaves the page to the pane. */
export function takeNoticeAway(): void {
  const root = document.getElementById("root")!;
  root.className = "";
  root.textContent = "";
}

function addSection(root: Element, absence: Absence, messages: ExcelMessages, language: string): void {
  const { title, text } = messages.absence(absence);
  const section = add(root, "section", "");
  section.setAttribute("lang", language);
  add(section, "h1", title);
  // No loop over an iterator, which the oldest browsers do not have.
  text.forEach((paragraph) => add(section, "p", paragraph));
  const ways = add(section, "p", "");
  if (canTryAgain(absence)) {
    add(ways, "button", messages.tryAgain).addEventListener("click", () => window.location.reload());
  }
  const link = add(ways, "a", messages.withoutExcel) as HTMLAnchorElement;
  link.href = "web.html";
  link.target = "_blank";
  link.rel = "noopener";
}

function canTryAgain({ why }: Absence): boolean {
  return why === "blocked" || why === "silent" || why === "not-started";
}

function add(parent: Element, name: string, text: string): Element {
  const element = parent.appendChild(document.createElement(name));
  element.textContent = text;
  return element;
}
