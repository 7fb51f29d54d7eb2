import { translator } from "#model/locales/translate.ts";
import { UsageError } from "./command.ts";

const t = translator("en");

/** Reads an option's whole number between two others; refuses anything else. */
export function wholeNumber(
  option: string,
  given: string,
  { least, most = 10_000_000 }: { least: number; most?: number },
): number {
  const value = Number(given);
  if (/^\d+$/.test(given) && value >= least && value <= most) return value;
  throw new UsageError(t("cli.whole-number", { option: `--${option}`, least, most, given }));
}
