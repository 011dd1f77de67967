/** What the command line says, in English. */
import { enProblems, type ProblemMessages } from "./en-problems";

export const enCli = {
  usage: `Proofsheet: which ITSS, CCID or CSMM level does a workbook prove, and what is missing?

  proofsheet check FILE…            assess workbooks and write NAME.checked.xlsx beside each
  proofsheet template OUT.xlsx      make input sheets to fill in
  proofsheet explain FILE REQUIREMENT   show the whole working of one verdict
  proofsheet rules                  list every requirement
  proofsheet calendar FILE          list what comes due, the overdue first
  proofsheet forecast FILE          when levels are gained and lost if nothing else changes, and why
  proofsheet audit FILE             draw staff for the practical test, and trace three projects through their life
  proofsheet plan FILE              the cheapest set of changes that reaches a level
  proofsheet compare OLD NEW        what turned between two workbooks, and what turned it
  proofsheet compare FILE           the same since its last check that found something else
  proofsheet advise [FILE]          which scheme suits you, and which the workbook is closest to
  proofsheet resilience FILE        the single losses that would drop a level
  proofsheet quick                  which level a few figures come to, without a workbook
  proofsheet whatif FILE            the levels if this or that were otherwise, before and after; writes nothing

check
  --out FILE            write the result there          --in-place   write into the file itself (keeps NAME.bak.xlsx)
  --no-write            only print                      --format text|json
  --scheme itss         which schemes, by commas        --target itss:3
  --as-of 2026-06-30    the assessment date             --require itss:3   exit with 1 if not reached
  --set param:KEY=VALUE another threshold (repeatable)  --rules FILE       your own rule book (JSON)
template
  --scheme itss --target 4   just what these need       --sample NAME      a filled-in sample company
rules
  --scheme itss --level 4 --format text|json|md         --json-schema      the schema of check --format json
calendar
  --ics OUT.ics         also as a file for calendars    --until 2027-12-31    --as-of 2026-06-30
forecast
  --until 2029-12-31    how far ahead (3 years)         --format text|json    --as-of 2026-06-30
audit
  --projects P-001,P-002,P-003   the projects to trace   --seed TEXT   another draw   --format text|json
compare
  --as-of 2026-06-30    for both   --set param:KEY=VALUE   for both   --format text|json
advise
  --business software,it-service,system-delivery        --market domestic|international|both
  --focus whole-process|testing                         --policy yes|no   --format text|json
resilience
  --as-of 2026-06-30    --format text|json
quick
  --scheme itss --level 3   --answer KEY=VALUE (repeatable)   --format text|json
plan
  --target itss:3 (repeatable)   --goal eligible|capability   --costs FILE   what changes cost (JSON)
  costs: document, complete, change, raise, hours, certificate, person, project, audit, survey, system,
         achievement, record, wait, as in { "document": 2, "wait": 0.5 }
  --format text|json             --as-of 2026-06-30
whatif
  --set "projects[P-004].status=completed"      a cell (repeatable)   --set "+projects(id=P-9, status=completed)"
  --set "document:acceptance-report[P-004]"     on file               --set "-staff[S-3]"
  --set param:KEY=VALUE   --set as-of=2026-12-31   --scenario NAME    as saved in the workbook   --format text|json
everywhere
  --lang en|zh          --debug   show where a fault arose

Exit status: 0 done, 1 a required level is not reached, 2 unusable input or arguments, 3 an internal fault.`,
  unknownCommand: (name: string) =>
    `There is no command “${name}”. Try: check, template, explain, rules, calendar, forecast, audit, compare, advise, quick, plan, whatif, resilience.`,
  badArguments: (why: string) => `${why} See proofsheet --help.`,
  noFile: "Name a workbook to check, as in: proofsheet check company.xlsx",
  outForOne: "--out takes one workbook; leave it out to write NAME.checked.xlsx beside each.",
  outOrInPlace: "--out and --in-place exclude each other.",
  badDate: (text: string) => `“${text}” is no date; write it as 2026-06-30.`,
  badScheme: (text: string, known: string) => `There is no scheme “${text}”; there are ${known}.`,
  badLevel: (text: string, known: string) => `“${text}” names no level; write it as ${known}.`,
  whichScheme: (level: string, example: string) =>
    `--target ${level} does not say of which scheme, and levels of different schemes do not compare. Write it as --target ${example}.`,
  badChoice: (option: string, text: string, known: string) => `--${option} ${text}: choose one of ${known}.`,
  badSetting: (text: string) => `--set ${text}: write it as param:itss.4.completed-projects.amount=300000.`,
  badAmount: (text: string, form: keyof ProblemMessages["settingForms"]) =>
    `--set ${text}: write ${enProblems.settingForms[form]}.`,
  settingWithoutPrefix: (text: string) =>
    `--set ${text}: write it as --set param:${text}. Other settings stand on the settings sheet of the workbook.`,
  costSetting: (text: string, key: string) =>
    `--set ${text}: costs are not set so. They stand on the settings sheet of the workbook, in the row “${key}”; for one plan, name a file with plan --costs FILE.`,
  unknownParam: (key: string, near: string) => `There is no parameter “${key}”. Did you mean ${near}?`,
  unknownRequirement: (id: string, near: string) => `There is no requirement “${id}”. Did you mean ${near}?`,
  unknownSample: (name: string, known: string) => `There is no sample “${name}”; there are ${known}.`,
  explainNeeds:
    "Name a workbook and a requirement, as in: proofsheet explain company.xlsx itss.4.completed-projects",
  compareNeeds:
    "Name two workbooks, as in: proofsheet compare old.xlsx new.xlsx; or one that was checked before.",
  noFormerCheck: (file: string) =>
    `${file} holds no former check to compare with. Each check that writes results adds one to the sheet “Check history”; or name two workbooks.`,
  calendarNeeds: "Name one workbook, as in: proofsheet calendar company.xlsx --ics company.ics",
  forecastNeeds: "Name one workbook, as in: proofsheet forecast company.xlsx --until 2029-12-31",
  calendarWritten: (file: string, count: number) =>
    `${file}: ${count} ${count === 1 ? "date" : "dates"}, to import into your calendar. Importing a later one updates the same entries.`,
  notOurCalendar: (file: string) =>
    `${file} exists and is no calendar that Proofsheet made, so it is not replaced. Choose another name with --ics.`,
  untilTooEarly: (day: string) =>
    `--until lies before the assessment date, ${day}; name that day or a later one.`,
  templateNeeds: "Name the file to make, as in: proofsheet template company.xlsx --scheme itss --target 4",
  exists: (file: string) => `${file} exists already; choose another name.`,
  notFound: (file: string) => `${file}: there is no such file.`,
  isFolder: (file: string) => `${file} is a folder; name the workbook in it.`,
  skipped: (file: string) => `${file}: skipped, being a result or a backup of another of these files.`,
  noFolder: (file: string) => `${file}: there is no such folder to write into. Nothing was changed.`,
  badEnding: (file: string, ending: string) => `${file}: name the file with the ending ${ending}.`,
  notReadable: (file: string, why: string) => `${file}: cannot be read (${why}).`,
  notWritable: (file: string, why: string) =>
    `${file}: cannot be written (${why}). Close it if it is open elsewhere. Nothing was changed.`,
  notOurs: (file: string) =>
    `${file} exists and holds no result sheets of Proofsheet, so it is not replaced. Choose another name with --out.`,
  correctedThere: (file: string) =>
    `${file}: its data was corrected or recalculated, or sheets were added, since it was made, which a new one would lose. Check it itself with --in-place, or take the corrections over into your workbook and remove it. Nothing was changed.`,
  anothersResult: (file: string, theirs: string, ours: string) =>
    `${file} holds the results of “${theirs}”, not of “${ours}”. Choose another name with --out. Nothing was changed.`,
  fault: (file: string, sentence: string) => `${file}: ${sentence}`,
  noKnownTable: (file: string, sheets: string) =>
    `${file}: no sheet that Proofsheet knows. It has: ${sheets}. Name a sheet Projects, Staff, Evidence and so on, or begin with: proofsheet template`,
  badRules: (file: string, why: string) => `${file}: not a usable rule book. ${why}`,
  written: (file: string, sheets: string) => `Results written to ${file}: ${sheets}`,
  backup: (file: string) => `The file as it was is kept in ${file}`,
  madeTemplate: (file: string, count: number) =>
    `${file}: ${count} input sheets. Fill them in, then: proofsheet check ${file}`,
  madeSample: (file: string) => `${file}: a filled-in sample. Now: proofsheet check ${file}`,
  required: (scheme: string, level: string) => `${scheme} level ${level} is required and not reached.`,
  reading: (sheet: string, rows: number) => `reading ${sheet}, ${rows} rows`,
  writing: "writing the results",
  internal: (why: string) =>
    `A fault of Proofsheet itself, and not of your file: ${why}. Run again with --debug and report what it shows. Nothing was changed.`,
  file: "File",
  unusable: "unusable",
  explain: {
    asOf: (day: string) => `Assessment date ${day}`,
    measured: (actual: string, required: string) => `measured ${actual}, required ${required}`,
    rows: (sheet: string, count: number) => `${sheet}: ${count} ${count === 1 ? "row" : "rows"}`,
    noSheet: (sheet: string) => `${sheet}: there is no such sheet`,
    rowsMore: (n: number) => `… and ${n} more ${n === 1 ? "row that does" : "rows that do"} not count`,
    counts: "counts",
    perhaps: "may count",
    fails: "does not count",
    evidence: "evidence found",
    noLocation: "no location",
    documents: "Documents missing",
    cells: "Deciding cells",
    readings: "Readings and notices",
    overrides: "Set differently by the workbook",
    source: "Source",
    none: "none",
    truth: ["no", "not known", "yes"],
    empty: "empty",
    unreadable: "not readable",
    never: "no end",
  },
};

export type CliMessages = typeof enCli;
