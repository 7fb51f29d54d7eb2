import { Refusal } from "../../refusal.ts";
import { refuseLength } from "../refuse-length.ts";

/** A step of a survival curve. */
export interface SurvivalStep {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly survival: number;
  readonly se: number;
  readonly low: number;
  readonly high: number;
}

export interface SurvivalCurve {
  readonly steps: readonly SurvivalStep[];
  /** The time by which half have had the event, and its limits; null where the curve does not fall so far. */
  readonly median: {
    readonly time: number | null;
    readonly low: number | null;
    readonly high: number | null;
  };
}

/** The normal quantile of a 95 % interval. */
const z = 1.959963984540054;

/**
 * The share without the event by time (Kaplan and Meier 1958, JASA 53:457), with Greenwood's standard error and
 * limits on the scale of the logarithm, as R's `survfit`. `event` says for each time whether it was the event
 * (else the person was last seen then without it). Throws a `Refusal` on times that are not finite,
 * and on lengths that differ.
 */
export function kaplanMeier(times: readonly number[], event: readonly boolean[]): SurvivalCurve {
  if (times.length === 0 || !times.every(Number.isFinite)) throw new Refusal("survival needs finite times");
  refuseLength("event", event, times.length);
  const byTime = Map.groupBy(times.keys(), (person) => times[person]!);
  const steps: SurvivalStep[] = [];
  let atRisk = times.length;
  let survival = 1;
  let hazard = 0;
  for (const time of [...byTime.keys()].sort((a, b) => a - b)) {
    const persons = byTime.get(time)!;
    const events = persons.filter((person) => event[person]).length;
    survival *= 1 - events / atRisk;
    hazard += events / (atRisk * (atRisk - events));
    const spread = z * Math.sqrt(hazard);
    const limits =
      survival > 0
        ? { low: survival * Math.exp(-spread), high: Math.min(1, survival * Math.exp(spread)) }
        : { low: Number.NaN, high: Number.NaN };
    steps.push({
      time,
      atRisk,
      events,
      survival,
      se: survival > 0 ? survival * Math.sqrt(hazard) : Number.NaN,
      ...limits,
    });
    atRisk -= persons.length;
  }
  const half = (of: (step: SurvivalStep) => number) => halfTime(steps, of);
  const median = {
    time: half((step) => step.survival),
    low: half((step) => step.low),
    high: half((step) => step.high),
  };
  return { steps, median };
}

/** The share without the event at a time: of the last step not after it, 1 before the first. */
export function survivalAt({ steps }: SurvivalCurve, time: number): number {
  return steps.findLast((step) => step.time <= time)?.survival ?? 1;
}

/** Where a curve first falls to a half; where it stays at a half, the middle of that stretch. */
function halfTime(steps: readonly SurvivalStep[], of: (step: SurvivalStep) => number): number | null {
  const half = 0.5;
  const rounding = 1e-12;
  const at = steps.findIndex((step) => of(step) <= half + rounding);
  const found = steps[at];
  if (found === undefined) return null;
  if (Math.abs(of(found) - half) > rounding) return found.time;
  const below = steps.slice(at).find((step) => of(step) < half - rounding);
  return below === undefined ? found.time : (found.time + below.time) / 2;
}
