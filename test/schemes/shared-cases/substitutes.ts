/** Cases of an exceptional document that stands in for the rest, and is never asked for. */
import { evidenceKinds, type EvidenceKind } from "../../../src/tables/evidence-kinds";
import { another, doc, met, notMet, refused, undetermined, type Case, type Row, type Sheets } from "../case";

type Asked = {
  requirement: string;
  kind: EvidenceKind;
  /** Makes sheets that fail the requirement but for the evidence in them. */
  given: (evidence: Row[]) => Sheets;
};

export function substituteCases({ requirement, kind, given }: Asked): Case[] {
  const having = (change: Row) => given([doc(kind, change)]);
  const it = evidenceKinds
    .find(([code]) => code === kind)![1]
    .replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
  return [
    met(`${it} alone`, having({}), { figures: [] }),
    notMet(`${it} without a location is no document to ask for`, having({ location: null }), { missing: [] }),
    undetermined(`${it} with an unreadable location`, having({ location: refused }), { missing: [] }),
    notMet(`${it} dated tomorrow`, having({ issuedOn: "2026-07-01" }), { missing: [] }),
    notMet(`${it} for another requirement`, having({ subject: another(requirement) }), { missing: [] }),
    met(`${it} for this requirement`, having({ subject: requirement })),
  ];
}
