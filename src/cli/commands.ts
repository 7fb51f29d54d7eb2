import type { TerminalKey } from "#model/locales/translate.ts";
import type { Command } from "./command.ts";

/** A command that is loaded only when it is called, so that `--version` loads none. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: TerminalKey;
  readonly load: () => Promise<Command>;
}

/** All commands, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  { name: "report", summary: "cli.report.summary", load: async () => (await import("./report.ts")).report },
  {
    name: "import",
    summary: "cli.import.summary",
    load: async () => (await import("./import.ts")).importCommand,
  },
  {
    name: "simulate",
    summary: "cli.simulate.summary",
    load: async () => (await import("./simulate.ts")).simulate,
  },
  {
    name: "evaluate",
    summary: "cli.evaluate.summary",
    load: async () => (await import("./evaluate.ts")).evaluate,
  },
  { name: "mixed", summary: "cli.mixed.summary", load: async () => (await import("./mixed.ts")).mixed },
  { name: "meta", summary: "cli.meta.summary", load: async () => (await import("./meta.ts")).meta },
  {
    name: "reliability",
    summary: "cli.reliability.summary",
    load: async () => (await import("./reliability.ts")).reliability,
  },
  { name: "hazard", summary: "cli.hazard.summary", load: async () => (await import("./hazard.ts")).hazard },
];
