import { nameKey, type Token, type XmlTokens } from "./xml-tokens";

/** Gathers the text of one `<is>` or `<si>`: plain or in formatted runs, phonetic hints left out. */
export interface StringItem {
  /** Begins a new one; its opening tag has been read. */
  start(): void;
  /** Takes the current token; true once the item's closing tag has come. */
  take(token: Token): boolean;
  text(): string;
}

const t = nameKey("t");
const r = nameKey("r");

export function stringItem(xml: XmlTokens): StringItem {
  let text = "";
  /** The text of the current `<t>`; escapes do not reach beyond it. */
  let piece = "";
  let isInRun = false;
  let isInText = false;
  /** How deep we are in an element that has no part in the text. */
  let skipped = 0;

  const open = () => {
    if (skipped) skipped += xml.empty ? 0 : 1;
    else if (xml.empty) return;
    else if (xml.key === t && !isInText) isInText = true;
    else if (xml.key === r && !isInRun && !isInText) isInRun = true;
    else skipped = 1;
  };
  const close = () => {
    if (skipped) skipped--;
    else if (isInText) {
      isInText = false;
      text += unescapeCharacters(piece);
      piece = "";
    } else if (isInRun) isInRun = false;
    else return true;
    return false;
  };

  return {
    start() {
      text = "";
    },
    take(token) {
      if (token === "close") return close();
      if (token === "open") open();
      else if (isInText && !skipped) piece += xml.text();
      return false;
    },
    text: () => text,
  };
}

/** OOXML writes characters that XML cannot hold as `_xHHHH_`, and an underscore that would look like it as `_x005F_`. */
export function unescapeCharacters(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
