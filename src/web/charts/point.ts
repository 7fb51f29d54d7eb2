import type { Flag } from "#science/alliance/types.ts";

/** One check-in as a chart needs it: plain numbers and the words that stand under it. */
export interface ChartPoint {
  /** The date as it is written on the axis. */
  readonly label: string;
  readonly score: number | null;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  readonly guess: number | null;
  readonly flag: Flag;
  /** The client said something directly. */
  readonly direct: boolean;
  readonly informative: boolean;
  /** Where the score was back in range: the point at which the strain began, and whether the client confirmed it. */
  readonly recovery: { readonly onset: number; readonly repaired: boolean } | null;
}

/** A guess this far off gets a dotted line. */
export const wideGap = 1.5;

/** One decimal is finer than a screen, and keeps the page small. */
export const round = (value: number): number => Math.round(value * 10) / 10;
