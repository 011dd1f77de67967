/** The list of requirements, generated from the rule books: as Markdown for the documentation, as text for a terminal. */
import { paramsIn } from "../rules/params";
import { messages } from "../locales";
import { placeText } from "../locales/places";
import { noticeText, readingText } from "../locales/remarks";
import { documentTexts } from "../locales/requirements-document";
import type { Group, LevelDefinition, Requirement, RuleBook } from "../rules/expression";
import { evidenceKindText, exactQuantityText, requirementText } from "../rules/to-text";
import type { Language } from "../tables/definition";

const groups: readonly Group[] = ["entry", "capability", "material", "indicator"];

/** Markdown, by scheme, level (lowest first) and group; ends with a line break. */
export function requirementsDocument(books: readonly RuleBook[], language: Language): string {
  const texts = documentTexts[language];
  const blocks = [
    `# ${texts.title}`,
    texts.introduction,
    ...books.flatMap((book) => bookBlocks(book, language)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** The same as lines for a terminal, without the notices. */
export function requirementsText(books: readonly RuleBook[], language: Language): string {
  const { labelled } = messages(language);
  const lines = books.flatMap((book) => [
    documentTexts[language].schemes[book.scheme],
    ...sectionsOf(book, language).flatMap(({ title, requirements }) => [
      "",
      title,
      ...requirements.flatMap((requirement) => [
        "",
        `${requirement.id}  ${requirementText(requirement, language)}`,
        ...detailsOf(requirement, book, language).map(({ label, text }) => `  ${labelled(label, text)}`),
      ]),
    ]),
    "",
  ]);
  return lines.join("\n").trimEnd().replaceAll("`", "");
}

function bookBlocks(book: RuleBook, language: Language): string[] {
  const texts = documentTexts[language];
  const { labelled } = messages(language);
  const notices = (book.notices ?? []).map(({ code }) => `- ${noticeText(code, language)}`);
  return [
    `## ${texts.schemes[book.scheme]}`,
    texts.edition(book.edition),
    ...sectionsOf(book, language).flatMap(({ title, note, requirements }) => [
      `### ${title}`,
      ...(note === null ? [] : [note]),
      ...requirements.flatMap((requirement) => [
        `#### ${requirement.id}`,
        requirementText(requirement, language),
        detailsOf(requirement, book, language)
          .map(({ label, text }) => `- ${labelled(label, text)}`)
          .join("\n"),
      ]),
    ]),
    ...(notices.length === 0 ? [] : [`### ${texts.notices}`, notices.join("\n")]),
  ];
}

interface Section {
  title: string;
  note: string | null;
  requirements: readonly Requirement[];
}

/** One section for each group of each level that has requirements, then what gates no level. */
function sectionsOf(book: RuleBook, language: Language): Section[] {
  const texts = documentTexts[language];
  const m = messages(language);
  const ofLevel = (level: string | null, group: Group) =>
    book.requirements.filter((each) => each.level === level && each.group === group);
  const levels = book.levels.flatMap((level: LevelDefinition) =>
    groups.map((group) => ({
      title: `${m.levelTitle(level.level, level[language])} · ${m.groups[group]}`,
      note: level.coverage === "partial" ? texts.partial : null,
      requirements: ofLevel(level.level, group),
    })),
  );
  const free = {
    title: texts.indicators,
    note: null,
    requirements: book.requirements.filter((each) => each.level === null),
  };
  return [...levels, free].filter(({ requirements }) => requirements.length > 0);
}

/** What stands below a requirement's sentence. */
function detailsOf(
  requirement: Requirement,
  book: RuleBook,
  language: Language,
): { label: string; text: string }[] {
  const texts = documentTexts[language];
  const m = messages(language);
  const { dimension, stage, source, readings } = requirement;
  const named = book.dimensions.find((each) => each.dimension === dimension);
  const thresholds = new Map(paramsIn(requirement).map((param) => [param.param, param]));
  const evidence = [...new Set(evidenceIn(requirement))];
  return [
    {
      label: texts.thresholds,
      text: m.list(
        [...thresholds.values()].map(
          (each) => `\`${each.param}\` = ${exactQuantityText(each.value, each.unit, language)}`,
        ),
      ),
    },
    { label: texts.evidence, text: m.list(evidence.map((kind) => evidenceKindText(kind, language))) },
    { label: texts.carries, text: carriesText(requirement, book, language) },
    {
      label: texts.place,
      text: [named?.[language] ?? dimension, ...(stage === null ? [] : [m.stages[stage]])].join(" · "),
    },
    { label: texts.source, text: m.labelled(source.document, placeText(source.place, language)) },
    ...readings.map((code) => ({ label: texts.readings, text: readingText(code, language) })),
  ].filter(({ text }) => text !== "");
}

function carriesText({ level, carries }: Requirement, book: RuleBook, language: Language): string {
  const texts = documentTexts[language];
  if (level === null) return texts.gatesNone;
  const above = book.levels.slice(book.levels.findIndex((each) => each.level === level) + 1);
  if (above.length === 0) return texts.top;
  return carries ? texts.carriesTo(above.map((each) => each.level)) : texts.ownOnly;
}

/** The kinds of evidence that a requirement names, in hand or within its conditions. */
function evidenceIn(node: unknown, inEvidence = false): string[] {
  if (Array.isArray(node)) return node.flatMap((each) => evidenceIn(each, inEvidence));
  if (typeof node !== "object" || node === null) return [];
  const part = node as Record<string, unknown>;
  const within = inEvidence || part.table === "evidence" || part.of === "evidence";
  if (within && part.kind === "compare" && part.field === "kind") return kindsOf(part.value);
  const inHand = Array.isArray(part.inHand)
    ? (part.inHand as Requirement["inHand"]).map(({ kind }) => kind)
    : [];
  return [...Object.values(part).flatMap((each) => evidenceIn(each, within)), ...inHand];
}

function kindsOf(operand: unknown): string[] {
  const { literal, anyOf } = operand as { literal?: string; anyOf?: string[] };
  return anyOf ?? (literal === undefined ? [] : [literal]);
}
