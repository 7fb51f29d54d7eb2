import { heldBackChannel, type Item } from "../measures/session-check.ts";
import { interItem, nothingSeen, predict, rangeWidth, see } from "./expected-range.ts";
import { ceilingRun } from "./read-series.ts";
import type { Population } from "./types.ts";

/** One answer to one statement against what is usual for this client. It explains a flag; alone it raises none. */
export interface ItemReading {
  readonly value: number | null;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** Outside the range on the hard side: low, or high for *judged* and *held back*. */
  readonly outside: boolean;
  /** The last three answers stood at the top of the scale (for *judged* and *held back*: at 0). */
  readonly informative: boolean;
}

/** Statements correlate only so much within clients, so that one of them varies more than their mean of three. */
const oneOfThree = 3 / (1 + 2 * interItem);
/** Where answers of the held-back channel usually lie, and how far clients differ (PRIOR). */
const heldBackUsual = { mean: 2, betweenClientSd: 1.8 } as const;

const isHeldBack = (item: Item) => (heldBackChannel as readonly Item[]).includes(item);

/** The population of a single statement, from that of the composite. */
export function itemPopulation(item: Item, population: Population): Population {
  const withinClientSd = population.withinClientSd * Math.sqrt(oneOfThree);
  return { ...population, withinClientSd, ...(isHeldBack(item) ? heldBackUsual : {}) };
}

/** Reads a client's answers to one statement, 0-10 or null where skipped, in order of time. */
export function readItem(
  item: Item,
  values: readonly (number | null)[],
  population: Population,
): ItemReading[] {
  const usual = itemPopulation(item, population);
  const hardIsHigh = isHeldBack(item);
  const top = hardIsHigh ? 0 : 10;
  let seen = nothingSeen;
  let atTop = 0;
  return values.map((value) => {
    const enough = seen.count >= 2;
    const { expected, sd } = predict(usual, seen);
    const low = expected - rangeWidth * sd;
    const high = expected + rangeWidth * sd;
    if (value !== null) {
      seen = see(seen, value);
      atTop = value === top ? atTop + 1 : 0;
    }
    const outside = value !== null && enough && (hardIsHigh ? value > high : value < low);
    return { value, expected, low, high, outside, informative: atTop < ceilingRun };
  });
}
