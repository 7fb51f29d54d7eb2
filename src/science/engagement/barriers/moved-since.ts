import { nothingSeen, predict, see } from "../../alliance/expected-range.ts";
import { itemPopulation } from "../../alliance/item-range.ts";
import type { Population } from "../../alliance/types.ts";
import type { Item } from "../../measures/session-check.ts";
import type { Since } from "./indicator.ts";

/** Of what was lost, the share that a newest answer may have regained where the barrier still stands: as for strains. */
const regained = 0.5;

/** Where a statement lies, and what was to be expected of it before. */
export interface MovedSince extends Since {
  readonly expected: number;
}

/**
 * How far the answers to a statement have moved towards its hard side (`way`) if what moves them began with the last `since`
 * of them: their mean, against what was to be expected from the ones before. Of answers that have come back by half the
 * newest counts alone. Null where none was given since; and of several, where fewer than two were given before: a client who
 * always answered low would be taken for one who fell.
 */
export function movedSince(
  item: Item,
  way: 1 | -1,
  answers: readonly number[],
  since: number,
  population: Population,
): MovedSince | null {
  if (since === 0 || (since > 1 && answers.length - since < 2)) return null;
  const newest = answers.at(-1)!;
  const usual = itemPopulation(item, population);
  const prediction = predict(usual, answers.slice(0, -since).reduce(see, nothingSeen));
  const { personalMean } = prediction;
  const carried = prediction.expected - personalMean;
  const lying = (values: readonly number[]) => {
    const [mean, n, rho] = [average(values), values.length, usual.autocorrelation];
    const powers = values.map((_, j) => rho ** j);
    const expected = personalMean + carried * average(powers);
    // Of a mean of n values that follow AR(1).
    const apart = powers.reduce((sum, power, j) => sum + (j === 0 ? n : 2 * (n - j)) * power, 0) / n ** 2;
    const sd = Math.sqrt(prediction.sd ** 2 - usual.withinClientSd ** 2 * (1 - apart));
    return { value: (way * (mean - expected)) / sd, reach: prediction.sd / sd, expected, mean };
  };
  const all = lying(answers.slice(-since));
  const cameBack = way * (newest - all.expected) < (1 - regained) * way * (all.mean - all.expected);
  const { value, reach, expected } = all.value > 0 && cameBack ? lying([newest]) : all;
  return { value, reach, expected };
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
