import type { Population } from "#science/alliance/types.ts";
import type { Scale } from "../csv/columns.ts";

/** Writes what the science says on 0-10 on the scale that the table was rated on. */
export interface OnScale {
  readonly value: (inside: number) => number;
  readonly population: (inside: Population) => Population;
  /** A value as a sentence shows it. */
  readonly show: (inside: number) => string;
  /** A spread or another number that is on the scale already. */
  readonly number: (value: number) => string;
}

export function onScale({ min, max }: Scale): OnScale {
  const width = (max - min) / 10;
  const value = (inside: number) => min + inside * width;
  // A short scale needs another digit, or different values look the same.
  const digits = max - min <= 2 ? 2 : max - min >= 50 ? 0 : 1;
  const number = (one: number) => one.toFixed(digits);
  return {
    value,
    number,
    show: (inside) => number(value(inside)),
    population: (inside) => ({
      ...inside,
      mean: value(inside.mean),
      betweenClientSd: inside.betweenClientSd * width,
      withinClientSd: inside.withinClientSd * width,
    }),
  };
}
