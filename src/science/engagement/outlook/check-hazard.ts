import { type Area, areaUnderCurve } from "../../statistics/prediction/area-under-curve.ts";
import { chanceOf, type Recalibration, recalibrate } from "../../statistics/prediction/recalibrate.ts";
import { weightsOf } from "./fit-hazard.ts";
import { parts, type RiskSet } from "./risk-set.ts";
import { type Stretch, stretches } from "./term.ts";

/** One tenth of the sessions by prediction: what was expected of them and what was seen, with its 90 % interval. */
export interface CalibrationPoint {
  readonly sessions: number;
  readonly left: number;
  readonly expected: number;
  readonly observed: number;
  readonly low: number;
  readonly high: number;
}

/** How good predictions were for clients that the model had not seen. */
export interface Check {
  readonly points: readonly CalibrationPoint[];
  /** Mean squared error of the predictions, and of saying the stretch's own rate to everybody. */
  readonly brier: number;
  readonly brierOfRates: number;
  /** Null where there were only endings, or none. */
  readonly area: Area | null;
  /** By where in therapy the session was. */
  readonly byStretch: readonly {
    readonly stretch: Stretch;
    readonly sessions: number;
    readonly left: number;
    readonly area: Area | null;
  }[];
  /** Of the recalibrated held-out predictions: 0 and 1 where they were right. */
  readonly calibration: Recalibration;
}

/** Believed of a recalibration before the practice's endings: little to mend (PRIOR). */
export const recalibrationPriors = [
  { mean: 0, sd: 0.5 },
  { mean: 1, sd: 0.25 },
] as const;

/**
 * Checks held-out logits after recalibration: each part's by what the other parts need, so that the figures are
 * those of predictions that nobody had seen the outcome of.
 */
export function checkHazard(risk: RiskSet, heldOut: Float64Array): Check {
  const logits = new Float64Array(risk.rows);
  for (let part = 0; part < parts; part += 1) {
    const outside = weightsOf(risk, part, true);
    const { intercept, slope } = recalibrate(heldOut, risk.events, outside, recalibrationPriors);
    for (let row = 0; row < risk.rows; row += 1)
      if (outside[row] === 0) logits[row] = intercept + slope * heldOut[row]!;
  }
  return describe(risk, logits);
}

function describe(risk: RiskSet, logits: Float64Array): Check {
  const predicted = logits.map(chanceOf);
  const rates = stretches.map((_, at) => {
    const rows = rowsOf(risk, at);
    return rows.reduce((sum, row) => sum + risk.events[row]!, 0) / Math.max(1, rows.length);
  });
  const squared = (of: (row: number) => number) =>
    risk.events.reduce((sum, event, row) => sum + (event - of(row)) ** 2, 0) / risk.rows;
  return {
    points: pointsOf(predicted, risk.events),
    brier: squared((row) => predicted[row]!),
    brierOfRates: squared((row) => rates[risk.stretch[row]!]!),
    area: areaUnderCurve(predicted, risk.events),
    byStretch: stretches.map(({ name }, at) => {
      const rows = rowsOf(risk, at);
      const events = rows.map((row) => risk.events[row]!);
      return {
        stretch: name,
        sessions: rows.length,
        left: events.reduce((sum, event) => sum + event, 0),
        area: areaUnderCurve(
          rows.map((row) => predicted[row]!),
          events,
        ),
      };
    }),
    calibration: recalibrate(logits, risk.events, new Float64Array(risk.rows).fill(1)),
  };
}

function rowsOf(risk: RiskSet, stretch: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < risk.rows; row += 1) if (risk.stretch[row] === stretch) rows.push(row);
  return rows;
}

/** So many points at most, each with so many endings expected at least: fewer say nothing. */
const mostPoints = 10;
const endingsInPoint = 5;
/** 90 %. */
const z = 1.645;

/**
 * What was observed in groups of like predictions, from the lowest up. Intervals are Wilson's (1927), which hold
 * for small shares.
 */
export function pointsOf(predicted: Float64Array, events: Float64Array): CalibrationPoint[] {
  const order = Array.from({ length: predicted.length }, (_, row) => row);
  order.sort((a, b) => predicted[a]! - predicted[b]!);
  const total = predicted.reduce((sum, one) => sum + one, 0);
  const points = Math.max(1, Math.min(mostPoints, Math.floor(total / endingsInPoint)));
  const result: CalibrationPoint[] = [];
  let from = 0;
  let reached = 0;
  for (let point = 1; point <= points && from < order.length; point += 1) {
    let [to, expected, left] = [from, 0, 0];
    // The groups hold equally many expected endings, so that the high predictions are told apart as well.
    while (to < order.length && (point === points || reached + expected < (total * point) / points)) {
      expected += predicted[order[to]!]!;
      left += events[order[to]!]!;
      to += 1;
    }
    const n = to - from;
    if (n === 0) continue;
    reached += expected;
    from = to;
    const observed = left / n;
    const centre = (observed + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
    const half = (z / (1 + z ** 2 / n)) * Math.sqrt((observed * (1 - observed)) / n + z ** 2 / (4 * n ** 2));
    result.push({
      sessions: n,
      left,
      expected: expected / n,
      observed,
      low: Math.max(0, centre - half),
      high: centre + half,
    });
  }
  return result;
}
