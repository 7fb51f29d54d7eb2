import { priorPopulation } from "../alliance/population.ts";
import { readSeries } from "../alliance/read-series.ts";
import { type Barrier, barriers } from "../engagement/barriers/barrier.ts";
import type { CheckInSeen, ClientHistory, Shared } from "../engagement/barriers/client-history.ts";
import { type Fact, facts, noticeable } from "../engagement/barriers/indicator.ts";
import { usualGap } from "../engagement/barriers/observe-fit.ts";
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
import { simulateSessions } from "./simulate-attendance.ts";
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

/** Sessions before the barrier sets in, and since where nothing else is said. */
const course = { before: [3, 8], since: 3 } as const;
/** One client's picture of a barrier differs from the next one's: the sd of the logarithm of a factor. */
const ownPicture = 0.4;
/** What one statement varies by on its own, beside the state that moves all of them. */
const statementNoise = 0.9;
/** What was shared so many check-ins before the newest has waited long enough to stand open; how often there is such a thing. */
const waited = 4;
const earlySharing = 0.2;

/**
 * Simulates clients for whom the barriers stand as often as `signatures` has it, each showing it in a picture of
 * their own (every effect times a factor, log sd .4), in whole-number answers that a common state moves as well,
 * with facts at chances that are off by as much. Shows what the reading makes of its own assumptions, disturbed;
 * whether they hold in life is for a practice's data to say.
 */
export function simulateBarrier(
  random: Random,
  { since = course.since }: { since?: number } = {},
): SimulatedBarrier {
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
  const sessions = before + since;
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
  const beside = {
    is: (fact: Fact) => there.get(fact)!,
    preferenceGap: (signature?.preferenceGap ?? 0) * own(),
    slowToAnswer: (signature?.slowToAnswer ?? 0) * own(),
  };
  return { truth, history: historyOf(given, beside, random) };
}

function drawBarrier(random: Random): Barrier | null {
  let left = random.uniform() * 100;
  for (const barrier of barriers) {
    left -= signatures[barrier].base;
    if (left < 0) return barrier;
  }
  return null;
}

/** What of a client lies beside the answers: facts that are there or not, and graded signs, in standard deviations. */
interface Beside {
  readonly is: (fact: Fact) => boolean;
  readonly preferenceGap: number;
  readonly slowToAnswer: number;
}

function historyOf(given: readonly Given[], beside: Beside, random: Random): ClientHistory {
  const { is } = beside;
  const last = given.length;
  const sharedEarly = random.uniform() < earlySharing ? last - waited : null;
  const attendance = simulateSessions(last, { is, sharedEarly, sharesLast: sharedOf(is) !== null }, random);
  const dayOf = (session: number) => attendance[session - 1]!.day;
  const answered = given
    .map((one, index) => ({ ...one, session: index + 1 }))
    .filter(({ session }) => ["kept", "late"].includes(attendance[session - 1]!.attendance));
  const readings = readSeries(
    answered.map(({ answers, session }) => ({
      score: composite(answers)?.score ?? null,
      judged: answers.judged ?? null,
      heldBack: answers.heldBack ?? null,
      tension: session === last && is("tension"),
    })),
    priorPopulation,
  );
  const written = (session: number) => {
    if (session >= last - 1 && is("stopped-writing")) return 0;
    if (session === last && is("writes-less")) return 20;
    return random.uniform() < 0.5 ? 60 + 80 * random.uniform() : 0;
  };
  const usualHours = 6 * Math.exp(random.normal());
  const hours = (session: number) =>
    usualHours * Math.exp(random.normal() + (session === last ? beside.slowToAnswer : 0));
  const shared = (session: number): Shared | null => {
    if (session === last) return sharedOf(is);
    return session === sharedEarly ? "other" : null;
  };
  const gap = usualGap.mean + usualGap.sd * (beside.preferenceGap + random.normal());
  return {
    population: priorPopulation,
    checkIns: answered.map(
      (one, index): CheckInSeen => ({
        ...one,
        day: dayOf(one.session),
        noticed: one.session === last ? noticeable.filter(is) : [],
        reading: readings[index]!,
        tension: one.session === last && is("tension"),
        written: written(one.session),
        leftOut: one.session === last && is("left-out") ? 2 : 0,
        takenUp: one.session === sharedEarly && !is("left-open"),
        shared: shared(one.session),
        addressed: one.session === last ? (is("not-addressed") ? "no" : "yes") : null,
        hoursToAnswer: hours(one.session),
      }),
    ),
    attendance,
    goals: [
      {
        place: 1,
        progress: progressOf(is).map((value, index) => ({ day: dayOf(last - 3 + index), value })),
      },
    ],
    goalAgreement: {
      sameFirst: !is("goals-apart"),
      shared: 1,
      uncompared: 0,
      onlyClient: 0,
      onlyTherapist: 0,
      order: null,
      day: dayOf(last),
    },
    preferenceGap: { gap: Math.min(6, Math.max(0, Math.round(gap))), day: dayOf(last) },
    hardToSpeak: { said: is("hard-to-speak"), day: dayOf(1) },
  };
}

function sharedOf(is: (fact: Fact) => boolean): Shared | null {
  const topics = ["therapist", "shame", "method", "goals", "practical", "other"] as const;
  return topics.find((topic) => is(`topic-${topic}`)) ?? (is("shared-words") ? "words" : null);
}

function progressOf(is: (fact: Fact) => boolean): number[] {
  if (is("goal-reached")) return is("goal-flat") ? [8, 8, 8, 8] : [5, 6, 7, 8];
  return is("goal-flat") ? [4, 4, 5, 4] : [3, 4, 4, 5];
}
