/** The page without Excel. */
import { createRoot } from "react-dom/client";
import type { Language } from "../tables/definition";
import { App } from "./app";
import { workOffline } from "./offline";

const asked = new URLSearchParams(location.search).get("sample");
const sample: Language | null = asked === "zh" || asked === "en" ? asked : null;
const language: Language = sample ?? (/^zh/i.test(navigator.language) ? "zh" : "en");

createRoot(document.getElementById("root")!).render(<App initial={language} sample={sample} />);
workOffline();
