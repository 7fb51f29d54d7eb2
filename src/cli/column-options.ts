import type { RatingColumns, Scale } from "#interop/csv/columns.ts";
import { translator } from "#model/locales/translate.ts";
import { type Args, type OptionShapes, UsageError } from "./command.ts";
import { neededText, optionText } from "./option-text.ts";

const t = translator("en");

/** The options that say which column holds what, shared by every command that reads a table of ratings. */
export const columnOptions = {
  client: { type: "string", value: "COL", help: "cli.option.client" },
  therapist: { type: "string", value: "COL", help: "cli.option.therapist" },
  time: { type: "string", value: "COL", help: "cli.option.time" },
  score: { type: "string", value: "COL[,COL...]", help: "cli.option.score" },
  scale: { type: "string", value: "MIN-MAX", help: "cli.option.scale" },
  direct: { type: "string", value: "COL[,COL...]", help: "cli.option.direct" },
  ended: { type: "string", value: "COL", help: "cli.option.ended" },
  id: { type: "string", value: "COL", help: "cli.option.id" },
  "valid-rows": { type: "boolean", help: "cli.option.valid-rows" },
} as const satisfies OptionShapes;

/** The columns and the scale that a call names. Throws where one is missing or badly written. */
export function columnsOf(args: Args): { columns: RatingColumns; scale: Scale } {
  const text = (name: string) => optionText(args, name);
  const needed = (name: string) => neededText(args, name);
  const columns: RatingColumns = {
    client: needed("client"),
    therapist: needed("therapist"),
    time: needed("time"),
    score: listOf("score", needed("score")),
    direct: listOf("direct", text("direct") ?? ""),
    ended: text("ended"),
    id: text("id"),
  };
  return { columns, scale: scaleOf(needed("scale")) };
}

/** The one table that a call names. */
export function fileOf({ positionals }: Args): string {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(t("cli.one-file"));
  return file;
}

/** Names with commas between; none where nothing was given. */
export function columnList(value: string | boolean | undefined): string[] {
  if (typeof value !== "string") return [];
  return value
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Columns named with commas between, each once. */
export function listOf(option: string, value: string | boolean | undefined): string[] {
  const names = columnList(value);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new UsageError(t("cli.column-twice", { column: twice, option: `--${option}` }));
  return names;
}

function scaleOf(given: string): Scale {
  const found = /^(-?\d+(?:\.\d+)?)\s*-\s*(-?\d+(?:\.\d+)?)$/.exec(given);
  const scale = { min: Number(found?.[1]), max: Number(found?.[2]) };
  if (!found || scale.min >= scale.max) throw new UsageError(t("cli.scale-form", { given }));
  return scale;
}
