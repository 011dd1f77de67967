/** What a level asks: first what turns by the changes made, then what is not met and what is met. */
import { useMemo, useRef } from "react";
import type { Finding, SchemeAssessment, Status } from "../../../../assessment/assessment";
import { applyingAt, isPassed } from "../../../../assessment/levels";
import { Disclosure } from "../../parts/disclosure";
import { Paged } from "../../parts/paged";
import { useParts } from "../../parts/styles";
import { requirementIn, useAfter, type Lab } from "./lab";
import { RequirementCard } from "./requirement-card";
import { useGroups } from "./use-groups";

/** Requirements of a group that are drawn at once. */
const PAGE = 8;

interface RequirementsProps {
  lab: Lab;
  scheme: SchemeAssessment;
  level: string;
}

export function Requirements({ lab, scheme, level }: RequirementsProps) {
  const parts = useParts();
  const { words, texts } = lab;
  const findings = useMemo(() => applyingAt(scheme.ruleBook, scheme.findings, level), [scheme, level]);
  const root = useRef<HTMLDivElement>(null);
  const groups = useGroups(lab, scheme.scheme, findings, root);
  const [turned, open, met] = (["turned", "open", "met"] as const).map((group) =>
    findings.filter(({ requirement }) => groups.get(requirement) === group),
  ) as [Finding[], Finding[], Finding[]];
  /** How many of these there are now, whatever group they stand in. */
  const useCount = (among: readonly Finding[], counts: (status: Status) => boolean) =>
    useAfter(
      lab,
      (after) =>
        among.filter(({ requirement, status }) =>
          counts(requirementIn(after, scheme.scheme, requirement)?.status ?? status),
        ).length,
    );
  const [openCount, openAbove] = [useCount(findings, isOpen), useCount(turned, isOpen)];
  const [metCount, metAbove] = [useCount(findings, isMet), useCount(turned, isMet)];
  const list = (items: readonly Finding[], label: string) => (
    <Paged items={items} size={PAGE} language={words.language} label={label}>
      {(finding) => (
        <RequirementCard key={finding.requirement} lab={lab} scheme={scheme.scheme} finding={finding} />
      )}
    </Paged>
  );
  return (
    <div ref={root} className={parts.section}>
      {turned.length > 0 && (
        <>
          <h3 className={parts.subheading}>{texts.turned(turned.length)}</h3>
          {list(turned, texts.turnedList)}
        </>
      )}
      <h3 className={parts.subheading}>
        {openCount === 0 ? texts.allMet : texts.notMet(openCount, openAbove)}
      </h3>
      {open.length > 0 && list(open, texts.notMetList)}
      {met.length > 0 && (
        <Disclosure strong label={texts.met(metCount, metAbove)}>
          {list(met, texts.metList)}
        </Disclosure>
      )}
    </div>
  );
}

function isOpen(status: Status): boolean {
  return !isPassed(status);
}

function isMet(status: Status): boolean {
  return status === "met";
}
