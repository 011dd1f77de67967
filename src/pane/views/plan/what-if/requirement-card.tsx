/** A requirement of the level that is looked at: its status now and with the changes, its bounds, and what moves them. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import type { Finding } from "../../../../assessment/assessment";
import { measureNames, sentenceOf } from "../../../../report/words";
import type { Param, SchemeId } from "../../../../rules/expression";
import { paramsIn } from "../../../../rules/params";
import { StatusMark } from "../../parts/status-mark";
import { useParts } from "../../parts/styles";
import { Bound } from "./bound";
import { shownBounds } from "./bounds";
import { Documents } from "./documents";
import { useRequirement, type Lab } from "./lab";
import { Thresholds } from "./thresholds";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    ":first-child": { borderTop: "none" },
  },
  turned: { fontWeight: tokens.fontWeightSemibold },
  status: { alignItems: "center", gap: tokens.spacingHorizontalXS },
});

interface RequirementCardProps {
  lab: Lab;
  scheme: SchemeId;
  finding: Finding;
}

export const RequirementCard = memo(function RequirementCard({ lab, scheme, finding }: RequirementCardProps) {
  const styles = useStyles();
  const parts = useParts();
  const { words } = lab;
  const { m } = words;
  const { requirement: id, measures } = finding;
  const after = useRequirement(lab, scheme, id);
  const requirement = words.requirements.get(id);
  const bounds = useMemo(
    () => (requirement === undefined ? [] : shownBounds(requirement, measures)),
    [requirement, measures],
  );
  const names = useMemo(() => measureNames(finding, words), [finding, words]);
  const params = useMemo(() => distinctParams(requirement), [requirement]);
  const status = after?.status ?? finding.status;
  const hasTurned = status !== finding.status;
  return (
    <li className={styles.card} data-what-if={id}>
      <div className={mergeClasses(parts.row, styles.status)}>
        {hasTurned && (
          <>
            <StatusMark status={finding.status} />
            <span className={parts.quiet}>{m.statuses[finding.status]} →</span>
          </>
        )}
        <StatusMark status={status} />
        <span className={mergeClasses(parts.quiet, hasTurned && styles.turned)}>{m.statuses[status]}</span>
      </div>
      <p className={parts.text}>{sentenceOf(id, words)}</p>
      {bounds.map((bound) => {
        const before = measures[bound.at]!;
        return (
          <Bound
            key={bound.at}
            lab={lab}
            requirement={id}
            bound={bound}
            name={names[bound.at] ?? null}
            before={before}
            after={after?.measures[bound.at] ?? before}
          />
        );
      })}
      <Documents lab={lab} missing={finding.missingEvidence} />
      <Thresholds lab={lab} params={params} />
    </li>
  );
});

function distinctParams(requirement: object | undefined): Param[] {
  return [...new Map(paramsIn(requirement).map((param) => [param.param, param])).values()];
}
