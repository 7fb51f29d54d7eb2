import { priorPopulation } from "../alliance/population.ts";
import { readSeries } from "../alliance/read-series.ts";
import { type Barrier, barriers } from "../engagement/barriers/barrier.ts";
import type {
  AttendanceSeen,
  CheckInSeen,
  ClientHistory,
  Shared,
} from "../engagement/barriers/client-history.ts";
import { type Fact, facts, noticeable } from "../engagement/barriers/indicator.ts";
import { signatures, usualFacts } from "../engagement/barriers/signatures.ts";
import {
  type Answers,
  composite,
  heldBackChannel,
  type Item,
  items,
  itemsOfCheckIn,
} from "../measures/session-check.ts";
import { defaults } from "./defaults.ts";
import type { Random } from "./random.ts";
import { clip } from "./simulate-client.ts";

/** A client with a known barrier, or none, and all that a therapist has seen of them. */
export interface SimulatedBarrier {
  readonly truth: Barrier | null;
  readonly history: ClientHistory;
}

interface Given {
  readonly answers: Answers;
  readonly view: Answers;
  readonly guess: Answers;
}

/** Sessions before the barrier sets in, and since. */
const course = { before: [3, 8], since: 3 } as const;
/** One client's picture of a barrier differs from the next one's: the sd of the logarithm of a factor. */
const ownPicture = 0.4;
/** What one statement varies by on its own, beside the state that moves all of them. */
const statementNoise = 0.9;

/**
 * Simulates clients for whom the barriers stand as often as `signatures` has it, each showing it in a picture of
 * their own (every effect times a factor, log sd .4), in whole-number answers that a common state moves as well,
 * with facts at chances that are off by as much. Shows what the reading makes of its own assumptions, disturbed;
 * whether they hold in life is for a practice's data to say.
 */
export function simulateBarrier(random: Random): SimulatedBarrier {
  const truth = drawBarrier(random);
  const signature = truth && signatures[truth];
  const own = () => Math.exp(ownPicture * random.normal());
  const shifts = new Map(items.map((item) => [item, (signature?.moved[item] ?? 0) * own()]));
  const distances = (item: Item) => (signature?.distance as Partial<Record<Item, number>>)?.[item] ?? 0;
  const there = new Map<Fact, boolean>(
    facts.map((fact) => {
      const chance = (signature?.facts[fact] ?? usualFacts[fact]) / 100;
      const odds = (chance / (1 - chance)) * (signature ? own() : 1);
      return [fact, random.uniform() < odds / (1 + odds)];
    }),
  );
  const [least, most] = course.before;
  const before = least + Math.floor(random.uniform() * (most - least + 1));
  const sessions = before + course.since;
  const mean = defaults.mean + defaults.betweenClientSd * random.normal();
  const held = defaults.heldBack.mean + defaults.heldBack.betweenClientSd * random.normal();
  const guesses = (item: Item) => signature?.guessed?.[item] ?? 0;
  const bias = -0.6 + random.normal();
  let state = random.normal();
  const given: Given[] = [];
  for (let t = 0; t < sessions; t += 1) {
    state = 0.25 * state + Math.sqrt(1 - 0.25 ** 2) * random.normal();
    const stands = t >= before;
    const asked = itemsOfCheckIn(t + 1);
    const answers: Partial<Record<Item, number>> = {};
    const view: Partial<Record<Item, number>> = {};
    const guess: Partial<Record<Item, number>> = {};
    for (const item of asked) {
      const hard = (heldBackChannel as readonly Item[]).includes(item);
      const shift = stands ? shifts.get(item)! * 1.15 : 0;
      const noise = statementNoise * random.normal();
      const raw = hard ? held - 0.3 * state + shift + noise : mean + 0.75 * state - shift + noise;
      answers[item] = Math.round(clip(raw));
      // View and guess of one session err together, and in part each for itself.
      const both = random.normal();
      const erring = () => 1.3 * (0.6 * both + 0.8 * random.normal());
      const past = stands ? guesses(item) * 1.5 : 0;
      guess[item] = Math.round(clip(answers[item]! + (hard ? -past : bias + past) + erring()));
      if (hard) continue;
      const apart = stands ? distances(item) * 1.5 : 0;
      view[item] = Math.round(clip(answers[item]! + bias + apart + erring()));
    }
    given.push({ answers, view, guess });
  }
  return { truth, history: historyOf(given, there, random) };
}

function drawBarrier(random: Random): Barrier | null {
  let left = random.uniform() * 100;
  for (const barrier of barriers) {
    left -= signatures[barrier].base;
    if (left < 0) return barrier;
  }
  return null;
}

function historyOf(
  given: readonly Given[],
  there: ReadonlyMap<Fact, boolean>,
  random: Random,
): ClientHistory {
  const is = (fact: Fact) => there.get(fact)!;
  const last = given.length - 1;
  const points = given.map(({ answers }, index) => ({
    score: composite(answers)?.score ?? null,
    judged: answers.judged ?? null,
    heldBack: answers.heldBack ?? null,
    tension: index === last && is("tension"),
  }));
  const readings = readSeries(points, priorPopulation);
  const day = (session: number) => {
    const weeks = session + (is("further-apart") ? Math.max(0, session - last + 1) : 0);
    return new Date(Date.UTC(2026, 0, 5 + 7 * weeks)).toISOString().slice(0, 10);
  };
  const wrote = (index: number) => {
    if (index >= last - 1 && is("stopped-writing")) return false;
    return random.uniform() < 0.5 || (index === last && is("writes-less"));
  };
  const checkIns = given.map(
    ({ answers, view, guess }, index): CheckInSeen => ({
      day: day(index + 1),
      session: index + 1,
      answers,
      view,
      guess,
      noticed: index === last ? noticeable.filter(is) : [],
      reading: readings[index]!,
      tension: points[index]!.tension,
      written: wrote(index) ? (index === last && is("writes-less") ? 20 : 60 + 80 * random.uniform()) : 0,
      leftOut: index === last && is("left-out") ? 2 : 0,
      takenUp: false,
      shared: index === last ? sharedOf(is) : null,
      addressed: index === last ? (is("not-addressed") ? "no" : "yes") : null,
      hoursToAnswer: null,
    }),
  );
  const attendance = given.map(
    (_, index): AttendanceSeen => ({
      day: day(index + 1),
      session: index + 1,
      attendance: index === last ? attendanceOf(is) : index === last - 1 && is("late") ? "late" : "kept",
      time: null,
      movedFrom: index === last && is("moved-day") ? day(index) : null,
    }),
  );
  return {
    population: priorPopulation,
    checkIns,
    attendance,
    goals: [
      {
        place: 1,
        progress: progressOf(is).map((value, index) => ({ day: day(given.length - 3 + index), value })),
      },
    ],
    goalAgreement: {
      sameFirst: !is("goals-apart"),
      shared: 1,
      uncompared: 0,
      onlyClient: 0,
      onlyTherapist: 0,
      order: null,
      day: day(given.length),
    },
    preferenceGap: null,
    hardToSpeak: { said: is("hard-to-speak"), day: day(0) },
  };
}

function sharedOf(is: (fact: Fact) => boolean): Shared | null {
  const topics = ["therapist", "shame", "method", "goals", "practical", "other"] as const;
  return topics.find((topic) => is(`topic-${topic}`)) ?? (is("shared-words") ? "words" : null);
}

function attendanceOf(is: (fact: Fact) => boolean): AttendanceSeen["attendance"] {
  if (is("missed")) return "missed";
  return is("cancelled") ? "cancelled" : "kept";
}

function progressOf(is: (fact: Fact) => boolean): number[] {
  if (is("goal-reached")) return is("goal-flat") ? [8, 8, 8, 8] : [5, 6, 7, 8];
  return is("goal-flat") ? [4, 4, 5, 4] : [3, 4, 4, 5];
}
