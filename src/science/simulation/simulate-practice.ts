import { compositeItems } from "../measures/session-check.ts";
import { defaults } from "./defaults.ts";
import { type Random, seededRandom } from "./random.ts";
import type { Scenario } from "./scenarios.ts";
import { clip, type SimulatedSession, simulateClient } from "./simulate-client.ts";

/** One simulated session as a practice would have it, with its truth. */
export interface SimulatedCheckIn {
  /** The check-in was not filled in; its answers are what it would have held. */
  readonly missing: boolean;
  /** The composite, clipped once; the statements are each clipped by themselves. */
  readonly score: number;
  /** *understood*, *task* and *hope*. */
  readonly statements: readonly [number, number, number];
  readonly heldBack: number;
  readonly therapistView: number;
  readonly onset: boolean;
  readonly inRupture: boolean;
}

/** One client of a simulated practice, from the first session to the last. */
export interface SimulatedClient {
  readonly client: number;
  readonly therapist: number;
  readonly left: boolean;
  readonly sessions: readonly SimulatedCheckIn[];
}

/**
 * Simulates a practice client by client: the same seed gives the same clients, however many are taken.
 * What happens and what is answered come from two sources of chance, so that scenarios differ in nothing
 * but what they say.
 */
export function* simulatePractice(
  seed: number,
  { clients, sessions, scenario }: { clients: number; sessions: number; scenario: Scenario },
): Generator<SimulatedClient> {
  const course = seededRandom(seed);
  const answers = seededRandom(Math.imul(seed + 1, 0x9e3779b1));
  let shift = 0;
  for (let client = 0; client < clients; client += 1) {
    const therapist = Math.floor(client / defaults.clientsPerTherapist);
    if (client % defaults.clientsPerTherapist === 0 && scenario.therapistSd)
      shift = scenario.therapistSd * answers.normal();
    const sessionsOfClient = simulateClient(course, sessions, scenario, shift);
    const all = answered(answers, sessionsOfClient, scenario);
    const length = stays(answers, sessionsOfClient, scenario);
    yield { client, therapist, left: length < sessions, sessions: all.slice(0, length) };
  }
}

function answered(
  random: Random,
  course: readonly SimulatedSession[],
  scenario: Scenario,
): SimulatedCheckIn[] {
  const polite = scenario.polite !== undefined && random.uniform() < scenario.polite;
  const usual = centred(compositeItems.map(() => defaults.statementSd * random.normal()));
  const { mean, betweenClientSd, withinClientSd } = defaults.heldBack;
  const usuallyHeldBack = mean + betweenClientSd * random.normal();
  let falls = 0;
  let statementFirst = false;
  return course.map((session) => {
    const { calm, sunk, since, onset, inRupture } = session;
    // Statements differ around their mean, which is the composite: three errors whose mean is its own.
    const apart = centred(compositeItems.map(() => measurementOfOne * random.normal()));
    if (onset) {
      falls = Math.floor(compositeItems.length * random.uniform());
      statementFirst = random.uniform() < 0.5;
    }
    const early = since !== null && since < (scenario.firstSign ?? 0);
    const shown = (item: number) => (early ? (statementFirst && item === falls ? sunk : 0) : sunk);
    const shift = compositeItems.reduce((sum, _, item) => sum + shown(item), 0) / compositeItems.length;
    const say = (value: number) => (polite ? 9 + clip(value + 1) / 10 : clip(value));
    const lost = (amount: number) => (polite ? 0 : amount);
    const statements = compositeItems.map((_, item) =>
      say(calm + usual[item]! + apart[item]! - lost(shown(item))),
    );
    const holds = scenario.firstSign !== undefined ? !statementFirst || !early : polite;
    const rise = holds ? defaults.heldBackRise * sunk : 0;
    const missing = chanceOfMissing(scenario, since);
    return {
      missing: missing > 0 && random.uniform() < missing,
      score: say(calm - lost(shift)),
      statements: [statements[0]!, statements[1]!, statements[2]!],
      heldBack: clip(usuallyHeldBack + withinClientSd * random.normal() + rise),
      therapistView: therapistView(random, calm - lost(sunk), scenario),
      onset,
      inRupture,
    };
  });
}

/** Error of one of three statements, such that the error of their mean is the composite's. */
const measurementOfOne = defaults.measurementSd * Math.sqrt(compositeItems.length);

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function chanceOfMissing({ missing }: Scenario, since: number | null): number {
  if (!missing) return 0;
  return since !== null && since > 0 ? missing.afterOnset : missing.usual;
}

function therapistView(random: Random, seen: number, scenario: Scenario): number {
  const { correlation, lower } = defaults.therapistView;
  const centre = scenario.mean ?? defaults.mean;
  const sd = Math.hypot(defaults.betweenClientSd, defaults.stateSd, defaults.measurementSd);
  const own = correlation * (seen - centre) + Math.sqrt(1 - correlation ** 2) * sd * random.normal();
  return clip(centre - lower * sd + own);
}

/** How many sessions the client stays. */
function stays(random: Random, course: readonly SimulatedSession[], { leaving = 0 }: Scenario): number {
  if (leaving === 0) return course.length;
  const odds = leaving / (1 - leaving);
  const unrepaired = (odds * defaults.leavingOdds) / (1 + odds * defaults.leavingOdds);
  for (const [t, { since }] of course.entries()) {
    if (t === 0) continue;
    if (random.uniform() < (since !== null && since >= 2 ? unrepaired : leaving)) return t;
  }
  return course.length;
}
