import type { Writable } from "node:stream";
import type { TerminalKey } from "#model/locales/translate.ts";

/** Where a command reads its surroundings and writes what it says; tests bring their own. */
export interface Io {
  readonly out: Writable;
  readonly err: Writable;
  /** Whether a person watches `err`, so that progress is worth showing. */
  readonly isTerminal: boolean;
  readonly env: NodeJS.ProcessEnv;
}

export interface OptionShape {
  readonly type: "string" | "boolean";
  /** What stands for the value in the help, such as COL. */
  readonly value?: string;
  readonly help: TerminalKey;
}

export type OptionShapes = Readonly<Record<string, OptionShape>>;

/** The options and arguments of one call, as parseArgs gives them. */
export interface Args {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** 0 fine, 1 the input was refused, 2 the call was wrong, 3 Attune itself has a fault. */
export type ExitCode = 0 | 1 | 2 | 3;

/** One command of the command line. */
export interface Command {
  readonly name: string;
  readonly summary: TerminalKey;
  readonly usage: string;
  readonly options: OptionShapes;
  readonly run: (args: Args, io: Io) => Promise<ExitCode>;
}

/** The call itself was wrong: the sentence says how, and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
