// Holds two ways to foresee "unwilling to continue" against real session ratings: what the client rated in the same
// session, and how the conversation went by counts alone. Clients are held out whole. Takes the path of ratings-dev.csv.
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { seededRandom } from "#science/simulation/random.ts";
import { fitBinomial } from "#science/statistics/binomial/fit-binomial.ts";
import type { NumberColumn } from "#science/statistics/formula/table.ts";
import { areaUnderCurve } from "#science/statistics/prediction/area-under-curve.ts";
import { chanceOf, recalibrate } from "#science/statistics/prediction/recalibrate.ts";
import { figure } from "./figure.ts";

const parts = 5;
const resamples = 400;

/** The ten statements about the relationship (science.md 4.3). */
const relational = [
  "felt_heard_and_understood",
  "felt_respected",
  "felt_hopeful_or_expectant",
  "thought_through_concerns_together",
  "conversation_had_good_rhythm",
  "conversation_felt_comfortable",
  "felt_appropriate_and_satisfying",
  "conversation_was_valuable",
  "showed_acceptance_and_empathy",
  "offered_actionable_suggestions",
] as const;

interface Row {
  readonly client: string;
  readonly at: string;
  readonly unwilling: 0 | 1;
  readonly composite: number;
  readonly behaviour: Readonly<Record<string, number>>;
}

function read(file: string): Row[] {
  const records = parse(readFileSync(file), { columns: true, bom: true }) as Record<string, string>[];
  return records.map((record) => {
    const number = (name: string) => Number(record[name]);
    const all = number("cl_chars") + number("th_chars");
    return {
      client: record.client_id!,
      at: record.evaluation_created_at!,
      unwilling: record.unwilling_to_continue!.trim() === "" ? 0 : 1,
      composite: relational.reduce((sum, name) => sum + number(name), 0) / relational.length,
      behaviour: {
        characters: Math.log1p(number("cl_chars")),
        length: Math.log1p(number("cl_mean_len")),
        share: number("th_chars") / all,
        turns: Math.log1p(number("n_utt")),
        latency: Math.log1p(number("cl_med_lat")),
        questions: number("th_q") / Math.max(1, number("n_th")),
      },
    };
  });
}

/** Clients into parts with equally many who were ever unwilling. */
function partsOf(rows: readonly Row[]): Int32Array {
  const ever = new Map<string, number>();
  for (const { client, unwilling } of rows) ever.set(client, Math.max(unwilling, ever.get(client) ?? 0));
  const clients = [...ever].sort(([a, x], [b, y]) => x - y || Number(a) - Number(b));
  const part = new Map(clients.map(([client], at) => [client, at % parts]));
  return Int32Array.from(rows, ({ client }) => part.get(client)!);
}

/** Each row's logit from a model that has not seen its client. */
function heldOut(rows: readonly Row[], columns: Readonly<Record<string, readonly number[]>>): Float64Array {
  const names = Object.keys(columns);
  const part = partsOf(rows);
  const logits = new Float64Array(rows.length);
  for (let out = 0; out < parts; out += 1) {
    const inside = [...rows.keys()].filter((row) => part[row] !== out);
    const column = (values: (row: number) => number): NumberColumn => ({
      kind: "numbers",
      values: Float64Array.from(inside, values),
    });
    const table = new Map([
      ["unwilling", column((row) => rows[row]!.unwilling)],
      ["client", column((row) => Number(rows[row]!.client))],
      ...names.map((name) => [name, column((row) => columns[name]![row]!)] as const),
    ]);
    // Half of the flags are one client's: without a share of its own it would decide what all others are told.
    const { fixed } = fitBinomial(`unwilling ~ ${names.join(" + ")} + (1 | client)`, {
      rows: inside.length,
      columns: table,
    });
    const linear = (row: number) =>
      fixed.reduce((sum, { term, estimate }) => sum + estimate * (columns[term]?.[row] ?? 0), 0);
    const inner = Float64Array.from(inside, linear);
    const seen = Float64Array.from(inside, (row) => rows[row]!.unwilling);
    // What a rating is worth within clients says too much of clients that nobody knows: moved and stretched to them.
    const { intercept, slope } = recalibrate(inner, seen, new Float64Array(inside.length).fill(1));
    for (const row of rows.keys()) {
      if (part[row] === out) logits[row] = intercept + slope * linear(row);
    }
  }
  return logits;
}

/** From the 5th to the 95th percentile over resampled clients. */
function range(rows: readonly Row[], logits: Float64Array): string {
  const random = seededRandom(1);
  const byClient = Map.groupBy(rows.keys(), (row) => rows[row]!.client);
  const clients = [...byClient.keys()];
  const areas: number[] = [];
  for (let n = 0; n < resamples; n += 1) {
    const drawn = clients.flatMap(
      () => byClient.get(clients[Math.floor(clients.length * random.uniform())]!)!,
    );
    const found = areaUnderCurve(
      drawn.map((row) => logits[row]!),
      drawn.map((row) => rows[row]!.unwilling),
    );
    if (found) areas.push(found.area);
  }
  areas.sort((a, b) => a - b);
  const at = (share: number) => areas[Math.floor(share * (areas.length - 1))]!.toFixed(3);
  return `${at(0.05)} to ${at(0.95)}`;
}

function report(
  name: string,
  rows: readonly Row[],
  columns: Readonly<Record<string, readonly number[]>>,
  floor: number | null,
) {
  const logits = heldOut(rows, columns);
  const events = Float64Array.from(rows, ({ unwilling }) => unwilling);
  const { area } = areaUnderCurve(logits, events)!;
  const { slope, intercept, se } = recalibrate(logits, events, new Float64Array(rows.length).fill(1));
  const rate = events.reduce((sum, one) => sum + one, 0) / rows.length;
  const brier = events.reduce((sum, one, row) => sum + (one - chanceOf(logits[row]!)) ** 2, 0) / rows.length;
  process.stdout.write(
    `\n== ${name} (${rows.length} sessions, ${Math.round(rate * rows.length)} unwilling)\n`,
  );
  figure(
    "AUC, clients held out",
    area.toFixed(3),
    floor === null ? {} : { bar: `floor ${floor}`, holds: area >= floor },
  );
  // Parts have rates of their own where one client holds half of the flags; within a part that does not count.
  const part = partsOf(rows);
  const inParts = Array.from({ length: parts }, (_, at) => {
    const held = [...rows.keys()].filter((row) => part[row] === at);
    return areaUnderCurve(
      held.map((row) => logits[row]!),
      held.map((row) => events[row]!),
    )!.area;
  });
  const mean = inParts.reduce((sum, one) => sum + one, 0) / parts;
  figure("  mean within the parts", mean.toFixed(3));
  // The floors of single scores were taken over all clients at once, without a model: the like of them.
  const [only] = Object.values(columns);
  if (Object.keys(columns).length === 1) {
    const plain = areaUnderCurve(
      only!.map((value) => -value),
      events,
    )!;
    figure("AUC of the score as it stands", plain.area.toFixed(3));
  }
  figure("  90 % over resampled clients", range(rows, logits));
  figure("calibration slope", `${slope.toFixed(2)} ± ${se.slope.toFixed(2)}`);
  figure("calibration intercept", `${intercept.toFixed(2)} ± ${se.intercept.toFixed(2)}`);
  figure("Brier", brier.toFixed(4), { ratio: brier / (rate * (1 - rate)) });
}

const file = process.argv[2];
if (!file) {
  process.stderr.write("Give the path of ratings-dev.csv: npm run bench:outlook -- PATH\n");
  process.exit(2);
}
const rows = read(file);
const flags = Map.groupBy(
  rows.filter(({ unwilling }) => unwilling === 1),
  ({ client }) => client,
);
const [most, ofMost] = [...flags].toSorted(([, a], [, b]) => b.length - a.length)[0]!;
const others = rows.filter(({ client }) => client !== most);
figure("flags, and of the client with most", `${[...flags.values()].flat().length}, ${ofMost.length}`);
for (const [whose, some] of [
  ["all clients", rows],
  ["without the client with most flags", others],
] as const) {
  const column = (name: string) => some.map((row) => row.behaviour[name]!);
  const behaviour = Object.keys(some[0]!.behaviour);
  report(
    `same source, ten ratings of the same session, ${whose}`,
    some,
    {
      composite: some.map(({ composite }) => composite),
    },
    0.894,
  );
  report(
    `behaviour only, six counts, ${whose}`,
    some,
    Object.fromEntries(behaviour.map((name) => [name, column(name)])),
    0.648,
  );
  report(
    `behaviour only, characters that the client wrote, ${whose}`,
    some,
    { characters: column("characters") },
    0.789,
  );
  const earlier = earlierRatings(some);
  report(
    `one session ahead, the client's mean rating before, ${whose}`,
    earlier.rows,
    { mean: earlier.means },
    null,
  );
}

/** Sessions with one of the same client before, and what the client had rated until then. */
function earlierRatings(some: readonly Row[]): { rows: Row[]; means: number[] } {
  const before = new Map<string, number[]>();
  const found: { rows: Row[]; means: number[] } = { rows: [], means: [] };
  for (const row of some.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    const ratings = before.get(row.client) ?? [];
    if (ratings.length > 0) {
      found.rows.push(row);
      found.means.push(ratings.reduce((sum, one) => sum + one, 0) / ratings.length);
    }
    before.set(row.client, [...ratings, row.composite]);
  }
  return found;
}
