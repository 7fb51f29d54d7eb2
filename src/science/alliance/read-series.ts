import { directReasons } from "./direct.ts";
import { nothingSeen, predict, rangeWidth, see } from "./expected-range.ts";
import { type OpenStrain, openStrain, recoveryAt } from "./recovery.ts";
import { erosionLimit, firstFlagged, limits, smoothed, statisticalReasons } from "./statistical-flags.ts";
import type { Flag, Population, Reading, Reason, Recovery, SeriesPoint } from "./types.ts";

/** Check-ins in a row, all at the top, from which the line says "not informative". */
const ceilingRun = 3;

/**
 * Reads one client's check-ins with one therapist, in order of time, against what is usual for this client
 * as known before each of them. A missing check-in is simply not there; one without a composite keeps its
 * range and has no z. Scores are 0-10. Every flag carries its evidence.
 */
export function readSeries(points: readonly SeriesPoint[], population: Population): Reading[] {
  const limit = erosionLimit(population.withinClientSd);
  const heldBack: number[] = [];
  const judged: number[] = [];
  let seen = nothingSeen;
  let zBefore: number | null = null;
  let ewma = 0;
  let lowRun = 0;
  let ceiling = 0;
  let strain: OpenStrain | null = null;

  return points.map((point, index) => {
    const { score } = point;
    const { personalMean, expected, sd } = predict(population, seen, point.answered);
    const z = score === null ? null : (score - expected) / sd;
    const reasons: Reason[] = directReasons(point, { judged, heldBack });
    let recovery: Recovery | null = null;

    if (score !== null && z !== null) {
      ewma = smoothed(ewma, score - personalMean, population.withinClientSd);
      lowRun = score < personalMean ? lowRun + 1 : 0;
      if (seen.count + 1 >= firstFlagged) {
        reasons.push(
          ...statisticalReasons({ score, expected, z, zBefore, ewma, erosionLimit: limit, lowRun }),
        );
      }
      zBefore = z;
      seen = see(seen, score);
    }
    const flag = flagOf(reasons);
    if (score !== null) {
      recovery = strain && flag !== "strain" ? recoveryAt(strain, score, population.withinClientSd) : null;
      if (recovery) strain = null;
      else if (strain) strain = { ...strain, scores: [...strain.scores, score] };
      else if (flag !== "none" && score < expected) strain = openStrain(index, score, expected);
    }
    if (point.judged != null) judged.push(point.judged);
    if (point.heldBack != null) heldBack.push(point.heldBack);
    ceiling = point.atCeiling ? ceiling + 1 : 0;

    return {
      score,
      expected,
      low: expected - rangeWidth * sd,
      high: expected + rangeWidth * sd,
      sd,
      z,
      flag,
      reasons,
      recovery,
      informative: ceiling < ceilingRun,
    };
  });
}

function flagOf(reasons: readonly Reason[]): Flag {
  const strained = reasons.some(
    (reason) => reason.rule === "direct" || (reason.rule === "drop" && reason.z < limits.strain),
  );
  if (strained) return "strain";
  return reasons.length > 0 ? "watch" : "none";
}
