/** `proofsheet audit FILE`: who would be tested, and the documents of the projects that would be traced. */
import { auditBasis, prepareAudit, type AuditPreparation } from "../assessment/audit";
import { TRACED_PROJECTS } from "../assessment/life-cycle";
import { auditMessages } from "../locales/audit";
import { auditJson } from "../report/audit-json";
import { auditLines } from "../report/audit-text";
import { nearest } from "../tables/nearest";
import type { Arguments } from "./arguments";
import { assessFile } from "./assess-file";
import { EXIT, UsageError, type ExitStatus } from "./exit";
import { ruleBooksFor } from "./rule-books";

export async function audit(args: Arguments): Promise<ExitStatus> {
  const texts = auditMessages(args.language).cli;
  const [file, more] = args.words;
  if (file === undefined || more !== undefined) throw new UsageError(() => texts.needs);
  const { facts, options } = await assessFile(file, args, await ruleBooksFor(args));
  const { seed, projects } = args;
  const preparation = prepareAudit(auditBasis(facts, options), { seed, projects });
  refuseUnusable(preparation, args);
  const text =
    args.format === "json"
      ? JSON.stringify(auditJson(preparation, options.asOf, file), null, 2)
      : auditLines(preparation, options.asOf, args.language).join("\n");
  process.stdout.write(`${text}\n`);
  return EXIT.done;
}

/** @throws UsageError for projects that are not there or too few of them, and where there is nothing to prepare. */
function refuseUnusable({ draw, entries, projects, unknown }: AuditPreparation, args: Arguments): void {
  const texts = auditMessages(args.language);
  if (draw.problem === "no-staff" && entries.length === 0) {
    throw new UsageError(() => `${texts.nobody["no-staff"]}\n${texts.tooFew(0)}`);
  }
  const [first] = unknown;
  if (first !== undefined) {
    const ids = entries.map(({ id }) => id);
    const near = nearest(first, ids) ?? ids.slice(0, TRACED_PROJECTS).join(", ");
    throw new UsageError(() => texts.cli.unknownProject(first, near));
  }
  const wanted = Math.min(TRACED_PROJECTS, entries.length);
  if (args.projects !== null && projects.length < wanted) {
    throw new UsageError(() => texts.cli.fewProjects(projects.length, wanted));
  }
}
