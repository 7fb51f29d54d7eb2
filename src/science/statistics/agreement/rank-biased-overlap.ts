import { Refusal } from "../../refusal.ts";

/**
 * Extrapolated rank-biased overlap of two ordered lists, 0-1 (Webber, Moffat and Zobel 2010, ACM Transactions
 * on Information Systems 28:20, equation 32): how much is shared at each depth, the top counting most. With
 * persistence .9 the first ten places carry about 86 % of the weight. Two empty lists agree entirely. Throws a
 * `Refusal` for a persistence that does not lie between 0 and 1.
 */
export function rankBiasedOverlap<T>(one: readonly T[], other: readonly T[], persistence = 0.9): number {
  if (!(persistence > 0 && persistence < 1)) throw new Refusal("a persistence lies between 0 and 1");
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const [s, l] = [short.length, long.length];
  if (l === 0) return 1;
  if (s === 0) return 0;
  const shared = (depth: number) => {
    const top = new Set(short.slice(0, depth));
    return long.slice(0, depth).filter((item) => top.has(item)).length;
  };
  const p = persistence;
  let sum = 0;
  for (let depth = 1; depth <= l; depth += 1) sum += (shared(depth) / depth) * p ** depth;
  for (let depth = s + 1; depth <= l; depth += 1) {
    sum += ((shared(s) * (depth - s)) / (s * depth)) * p ** depth;
  }
  const rest = (shared(l) - shared(s)) / l + shared(s) / s;
  return ((1 - p) / p) * sum + rest * p ** l;
}
