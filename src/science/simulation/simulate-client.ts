import { defaults } from "./defaults.ts";
import type { Random } from "./random.ts";
import type { Scenario } from "./scenarios.ts";

export interface SimulatedSession {
  /** What the client would rate, clipped to the scale. */
  readonly score: number;
  /** A rupture or a slow withdrawal sets in with this session. */
  readonly onset: boolean;
  /** It is going on, or was never repaired. */
  readonly inRupture: boolean;
  /** The composite before it is clipped, as if nothing had happened. */
  readonly calm: number;
  /** Points that have been lost to what happened; no matter whether the composite shows it yet. */
  readonly sunk: number;
  /** Sessions since the onset of what is going on, 0 at the onset; `null` when nothing is. */
  readonly since: number | null;
}

/** Session, counted from 1, with which a slow withdrawal of every client begins. */
export const slideFrom = 5;

/**
 * One client's sessions with their truth (science.md 1.3): a stable mean, a slow slope, a state that drifts
 * from session to session, measurement error, and ruptures that set in by a hazard, last two sessions or
 * more, and are repaired or stay. One that stays is the last: nothing new sets in on top of it.
 * `shift` moves the client's mean, as a therapist's share of it does.
 */
export function simulateClient(
  random: Random,
  sessions: number,
  scenario: Scenario,
  shift = 0,
): SimulatedSession[] {
  const {
    spreadOfSpread = 0,
    tailDegrees,
    slide = 0,
    slideHazard = 0,
    badDays = 0,
    firstSign = 0,
  } = scenario;
  const shock = () => (tailDegrees === undefined ? random.normal() : heavyTailed(random, tailDegrees));
  const mean = (scenario.mean ?? defaults.mean) + defaults.betweenClientSd * random.normal() + shift;
  const slope = defaults.slopeMean + defaults.slopeSd * random.normal();
  // With E(factor squared) = 1, clients differ while the mean variance stays.
  const factor = spreadOfSpread === 0 ? 1 : Math.exp(spreadOfSpread * random.normal() - spreadOfSpread ** 2);
  const fresh = Math.sqrt(1 - defaults.stateAutocorrelation ** 2);
  let state = shock();
  let depth = 0;
  let left = 0;
  let residue = 0;
  let since: number | null = null;
  let erosion = 0;
  return Array.from({ length: sessions }, (_, t) => {
    if (t > 0) state = defaults.stateAutocorrelation * state + fresh * shock();
    const may = scenario.ruptures && left === 0 && t + 1 >= defaults.ruptureFrom;
    const ruptures = may && random.uniform() < defaults.ruptureHazard && residue === 0;
    if (ruptures) {
      depth = between(random, defaults.depth);
      left = 2;
      while (random.uniform() < defaults.goesOn) left += 1;
      left += firstSign;
    }
    const slides =
      slideHazard > 0 && erosion === 0 && t + 1 >= defaults.erosionFrom && random.uniform() < slideHazard;
    if (slides) erosion = between(random, defaults.erosion);
    const onset = ruptures || slides;
    if (onset) since = 0;
    else if (since !== null) since += 1;
    const eroded = erosion > 0 && since !== null ? erosion * (since + 1) : 0;
    const sunk = eroded + (left > 0 ? depth : residue);
    if (sunk === 0) since = null;
    const here = since;
    if (left > 0) {
      left -= 1;
      if (left === 0 && random.uniform() >= defaults.repaired) residue = defaults.leftOver * depth;
    }
    const slid = slide * Math.max(0, t + 2 - slideFrom);
    const badDay = badDays > 0 && random.uniform() < badDays ? between(random, defaults.depth) : 0;
    const moved = factor * (defaults.stateSd * state + defaults.measurementSd * shock());
    const calm = mean + slope * t - slid + moved - badDay;
    const shown = here !== null && here < firstSign ? 0 : sunk;
    return { score: clip(calm - shown), onset, inRupture: sunk > 0, calm, sunk, since: here };
  });
}

/** Keeps a value to the 0-10 scale. */
export const clip = (value: number): number => Math.min(10, Math.max(0, value));

const between = (random: Random, [low, high]: readonly [number, number]): number =>
  low + (high - low) * random.uniform();

/** Student's t of whole degrees of freedom (more than two), scaled to variance 1. */
function heavyTailed(random: Random, degrees: number): number {
  let chiSquare = 0;
  for (let i = 0; i < degrees; i += 1) chiSquare += random.normal() ** 2;
  return random.normal() * Math.sqrt((degrees - 2) / chiSquare);
}
