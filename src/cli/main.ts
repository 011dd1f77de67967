/** The command line: finds the command, runs it, and turns what went wrong into a sentence and an exit status. */
import packageJson from "../../package.json";
import { cliMessages } from "../locales";
import { parseArguments, type Arguments } from "./arguments";
import { UsageError, EXIT, type ExitStatus } from "./exit";
import { hostLanguage } from "./host";

async function main(argv: readonly string[]): Promise<ExitStatus> {
  let args: Arguments | null = null;
  try {
    args = parseArguments(argv, hostLanguage());
    return await run(args);
  } catch (error) {
    const texts = cliMessages(args?.language ?? hostLanguage());
    if (error instanceof UsageError) {
      process.stderr.write(`${error.sentence(texts)}\n`);
      return EXIT.unusable;
    }
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${texts.internal(why)}\n`);
    if (argv.includes("--debug") && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    return EXIT.fault;
  }
}

/** Commands are loaded when they are called: a check need not wait for the others. */
async function run(args: Arguments): Promise<ExitStatus> {
  switch (args.command) {
    case "help":
      process.stdout.write(`${cliMessages(args.language).usage}\n`);
      return EXIT.done;
    case "version":
      process.stdout.write(`${packageJson.version}\n`);
      return EXIT.done;
    case "check":
      return (await import("./check")).check(args);
    case "template":
      return (await import("./template")).template(args);
    case "rules":
      return (await import("./rules")).rules(args);
    case "explain":
      return (await import("./explain")).explain(args);
    case "calendar":
      return (await import("./calendar")).calendar(args);
    case "forecast":
      return (await import("./forecast")).forecast(args);
    case "audit":
      return (await import("./audit")).audit(args);
    case "compare":
      return (await import("./compare")).compare(args);
    case "advise":
      return (await import("./advise")).advise(args);
    case "whatif":
      return (await import("./whatif")).whatif(args);
    case "resilience":
      return (await import("./resilience")).resilience(args);
    case "quick":
      return (await import("./quick")).quick(args);
    case "plan":
      return (await import("./plan")).plan(args);
  }
}

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});
void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
