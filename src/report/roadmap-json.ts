/** The roadmap in the JSON of `check --format json`: targets, tasks, days, counts. */
import type { Roadmap, SchemeRoadmap, Span } from "../assessment/roadmap";
import { isoDate, type Day } from "../tables/days";

export function roadmapJson({ start, schemes, nonconformities: { known, counts } }: Roadmap) {
  return {
    start: isoDate(start),
    schemes: schemes.map(schemeJson),
    nonconformities: known || counts.length > 0 ? counts : null,
  };
}

function schemeJson({ scheme, level, isTarget, applyFrom, certificate, tasks, stages }: SchemeRoadmap) {
  return {
    scheme,
    level,
    isTarget,
    applyFrom: dayJson(applyFrom),
    certificate: spanJson(certificate),
    tasks: tasks.map(({ requirement, kinds, waitUntil }) => ({
      requirement,
      kinds,
      waitUntil: dayJson(waitUntil),
    })),
    stages: stages.map(({ stage, takes, from, ends }) => ({
      stage,
      takes,
      from: dayJson(from),
      ends: spanJson(ends),
    })),
  };
}

function spanJson(span: Span | null): [string, string | null] | null {
  return span && [isoDate(span.from), dayJson(span.to)];
}

function dayJson(day: Day | null): string | null {
  return day === null ? null : isoDate(day);
}
