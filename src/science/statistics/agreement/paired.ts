import { refuseLength } from "../refuse-length.ts";

/** The dyads of the rows that were kept, as names. */
export function dyadsOf(
  dyads: readonly (string | number)[],
  { kept, omitted }: { readonly kept: readonly number[]; readonly omitted: number },
): string[] {
  const rows = kept.length + omitted;
  refuseLength("dyad", dyads, rows);
  return kept.map((row) => String(dyads[row]));
}

/** The mean of a column over the rows of each dyad, for every row. */
export function dyadMeans(column: readonly number[], dyads: readonly (string | number)[]): number[] {
  const sums = new Map<string | number, { sum: number; n: number }>();
  column.forEach((value, row) => {
    const so = sums.get(dyads[row]!) ?? { sum: 0, n: 0 };
    sums.set(dyads[row]!, { sum: so.sum + value, n: so.n + 1 });
  });
  return dyads.map((dyad) => sums.get(dyad)!.sum / sums.get(dyad)!.n);
}
