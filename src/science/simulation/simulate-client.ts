import type { Random } from "./random.ts";

/** The generator's parameters, on the 0-10 scale. All of them are PRIORs. */
export const defaults = {
  mean: 8.2,
  betweenClientSd: 1.1,
  stateSd: 0.75,
  stateAutocorrelation: 0.25,
  measurementSd: 0.49,
  slopeMean: 0.03,
  slopeSd: 0.05,
  ruptureHazard: 0.06,
  ruptureFrom: 3,
  depth: [1.5, 3] as const,
  /** Chance that a rupture goes on for another session. */
  goesOn: 0.4,
  repaired: 0.6,
  leftOver: 0.8,
} as const;

export interface SimulatedSession {
  /** What the client would rate, clipped to the scale. */
  readonly score: number;
  readonly onset: boolean;
  /** A rupture is going on, or was never repaired. */
  readonly inRupture: boolean;
}

/** What happens to a simulated client. Both off is the null scenario. */
export interface Scenario {
  readonly ruptures: boolean;
  /** Slow withdrawal: so many points are lost a session from `slideFrom` on, without any rupture. */
  readonly slide?: number;
}

/** Session, counted from 1, with which a slow withdrawal begins. */
export const slideFrom = 5;

/**
 * One client's sessions with their truth: a stable mean, a slow slope, a state that drifts from session to
 * session, measurement error, and ruptures that set in by a hazard, last, and are repaired or stay.
 */
export function simulateClient(
  random: Random,
  sessions: number,
  { ruptures, slide = 0 }: Scenario,
): SimulatedSession[] {
  const mean = defaults.mean + defaults.betweenClientSd * random.normal();
  const slope = defaults.slopeMean + defaults.slopeSd * random.normal();
  const fresh = Math.sqrt(1 - defaults.stateAutocorrelation ** 2);
  let state = random.normal();
  let depth = 0;
  let left = 0;
  let residue = 0;
  return Array.from({ length: sessions }, (_, t) => {
    if (t > 0) state = defaults.stateAutocorrelation * state + fresh * random.normal();
    const onset =
      ruptures && left === 0 && t + 1 >= defaults.ruptureFrom && random.uniform() < defaults.ruptureHazard;
    if (onset) {
      depth = defaults.depth[0] + (defaults.depth[1] - defaults.depth[0]) * random.uniform();
      left = 1;
      while (random.uniform() < defaults.goesOn) left += 1;
      left += 1;
    }
    const sunk = left > 0 ? depth : residue;
    if (left > 0) {
      left -= 1;
      if (left === 0 && random.uniform() >= defaults.repaired)
        residue = Math.max(residue, defaults.leftOver * depth);
    }
    const slid = slide * Math.max(0, t + 2 - slideFrom);
    const raw =
      mean + slope * t - slid + defaults.stateSd * state + defaults.measurementSd * random.normal() - sunk;
    return { score: Math.min(10, Math.max(0, raw)), onset, inRupture: sunk > 0 };
  });
}
