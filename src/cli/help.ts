import type { TerminalTranslate } from "#model/locales/translate.ts";
import type { Command } from "./command.ts";
import { commands } from "./commands.ts";

/** The help of the whole command line. */
export function generalHelp(t: TerminalTranslate): string {
  const rows = commands.map(({ name, summary }) => [name, t(summary)] as const);
  return [t("cli.help.usage"), "", t("cli.help.commands"), ...columns(rows), "", t("cli.help.more"), ""].join(
    "\n",
  );
}

/** The help of one command. */
export function commandHelp(t: TerminalTranslate, command: Command): string {
  const rows = Object.entries(command.options).map(([name, { value, help }]) => {
    return [`--${name}${value ? ` ${value}` : ""}`, t(help)] as const;
  });
  const usage = t("cli.help.command-usage", { usage: `attune ${command.usage}` });
  return [usage, "", t(command.summary), "", t("cli.help.options"), ...columns(rows), ""].join("\n");
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, text]) => `  ${name.padEnd(width)}${text}`);
}
