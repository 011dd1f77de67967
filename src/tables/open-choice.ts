/**
 * What a text of an open list means. Certificates, standards and indicators are written with editions, with the
 * word certificate after them or a remark in brackets; no more is read into them than that.
 */
import type { Choice, Language } from "./definition";
import { nearest } from "./nearest";
import { squash } from "./text";

/** The code of the choice that a text means; else the labels of those that it resembles, or null. */
export type OpenChoice = { readonly code: string } | { readonly resembles: string | null };

/** Reads a text that is none of the choices' names as such. */
export function readOpenChoice(text: string, choices: readonly Choice[]): OpenChoice {
  const names = namesOf(choices);
  const written = squash(text);
  const code = written.length > LONGEST ? null : meantBy(written, names);
  return code === null ? { resembles: resembled(text, written, names) } : { code };
}

/** A longer text is a sentence, not a name. */
const LONGEST = 80;

interface Name {
  readonly squashed: string;
  readonly choice: Choice;
}

/** The one choice that all parts of the text name, or null. */
function meantBy(written: string, names: readonly Name[]): string | null {
  const parts = [...written.matchAll(IN_BRACKETS)].map((match) => match[0].slice(1, -1));
  const named = namedBy(written.replace(IN_BRACKETS, "/"), names);
  if (named === null) return null;
  for (const part of parts) {
    const also = namedBy(part, names);
    if (also !== null) also.forEach((code) => named.add(code));
    else if (DOUBT.test(part) || containedIn(part, names).length > 0) return null;
  }
  const [code] = named;
  const isNamed = names.some(({ squashed, choice }) => choice.code === code && written.includes(squashed));
  return named.size === 1 && isNamed ? code! : null;
}

/** The codes named by a text that consists of names, editions and words that say nothing; null for other texts. */
function namedBy(text: string, names: readonly Name[]): Set<string> | null {
  const codes = new Set<string>();
  for (let rest = text; rest !== "";) {
    const name = names.find(({ squashed }) => startsWithName(rest, squashed));
    if (name !== undefined) {
      codes.add(name.choice.code);
      rest = rest.slice(name.squashed.length).replace(EDITION, "");
      continue;
    }
    const subject = Object.keys(SUBJECTS).find((words) => rest.startsWith(words));
    if (subject !== undefined) codes.add(SUBJECTS[subject]!);
    const length = subject?.length ?? SAYS_NOTHING.exec(rest)?.[0].length;
    if (length === undefined) return null;
    rest = rest.slice(length);
  }
  return codes;
}

const IN_BRACKETS = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g;
const EDITION = /^(?:[:-]?(?:19|20)\d\d(?!\d)(?:年?版)?)/;
const SAYS_NOTHING = /^(?:\/|idt|认证|资格|资质|体系|证书|certificate|certification)/;
/** What standards are about: read only beside the standard. */
const SUBJECTS: Readonly<Record<string, string>> = {
  质量管理体系: "iso9001",
  信息技术服务管理体系: "iso20000",
  it服务管理体系: "iso20000",
  信息安全管理体系: "iso27001",
};
/** Remarks in brackets that make a certificate none, or a value one of another kind. */
const DOUBT =
  /培训|学习|申请|办理|在办|待|拟|未|无|过期|失效|到期|撤销|注销|暂停|取消|作废|计划|目标|预|^分$|分钟|秒|天|min|sec|day|expired|pending|progress|training|plan|target/;

/** A name that ends in a digit ends there. */
function startsWithName(text: string, name: string): boolean {
  return text.startsWith(name) && !(/\d$/.test(name) && /^[\d.]/.test(text.slice(name.length)));
}

/** The labels of the choices whose names stand in the text, else of the one that it nearly names. */
function resembled(text: string, written: string, names: readonly Name[]): string | null {
  const language: Language = /\p{Script=Han}/u.test(text) ? "zh" : "en";
  const contained = containedIn(written, names);
  if (contained.length > 0) {
    return contained.map((choice) => choice[language]).join(language === "zh" ? "、" : ", ");
  }
  const numbers = written.replace(/\D/g, "");
  const near = names.filter(
    ({ squashed }) => squashed.length > SHORT && squashed.replace(/\D/g, "") === numbers,
  );
  const name = nearest(
    text,
    near.map(({ squashed }) => squashed),
    NEAR,
  );
  return names.find(({ squashed }) => squashed === name)?.choice[language] ?? null;
}

/** Between short names a change of one letter makes another name, as in CISP and CISSP. */
const SHORT = 4;
const NEAR = 0.25;

function containedIn(written: string, names: readonly Name[]): Choice[] {
  const found = names.filter(({ squashed }) => !/^\d+$/.test(squashed) && written.includes(squashed));
  return [...new Set(found.map(({ choice }) => choice))];
}

const namesByList = new WeakMap<readonly Choice[], readonly Name[]>();

/** Every name of the choices, the longest first. */
function namesOf(choices: readonly Choice[]): readonly Name[] {
  const known = namesByList.get(choices);
  if (known !== undefined) return known;
  const names = choices
    .flatMap((choice) =>
      [choice.en, choice.zh, ...choice.aliases, choice.code].map((name) => ({
        squashed: squash(name),
        choice,
      })),
    )
    .sort((a, b) => b.squashed.length - a.squashed.length);
  namesByList.set(choices, names);
  return names;
}
