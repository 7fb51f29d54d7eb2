import { Refusal } from "../../refusal.ts";
import { refuseLength } from "../refuse-length.ts";
import { refuseNotFinite } from "../refuse-not-finite.ts";

export interface Area {
  readonly area: number;
  readonly se: number;
}

/**
 * How often somebody with the event was given the higher prediction than somebody without, ties counting half
 * (the area under the ROC curve; Bamber 1975), with the standard error of Hanley and McNeil (1982, Radiology
 * 143:29-36). Null where there are only events, or none. Throws a `Refusal` on a prediction that is not finite, an
 * event that is neither 0 nor 1, and lengths that differ.
 */
export function areaUnderCurve(predicted: ArrayLike<number>, events: ArrayLike<number>): Area | null {
  refuseNotFinite("a prediction", predicted);
  refuseLength("events", events, predicted.length);
  const wrong = Array.from(events).findIndex((event) => event !== 0 && event !== 1);
  if (wrong >= 0) throw new Refusal(`events is neither 0 nor 1 in row ${wrong + 1}`);
  const order = Array.from({ length: predicted.length }, (_, row) => row);
  order.sort((a, b) => predicted[a]! - predicted[b]!);
  let ranks = 0;
  let m = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && predicted[order[to]!] === predicted[order[from]!]) to += 1;
    for (let at = from; at < to; at += 1) {
      if (events[order[at]!] !== 1) continue;
      ranks += (from + to + 1) / 2;
      m += 1;
    }
    from = to;
  }
  const n = order.length - m;
  if (m === 0 || n === 0) return null;
  const area = (ranks - (m * (m + 1)) / 2) / (m * n);
  const q1 = area / (2 - area);
  const q2 = (2 * area * area) / (1 + area);
  const variance = area * (1 - area) + (m - 1) * (q1 - area * area) + (n - 1) * (q2 - area * area);
  return { area, se: Math.sqrt(Math.max(0, variance) / (m * n)) };
}
