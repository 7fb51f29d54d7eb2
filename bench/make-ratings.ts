import { once } from "node:events";
import { createWriteStream } from "node:fs";

/**
 * Writes a table of simulated session ratings, the same for the same number of rows:
 * `node bench/make-ratings.ts OUT ROWS`. Columns: id, client, therapist, time, rating (0-10), left.
 */
export async function makeRatings(out: string, rows: number): Promise<void> {
  const file = createWriteStream(out);
  const next = randomNumbers(20_261_123);
  file.write("id,client,therapist,time,rating,left\n");
  let block = "";
  let row = 0;
  for (let client = 1; row < rows; client += 1) {
    const usual = 8.2 + 1.1 * normal(next);
    let start = Date.UTC(2020, 0, 1) + Math.floor(next() * 1_000) * 86_400_000;
    let state = 0;
    const sessions = 4 + Math.floor(next() * 33);
    for (let n = 0; n < sessions && row < rows; n += 1, row += 1) {
      state = 0.25 * state + 0.73 * normal(next);
      const rating = Math.round(10 * Math.min(10, Math.max(0, usual + state + 0.49 * normal(next)))) / 10;
      start += 7 * 86_400_000;
      const time = new Date(start).toISOString().slice(0, 19);
      block += `${row + 1},C${client},T${client % 997},${time},${rating},${next() < 0.002 ? "yes" : ""}\n`;
    }
    if (block.length > 65_536) {
      if (!file.write(block)) await once(file, "drain");
      block = "";
    }
  }
  file.end(block);
  await once(file, "finish");
}

/** Mulberry32: small, fast, and the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const normal = (next: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

if (import.meta.main) {
  const [out, rows] = process.argv.slice(2);
  if (!out || !Number.isInteger(Number(rows))) throw new Error("node bench/make-ratings.ts OUT ROWS");
  await makeRatings(out, Number(rows));
}
