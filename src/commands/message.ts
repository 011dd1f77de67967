/** The window that tells what a command of the ribbon has to tell. */
import { sentenceOf } from "./tell";

const told = sentenceOf(location.search);
const root = document.getElementById("root")!;
root.className = "notice";
if (told) {
  root.lang = told.language === "zh" ? "zh-CN" : "en";
  root.setAttribute("role", "alert");
  root.appendChild(document.createElement("p")).textContent = told.sentence;
}
