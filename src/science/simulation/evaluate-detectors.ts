import { ChangeFilter, type ChangePoint } from "../alliance/change/change-filter.ts";
import type { ChangeModel } from "../alliance/change/change-model.ts";
import { estimateChange } from "../alliance/change/estimate-change.ts";
import { type Detector, silent } from "../alliance/detectors/detector.ts";
import { detectors } from "../alliance/detectors/detectors.ts";
import { oneStepPrediction } from "../alliance/detectors/one-step-prediction.ts";
import { estimatePopulation, priorPopulation } from "../alliance/population.ts";
import { readSeries } from "../alliance/read-series.ts";
import { firstFlagged, limits } from "../alliance/statistical-flags.ts";
import type { Population } from "../alliance/types.ts";
import { idealObserver } from "./ideal-observer.ts";
import {
  atOwnLimit,
  type Interval,
  interval,
  resampled,
  sensitivityAt,
  type Verdicts,
} from "./operating-curve.ts";
import { type Scenario, type ScenarioName, scenarios, withoutChange } from "./scenarios.ts";
import { type SimulatedCheckIn, type SimulatedClient, simulatePractice } from "./simulate-practice.ts";

/** Shares of never-ruptured clients ever flagged at which rules are compared. */
export const comparedAt = [0.05, 0.1, 0.2, 0.3] as const;
/** And those at which their curves are drawn. */
export const drawnAt = [
  0, 0.01, 0.02, 0.035, 0.05, 0.075, 0.1, 0.125, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4,
] as const;

const sessions = 16;
/** An onset counts as found in its session or the next; a slow withdrawal within seven sessions. */
const soon = 1;
const slowly = 7;

export interface RuleFound {
  readonly name: string;
  /** At each share of `comparedAt`; empty where nothing ever happens. */
  readonly sensitivity: readonly Interval[];
  /** The same minus that of the limit, and minus that of the fixed rule with every parameter known. */
  readonly overLimit: readonly Interval[];
  readonly overFixed: readonly Interval[];
  readonly curve: readonly { readonly flagged: number; readonly found: number }[];
  readonly own: { readonly flagged: number; readonly found: number } | null;
}

export interface Evaluation {
  readonly scenario: ScenarioName;
  readonly clients: number;
  readonly onsets: number;
  /** Sessions after the onset's in which it still counts as found. */
  readonly window: number;
  readonly rules: readonly RuleFound[];
}

/** Reads all sessions of a client and says how strange each is. */
interface Rule {
  readonly name: string;
  readonly limit: number | null;
  readonly read: (sessions: readonly SimulatedCheckIn[]) => number[];
}

/** Names of the rules that others are compared with, and of the alarm. */
export const ruleNames = {
  limit: "limit: every parameter known",
  fixedKnown: "one-step prediction, known",
  product: "alarm, as the product reads",
  composite: "alarm, composite only",
  alarm: "alarm",
} as const;

/**
 * Tries every rule on the clients of a scenario: how many onsets each finds where equally many of the
 * clients to whom nothing happens are ever flagged. Everything estimated is estimated from the practice in
 * which things happen, as it would be. `progress` is told how many clients have been read.
 */
export function evaluateDetectors(
  name: ScenarioName,
  { clients, seed, progress }: { clients: number; seed: number; progress: (clients: number) => void },
): Evaluation {
  const scenario: Scenario = scenarios[name];
  const practice = [...simulatePractice(seed, { clients, sessions, scenario })];
  const rules = rulesFor(scenario, practice);
  const window = scenario.slideHazard ? slowly : soon;
  const calm = rules.map((): number[] => []);
  const onsets = rules.map((): { client: number; strangest: number }[] => []);
  let done = 0;
  const read = (client: SimulatedClient, take: (rule: number, strange: readonly number[]) => void) => {
    for (const [rule, { read }] of rules.entries()) take(rule, read(client.sessions));
    done += 1;
    if (done % 100 === 0) progress(done);
  };
  const never = simulatePractice(seed + 1, { clients, sessions, scenario: withoutChange(scenario) });
  for (const client of never) read(client, (rule, strange) => calm[rule]!.push(Math.max(silent, ...strange)));
  for (const client of practice) {
    const begins = client.sessions.flatMap(({ onset }, t) => (onset && t + window < sessions ? [t] : []));
    if (begins.length === 0) continue;
    read(client, (rule, strange) => {
      for (const t of begins) {
        const strangest = Math.max(silent, ...strange.slice(t, t + window + 1));
        onsets[rule]!.push({ client: client.client, strangest });
      }
    });
  }
  const verdicts = rules.map(({ name, limit }, rule) => ({
    name,
    limit,
    calm: calm[rule]!,
    onsets: onsets[rule]!,
  }));
  return {
    scenario: name,
    clients,
    onsets: onsets[0]!.length,
    window,
    rules: compare(verdicts, clients, seed),
  };
}

function rulesFor(scenario: Scenario, practice: readonly SimulatedClient[]): Rule[] {
  const population = estimatePopulation(
    practice.map((one) => one.sessions.filter(({ missing }) => !missing).map(({ score }) => score)),
  );
  const known: Population = { ...priorPopulation, mean: scenario.mean ?? priorPopulation.mean };
  const model = estimateChange(practice.map((one) => one.sessions.map(pointOf)));
  const alone: ChangeModel = { ...model, first: { composite: 1, statement: 0, heldBack: 0 } };
  const byScores =
    (strangeness: (scores: readonly number[]) => number[]): Rule["read"] =>
    (all) =>
      onRated(all, strangeness);
  const detected = (detector: Detector, usual: Population) =>
    byScores((scores) => detector.strangeness(scores, usual));
  return [
    ...detectors.map((one): Rule => ({ name: one.name, limit: one.limit, read: detected(one, population) })),
    { name: ruleNames.fixedKnown, limit: oneStepPrediction.limit, read: detected(oneStepPrediction, known) },
    { name: ruleNames.limit, limit: null, read: byScores((scores) => idealObserver(scores, scenario)) },
    {
      name: ruleNames.product,
      limit: limits.strain,
      read: byScores((scores) => productReading(scores, population)),
    },
    {
      name: ruleNames.composite,
      limit: null,
      read: (all) => alarmOf(all, alone, ({ missing, score }) => ({ score: missing ? null : score })),
    },
    { name: ruleNames.alarm, limit: null, read: (all) => alarmOf(all, model, pointOf) },
  ];
}

const pointOf = ({ missing, score, statements, heldBack }: SimulatedCheckIn): ChangePoint =>
  missing ? { score: null } : { score, statements, heldBack };

/** A rule that knows nothing of missing check-ins reads the others; nothing is said before the third. */
function onRated(
  all: readonly SimulatedCheckIn[],
  strangeness: (scores: readonly number[]) => number[],
): number[] {
  const rated = all.filter(({ missing }) => !missing).map(({ score }) => score);
  const strange = strangeness(rated);
  let seen = 0;
  return all.map(({ missing }) => {
    if (missing) return silent;
    seen += 1;
    return seen < firstFlagged ? silent : strange[seen - 1]!;
  });
}

function alarmOf(
  all: readonly SimulatedCheckIn[],
  model: ChangeModel,
  point: (one: SimulatedCheckIn) => ChangePoint,
): number[] {
  const filter = new ChangeFilter(model);
  let seen = 0;
  return all.map((one) => {
    const ratio = filter.see(point(one));
    if (!one.missing) seen += 1;
    return ratio === null || seen < firstFlagged ? silent : ratio;
  });
}

/** The product flags no score as high as expected. */
function productReading(scores: readonly number[], population: Population): number[] {
  const readings = readSeries(
    scores.map((score) => ({ score })),
    population,
  );
  return readings.map(({ z, changed }) => (z! < 0 ? changed! : silent));
}

function compare(verdicts: readonly Verdicts[], clients: number, seed: number): RuleFound[] {
  const happens = (verdicts[0]?.onsets.length ?? 0) > 0;
  const drawn = happens ? resampled(verdicts, comparedAt, clients, seed) : [];
  const estimates = verdicts.map((one) =>
    comparedAt.map((share) => (happens ? sensitivityAt(share, one) : Number.NaN)),
  );
  const at = (name: string) => verdicts.findIndex((one) => one.name === name);
  const over = (rule: number, other: number): Interval[] =>
    comparedAt.map((_, s) =>
      interval(
        estimates[rule]![s]! - estimates[other]![s]!,
        drawn[rule]![s]!.map((value, i) => value - drawn[other]![s]![i]!),
      ),
    );
  return verdicts.map((one, rule) => ({
    name: one.name,
    sensitivity: happens ? comparedAt.map((_, s) => interval(estimates[rule]![s]!, drawn[rule]![s]!)) : [],
    overLimit: happens ? over(rule, at(ruleNames.limit)) : [],
    overFixed: happens ? over(rule, at(ruleNames.fixedKnown)) : [],
    curve: happens ? drawnAt.map((flagged) => ({ flagged, found: sensitivityAt(flagged, one) })) : [],
    own: atOwnLimit(one),
  }));
}
