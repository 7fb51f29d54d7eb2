import { translator } from "#model/locales/translate.ts";
import { type Args, UsageError } from "./command.ts";

const t = translator("en");

/** What an option was given, without spaces around it; `null` where it was not given, or with nothing in it. */
export function optionText({ values }: Args, name: string): string | null {
  const value = values[name];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** The same of an option that the call has to give. */
export function neededText(args: Args, name: string): string {
  const text = optionText(args, name);
  if (text === null) throw new UsageError(t("cli.option-missing", { option: `--${name}` }));
  return text;
}
