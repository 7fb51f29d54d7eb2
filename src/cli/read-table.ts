import { createReadStream } from "node:fs";
import type { RatingColumns, Scale } from "#interop/csv/columns.ts";
import { type Ratings, readRatings } from "#interop/csv/ratings.ts";
import { sayProblems, saySameMoments } from "#interop/csv/say-problems.ts";
import { translator } from "#model/locales/translate.ts";
import type { Io } from "./command.ts";
import { orUnreadable } from "./or-unreadable.ts";
import { progressOn } from "./progress.ts";

const t = translator("en");

export interface TableRequest {
  readonly file: string;
  readonly columns: RatingColumns;
  readonly scale: Scale;
  /** Go on with the rows that are in order. */
  readonly validRows: boolean;
  readonly fingerprints?: boolean;
}

/** Reads a table of ratings and says what is wrong with it; `null` where it is refused. */
export async function readTable(request: TableRequest, io: Io): Promise<Ratings | null> {
  const { file, columns, scale, validRows } = request;
  const bytes = createReadStream(file, { highWaterMark: 1 << 18 });
  const progress = progressOn(io, (count) => t("cli.progress", { count }));
  const given = { columns, scale, fingerprints: request.fingerprints ?? false, progress: progress.show };
  const ratings = await orUnreadable(file, io, () => readRatings(bytes, given)).finally(progress.end);
  if (ratings === null) return null;
  const { problems, sameMoments } = ratings;
  io.err.write(saySameMoments(t, file, sameMoments));
  if (problems.count === 0) return ratings;
  io.err.write(sayProblems(t, file, problems.inOrder(), problems.count));
  if (problems.concernsWhole) io.err.write(`${t("csv.refused-whole")}\n`);
  else if (!validRows) io.err.write(`${t("csv.refused", { count: problems.count })}\n`);
  else io.err.write(`${t("csv.left-out", { count: problems.rows })}\n`);
  return problems.concernsWhole || !validRows ? null : ratings;
}
