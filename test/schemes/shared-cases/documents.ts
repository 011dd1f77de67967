/** Cases of documents that must be on file for the organisation. */
import { evidenceKinds, type EvidenceKind } from "../../../src/tables/evidence-kinds";
import {
  another,
  doc,
  evidenceMissing,
  lacks,
  met,
  refused,
  type Case,
  type Row,
  without,
  type Sheets,
} from "../case";

export type Asked = {
  requirement: string;
  /** Sheets that meet all else that the requirement asks for. */
  rest?: Sheets;
  kinds: readonly EvidenceKind[];
  /** Further evidence that the requirement needs, on file throughout. */
  others?: readonly Row[];
  /** The documents must be dated within so many past months. */
  months?: 3 | 6 | 12;
};

/** Every way in which a document that is asked for can be in hand, or not count. */
export function documentCases({ rest = {}, ...rules }: Asked): Case[] {
  const asked = { ...rules, rest: without(rest, "evidence") };
  return [...casesOfAll(asked), ...asked.kinds.flatMap((kind) => casesOfKind(asked, kind))];
}

const nameOf = (kind: EvidenceKind) =>
  evidenceKinds
    .find(([code]) => code === kind)![1]
    .replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());

function casesOfAll({ rest = {}, kinds, others = [], months }: Asked): Case[] {
  const date = months === undefined ? null : "2026-06-01";
  const onFile = kinds.map((kind) => doc(kind, { issuedOn: date }));
  const every = kinds.map((kind) => lacks(kind));
  const what =
    months === undefined ? "every document on file, none dated" : "every document on file and recent";
  const first = kinds[0]!;
  return [
    met(what, { ...rest, evidence: [...others, ...onFile] }),
    evidenceMissing("no document on file", { ...rest, evidence: [...others] }, every),
    evidenceMissing(
      `a document of unreadable kind could be the ${nameOf(first)}`,
      { ...rest, evidence: [...others, ...onFile.slice(1), { ...onFile[0], kind: refused }] },
      [lacks(first)],
    ),
    ...(others.length > 0
      ? []
      : [
          evidenceMissing("no Evidence sheet", rest, every),
          evidenceMissing(
            "documents of another kind only",
            { ...rest, evidence: [doc("third-party-attestation", { issuedOn: date })] },
            every,
          ),
        ]),
  ];
}

function casesOfKind(asked: Asked, kind: EvidenceKind): Case[] {
  const { requirement, rest = {}, kinds, others = [], months } = asked;
  const recent: Row = months === undefined ? {} : { issuedOn: "2026-06-01" };
  const restOnFile = kinds.filter((other) => other !== kind).map((other) => doc(other, recent));
  const given = (...rows: Row[]): Sheets => ({ ...rest, evidence: [...others, ...restOnFile, ...rows] });
  const having = (change: Row): Sheets => given(doc(kind, { ...recent, ...change }));
  const it = nameOf(kind);
  const elsewhere = another(requirement);
  const cases = [
    evidenceMissing(`${it} not on file`, given(), [lacks(kind)]),
    evidenceMissing(`${it} listed without a location`, having({ location: null }), [
      lacks(kind, "no-location"),
    ]),
    evidenceMissing(`${it} with an unreadable location`, having({ location: refused }), [
      lacks(kind, "no-location"),
    ]),
    evidenceMissing(`${it} with an unreadable date`, having({ issuedOn: refused }), [lacks(kind, "undated")]),
    met(`${it} dated on the assessment date`, having({ issuedOn: "2026-06-30" })),
    evidenceMissing(`${it} dated tomorrow`, having({ issuedOn: "2026-07-01" }), [
      lacks(kind, "out-of-window"),
    ]),
    met(`${it} dated in the month that ends today`, having({ issuedOn: "2026-06" })),
    evidenceMissing(
      `${it} dated by month, in the midst of that month`,
      having({ issuedOn: "2026-06" }),
      [lacks(kind, "undated")],
      { asOf: "2026-06-15" },
    ),
    evidenceMissing(`${it} for another requirement only`, having({ subject: elsewhere }), [lacks(kind)]),
    met(`${it} for another requirement and this one`, having({ subject: `${elsewhere}、${requirement}` })),
    met(`${it} for a project`, having({ subject: "P-1" })),
    evidenceMissing(`${it} with an unreadable For`, having({ subject: refused }), [lacks(kind)]),
    met(
      `${it} listed twice, once without a location`,
      given(doc(kind, { ...recent, location: null }), doc(kind, recent)),
    ),
  ];
  return months === undefined ? cases : [...cases, ...windowCases(asked, kind, having)];
}

/** The day on which the window opens is out of it; the day after is in it. */
const windows = {
  3: {
    usual: { out: "2026-03-30", in: "2026-03-31", halfIn: "2026-03", wholeIn: "2026-04" },
    clipped: { asOf: "2026-05-31", out: "2026-02-28", in: "2026-03-01" },
  },
  6: {
    usual: { out: "2025-12-30", in: "2025-12-31", halfIn: "2025-12", wholeIn: "2026-01" },
    clipped: { asOf: "2026-08-31", out: "2026-02-28", in: "2026-03-01" },
  },
  12: {
    usual: { out: "2025-06-30", in: "2025-07-01", halfIn: null, wholeIn: "2025-07" },
    clipped: { asOf: "2024-02-29", out: "2023-02-28", in: "2023-03-01" },
  },
};

function windowCases(asked: Asked, kind: EvidenceKind, having: (change: Row) => Sheets): Case[] {
  const { usual, clipped } = windows[asked.months!];
  const window = [usual.in, "2026-06-30"] as const;
  const it = nameOf(kind);
  const span = `${asked.months} months`;
  const onlyIt = (issuedOn: string): Sheets => {
    const evidence = asked.kinds.map((other) =>
      doc(other, { issuedOn: other === kind ? issuedOn : clipped.in }),
    );
    return { ...asked.rest, evidence: [...(asked.others ?? []), ...evidence] };
  };
  const cases = [
    evidenceMissing(`${it} dated exactly ${span} ago`, having({ issuedOn: usual.out }), [
      { ...lacks(kind, "out-of-window"), window },
    ]),
    met(`${it} dated one day less than ${span} ago`, having({ issuedOn: usual.in })),
    met(`${it} dated by a month wholly in the window`, having({ issuedOn: usual.wholeIn })),
    evidenceMissing(`${it} without a date`, having({ issuedOn: null }), [
      { ...lacks(kind, "undated"), window },
    ]),
    evidenceMissing(
      `${it} dated ${span} ago, where the month is shorter`,
      onlyIt(clipped.out),
      [{ ...lacks(kind, "out-of-window"), window: [clipped.in, clipped.asOf] }],
      { asOf: clipped.asOf },
    ),
    met(`${it} dated the day after, where the month is shorter`, onlyIt(clipped.in), { asOf: clipped.asOf }),
  ];
  if (usual.halfIn === null) return cases;
  const halfIn = evidenceMissing(
    `${it} dated by the month in which the window opens`,
    having({ issuedOn: usual.halfIn }),
    [lacks(kind, "undated")],
  );
  return [...cases, halfIn];
}
