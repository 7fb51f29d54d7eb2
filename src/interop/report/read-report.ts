import { estimatePopulation } from "#science/alliance/population.ts";
import { readSeries } from "#science/alliance/read-series.ts";
import type { Population, Reading, SeriesPoint } from "#science/alliance/types.ts";
import type { Scale } from "../csv/columns.ts";
import { mark } from "../csv/rating-rows.ts";
import type { Ratings } from "../csv/ratings.ts";

/** One session of a table with what the science says of it, on the 0-10 scale. */
export interface ReadRow {
  readonly line: number;
  readonly time: string;
  /** As it was rated, on the scale given. */
  readonly score: number | null;
  readonly reading: Reading;
}

/** A client with a therapist. */
export interface ReadSeries {
  readonly client: string;
  readonly therapist: string;
  readonly ended: boolean;
  readonly rows: readonly ReadRow[];
}

export interface Report {
  readonly scale: Scale;
  readonly seriesCount: number;
  /** On the 0-10 scale, as the science has it. */
  readonly population: Population;
  /** Reads the series one after another, so that a million rows need not stand in memory at once. */
  readonly series: () => Generator<ReadSeries>;
}

/** Reads every series of a table against what is usual across its clients. */
export function readReport(ratings: Ratings, scale: Scale): Report {
  const { rows, series } = ratings;
  const { order, begins } = series;
  const count = begins.length - 1;
  const inside = (score: number) => ((score - scale.min) / (scale.max - scale.min)) * 10;

  const scores: Float64Array[] = [];
  const clients = new Set<number>();
  for (let one = 0; one < count; one += 1) {
    const members = order.subarray(begins[one]!, begins[one + 1]!);
    const rated = Float64Array.from(members, (row) => inside(rows.score[row]!)).filter(
      (score) => !Number.isNaN(score),
    );
    if (rated.length === 0) continue;
    scores.push(rated);
    clients.add(rows.client[members[0]!]!);
  }
  const population = estimatePopulation(scores, clients.size);

  function* read(): Generator<ReadSeries> {
    for (let one = 0; one < count; one += 1) {
      const members = order.subarray(begins[one]!, begins[one + 1]!);
      if (members.length === 0) continue;
      const points: SeriesPoint[] = Array.from(members, (row) => ({
        score: Number.isNaN(rows.score[row]!) ? null : inside(rows.score[row]!),
        shared: rows.marks[row]! & mark.direct ? "column" : null,
        atCeiling: (rows.marks[row]! & mark.atCeiling) !== 0,
      }));
      const readings = readSeries(points, population);
      yield {
        client: rows.clients[rows.client[members[0]!]!]!,
        therapist: rows.therapists[rows.therapist[members[0]!]!]!,
        ended: members.some((row) => (rows.marks[row]! & mark.ended) !== 0),
        rows: readings.map((reading, index) => {
          const row = members[index]!;
          const score = Number.isNaN(rows.score[row]!) ? null : rows.score[row]!;
          return { line: rows.line[row]!, time: rows.time[row]!, score, reading };
        }),
      };
    }
  }
  return { scale, seriesCount: count, population, series: read };
}
