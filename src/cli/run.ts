import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { AttuneError } from "#model/errors.ts";
import { translator } from "#model/locales/translate.ts";
import { type Args, type Command, type ExitCode, type Io, UsageError } from "./command.ts";
import { commands } from "./commands.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { nearest } from "./nearest.ts";
import { systemProblem } from "./system-problem.ts";

const t = translator("en");

/** Runs one call of the command line and answers its exit code; everything it says goes to `io`. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === "--version" || name === "-v") return say(io, `${version()}\n`);
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    const asked = rest[0] === undefined ? undefined : commands.find((one) => one.name === rest[0]);
    return say(io, asked ? commandHelp(t, await asked.load()) : generalHelp(t));
  }
  const entry = commands.find((one) => one.name === name);
  if (!entry) return refuse(io, unknownCommand(name));
  try {
    const command = await entry.load();
    const args = argsOf(command, rest);
    if (args.values.help === true) return say(io, commandHelp(t, command));
    return await command.run(args, io);
  } catch (error) {
    if (error instanceof UsageError) return refuse(io, error.message, entry.name);
    if (error instanceof AttuneError) return sayProblem(io, t(`error.${error.code}`, error.details));
    return sayFailure(io, error);
  }
}

/** Says what the computer does not allow, or that the fault is ours with what to report of it. */
export function sayFailure(io: Io, error: unknown): ExitCode {
  if (systemProblem(error) !== null)
    return sayProblem(io, t("cli.system-problem", { problem: (error as Error).message }));
  io.err.write(`${t("cli.fault")}\n${(error as Error).stack ?? String(error)}\n`);
  return 3;
}

function argsOf(command: Command, argv: readonly string[]): Args {
  const shapes = Object.entries(command.options).map(([name, { type }]) => [name, { type }] as const);
  const options = { ...Object.fromEntries(shapes), help: { type: "boolean", short: "h" } } as const;
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(problemOf(error, argv, Object.keys(options)));
  }
}

/** parseArgs names its errors by code; its sentences talk to programmers. */
function problemOf(error: unknown, argv: readonly string[], known: readonly string[]): string {
  const code = (error as { code?: string }).code;
  const options = argv.filter((one) => one.startsWith("--")).map((one) => one.slice(2).split("=")[0]!);
  const unknown = options.find((one) => !known.includes(one));
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const option = unknown === undefined ? (argv.find((one) => /^-[^-]/.test(one)) ?? "-") : `--${unknown}`;
    const near = nearest(option.replace(/^-+/, ""), known);
    return near
      ? t("cli.unknown-option-near", { option, near: `--${near}` })
      : t("cli.unknown-option", { option });
  }
  const option = /--[\w-]+/.exec((error as Error).message)?.[0] ?? "";
  return t("cli.option-value", { option });
}

function unknownCommand(name: string): string {
  const near = nearest(
    name,
    commands.map((one) => one.name),
  );
  return near ? t("cli.unknown-command-near", { name, near }) : t("cli.unknown-command", { name });
}

function refuse(io: Io, sentence: string, command?: string): ExitCode {
  const help = command ? `attune ${command} --help` : "attune --help";
  io.err.write(`${sentence}\n${t("cli.see-help", { help })}\n`);
  return 2;
}

function sayProblem(io: Io, sentence: string): ExitCode {
  io.err.write(`${sentence}\n`);
  return 1;
}

function say(io: Io, text: string): ExitCode {
  io.out.write(text);
  return 0;
}

function version(): string {
  const file = join(import.meta.dirname, "../../package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
