/** *Audit*: who would be tested in practice, and the documents of the projects that would be traced. */
import { useDeferredValue, useMemo } from "react";
import { auditBasis, prepareAudit } from "../../../../assessment/audit";
import { auditMessages } from "../../../../locales/audit";
import { auditLines } from "../../../../report/audit-text";
import { CopyText } from "../../parts/copy-text";
import { useParts } from "../../parts/styles";
import { useKept } from "../../parts/use-kept";
import type { PlanPartProps } from "../plan-part";
import { Draw } from "./draw";
import { Projects } from "./projects";

export default function AuditPart({ session, language, checked }: PlanPartProps) {
  const parts = useParts();
  const texts = auditMessages(language);
  const [seed, setSeed] = useKept<string | null>(session, "audit-seed", null);
  const [chosen, setChosen] = useKept<readonly string[] | null>(session, "audit-projects", null);
  // A long list of staff is drawn from anew once the typing pauses.
  const drawnWith = useDeferredValue(seed);
  const { facts, options, assessment } = checked;
  const basis = useMemo(() => auditBasis(facts, options), [facts, options]);
  const preparation = useMemo(
    () => prepareAudit(basis, { seed: drawnWith, projects: chosen }),
    [basis, drawnWith, chosen],
  );
  return (
    <div className={parts.view}>
      <Draw
        draw={preparation.draw}
        seed={seed ?? preparation.draw.seed}
        session={session}
        language={language}
        onSeed={setSeed}
      />
      <Projects
        preparation={preparation}
        facts={facts}
        session={session}
        language={language}
        onChoose={setChosen}
      />
      <p className={parts.quiet}>{texts.stressTest}</p>
      <CopyText
        label={texts.view.copy}
        copied={texts.view.copied}
        byHand={texts.view.byHand}
        text={() => auditLines(preparation, assessment.asOf, language).join("\n")}
      />
    </div>
  );
}
