import { bisectRight } from "d3-array";
import { ChangeFilter } from "./change/change-filter.ts";
import { compositeChange } from "./change/composite-change.ts";
import { probabilityOfChange } from "./change/probability.ts";
import { directReasons } from "./direct.ts";
import { nothingSeen, partVariance, predict, rangeWidth, see } from "./expected-range.ts";
import { goOn, type OpenStrain, openStrain, recoveryAt, timely } from "./recovery.ts";
import { firstFlagged, limits, statisticalReasons } from "./statistical-flags.ts";
import type { Flag, Population, Reading, Reason, Recovery, SeriesPoint } from "./types.ts";

/** Check-ins in a row, all at the top, from which the line says "not informative". */
export const ceilingRun = 3;

/**
 * Reads one client's check-ins with one therapist, in order of time, against what is usual for this client
 * as known before each of them. A missing check-in is simply not there; one without a composite keeps its
 * range and has no z. Scores are 0-10. Every flag carries its evidence. Time grows with the number of points.
 */
export function readSeries(points: readonly SeriesPoint[], population: Population): Reading[] {
  const { withinClientSd } = population;
  const model = compositeChange(population);
  const change = new ChangeFilter(model);
  const heldBack: number[] = [];
  const judged: number[] = [];
  let seen = nothingSeen;
  let zBefore: number | null = null;
  let ceiling = 0;
  let strain: OpenStrain | null = null;
  let calmBefore = true;

  return points.map((point, index) => {
    const score = Number.isFinite(point.score) ? point.score : null;
    const { expected, sd } = predict(population, seen, point.answered);
    const z = score === null ? null : (score - expected) / sd;
    const reasons: Reason[] = directReasons(point, { judged, heldBack });
    let recovery: Recovery | null = null;
    let changed: number | null = null;

    if (score !== null && z !== null) {
      const logRatio = change.see({ score }, partVariance(population, point.answered)) ?? 0;
      changed = probabilityOfChange(logRatio, model.onsets);
      if (seen.count + 1 >= firstFlagged) {
        const cause = () => change.cause();
        reasons.push(...statisticalReasons({ score, expected, z, zBefore, changed, cause }));
      }
      zBefore = z;
      seen = see(seen, score);
    }
    const flag = flagOf(reasons, changed);
    if (score !== null) {
      recovery = strain && flag === "none" ? recoveryAt(strain, score, withinClientSd) : null;
      if (recovery) strain = null;
      else {
        if (strain) strain = goOn(strain, score, withinClientSd);
        // Flags that stopped and set in again after the time for a return: the earlier strain was not repaired,
        // and its level has become the usual one.
        const anew = !strain || (flag === "strain" && calmBefore && strain.count > timely + 1);
        // Back in range comes only what was out of it: words beside an ordinary score wait for an answer, not for a score.
        const fell = reasons.some(({ rule }) => rule !== "direct");
        if (anew && fell) strain = openStrain(index, score, expected, withinClientSd) ?? strain;
      }
      calmBefore = flag === "none";
    }
    if (point.judged != null) insert(judged, point.judged);
    if (point.heldBack != null) insert(heldBack, point.heldBack);
    ceiling = point.atCeiling ? ceiling + 1 : 0;

    return {
      score,
      expected,
      low: expected - rangeWidth * sd,
      high: expected + rangeWidth * sd,
      sd,
      z,
      changed,
      flag,
      reasons,
      recovery,
      informative: ceiling < ceilingRun,
    };
  });
}

/** Puts a value into its place among sorted ones, so that their median is at hand. */
function insert(sorted: number[], value: number): void {
  sorted.splice(bisectRight(sorted, value), 0, value);
}

function flagOf(reasons: readonly Reason[], changed: number | null): Flag {
  if (reasons.length === 0) return "none";
  const direct = reasons.some(({ rule }) => rule === "direct");
  return direct || (changed !== null && changed > limits.strain) ? "strain" : "watch";
}
