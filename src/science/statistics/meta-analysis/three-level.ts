import { minimise } from "../nelder-mead.ts";

/** Effects with their sampling variances, nested in clusters: several effects of one study, studies of one district. */
export interface NestedEffects {
  readonly effects: readonly number[];
  readonly variances: readonly number[];
  readonly clusters: readonly (string | number)[];
}

export interface ThreeLevel {
  readonly estimate: number;
  readonly se: number;
  /** Variance between clusters, and between effects within a cluster. */
  readonly betweenClusters: number;
  readonly withinClusters: number;
}

interface Sums {
  /** 1'V^-1 1, 1'V^-1 y, y'V^-1 y and log |V|. */
  readonly ones: number;
  readonly cross: number;
  readonly squares: number;
  readonly logDet: number;
}

/**
 * Three-level meta-analysis by REML (Konstantopoulos 2011, Research Synthesis Methods 2:61): V of a cluster is
 * diag(v + s2 within) + s2 between 11', whose inverse and determinant are known in closed form.
 * Oracle: metafor 3.8.1's rma.mv under R 4.2.2.
 */
export function threeLevel(nested: NestedEffects): ThreeLevel {
  const rows = Map.groupBy(nested.effects.keys(), (index) => nested.clusters[index]!);
  const at = ([between, within]: readonly number[]): Sums => {
    const sums = { ones: 0, cross: 0, squares: 0, logDet: 0 };
    for (const cluster of rows.values()) addCluster(sums, nested, cluster, between! ** 2, within! ** 2);
    return sums;
  };
  // Minus twice the restricted log-likelihood, up to a constant; over standard deviations, so that 0 is inside.
  const deviance = (point: readonly number[]) => {
    const { ones, cross, squares, logDet } = at(point);
    return logDet + Math.log(ones) + squares - cross ** 2 / ones;
  };
  const mean = nested.effects.reduce((sum, value) => sum + value, 0) / nested.effects.length;
  const spread = Math.sqrt(
    nested.effects.reduce((sum, value) => sum + (value - mean) ** 2, 0) / nested.effects.length,
  );
  const start = [spread / Math.SQRT2 || 0.1, spread / Math.SQRT2 || 0.1];
  const best = minimise(deviance, start, { step: spread / 2 || 0.1, iterations: 2_000 });
  const { ones, cross } = at(best);
  return {
    estimate: cross / ones,
    se: Math.sqrt(1 / ones),
    betweenClusters: best[0]! ** 2,
    withinClusters: best[1]! ** 2,
  };
}

/** Adds a cluster's part by the Sherman-Morrison formula. */
function addCluster(
  sums: { -readonly [K in keyof Sums]: number },
  { effects, variances }: NestedEffects,
  rows: readonly number[],
  between: number,
  within: number,
): void {
  let weight = 0;
  let weighted = 0;
  let squares = 0;
  for (const row of rows) {
    const precision = 1 / (variances[row]! + within);
    weight += precision;
    weighted += precision * effects[row]!;
    squares += precision * effects[row]! ** 2;
    sums.logDet -= Math.log(precision);
  }
  const shrink = between / (1 + between * weight);
  sums.ones += weight - shrink * weight ** 2;
  sums.cross += weighted - shrink * weight * weighted;
  sums.squares += squares - shrink * weighted ** 2;
  sums.logDet += Math.log1p(between * weight);
}
