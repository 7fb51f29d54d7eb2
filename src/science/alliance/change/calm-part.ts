import { median } from "d3-array";
import { ChangeFilter, type ChangePoint } from "./change-filter.ts";
import type { ChangeModel } from "./change-model.ts";

type Client = readonly ChangePoint[];

/** The logarithm of the ratio from which on a client's sessions no longer count as calm. */
const suspicious = 2.5;
/** Clients whose answers vary by less than this share of the median hardly ever move, and say nothing of those who do. */
const stillness = 0.3;

/** Every n-th of the clients who have enough check-ins and do not stand still. */
export function calmSample(clients: readonly Client[], most: number): Client[] {
  const long = clients.filter((one) => scoresOf(one).length >= 3);
  const every = Math.max(1, Math.ceil(long.length / most));
  const some = long.filter((_, index) => index % every === 0);
  const spreads = some.map((one) => spreadOf(scoresOf(one)));
  const usual = median(spreads) ?? 0;
  return some.filter((one, i) => spreads[i]! >= stillness * usual || scoresOf(one)[0] === 10);
}

function spreadOf(scores: readonly number[]): number {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length - 1));
}

/** The number of sessions before something may have set in for the first time. */
export function calmUntil(points: Client, model: ChangeModel): number {
  const filter = new ChangeFilter(model);
  const found = points.findIndex((point, t) => {
    const ratio = filter.see(point);
    return t >= 2 && ratio !== null && ratio > suspicious;
  });
  if (found < 0) return points.length;
  return filter.setInBefore() ? found - 1 : found;
}

/** A client's composites. */
export const scoresOf = (points: Client): number[] =>
  points.flatMap(({ score }) => (score === null ? [] : [score]));
