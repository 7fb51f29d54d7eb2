import type { Actor, Authorized, PracticeResource } from "#model/access.ts";
import type { Trial } from "#model/trial.ts";
import { priorPopulation } from "#science/alliance/population.ts";
import { readSeries } from "#science/alliance/read-series.ts";
import type { Population } from "#science/alliance/types.ts";
import { lowerIsBetter } from "#science/guidance/trial/aim.ts";
import { courseModel, type Recovery } from "#science/guidance/trial/course-model.ts";
import { judgeAttendance } from "#science/guidance/trial/judge-attendance.ts";
import { judgeTrial } from "#science/guidance/trial/judge-trial.ts";
import { learnRecovery, recoveryEvidence } from "#science/guidance/trial/learn-recovery.ts";
import { poolTrials, type TrialEvidence } from "#science/guidance/trial/local-evidence.ts";
import { modelFor } from "#science/guidance/trial/model-for.ts";
import { overlapping } from "#science/guidance/trial/overlap.ts";
import { learnComing, type UsualComing } from "#science/guidance/trial/usual-coming.ts";
import { composite } from "#science/measures/session-check.ts";
import { readPopulation } from "#store/populations.ts";
import {
  comingsBeforeTrials,
  type EvidenceSession,
  openedSessionsOf,
  saveTrialEvidence,
  trialsByClient,
  untriedClients,
} from "#store/trial-evidence.ts";
import { practiceFor } from "../access.ts";
import { practiceZone } from "../practice/practice-zone.ts";
import { instant, type Services } from "../services.ts";
import { trialSpan } from "./trial-span.ts";

/** Clients without a trial whose low points say how low points mend by themselves. */
const learnedFrom = 200;

type Practice = Authorized<PracticeResource, "recalibrate">;

/**
 * Learns from a practice's own opened check-ins how low points mend where nothing was tried, and then what each
 * strategy gained beyond that, over clients.
 */
export async function learnLocally(services: Services, actor: Actor, practiceId: string): Promise<void> {
  const practice = practiceFor(actor, "recalibrate", practiceId);
  const population = (await readPopulation(services.store, practiceId)) ?? priorPopulation;
  const timeZone = await practiceZone(services);
  const recovery = await learnedRecovery(services, practice, population);
  const coming = learnComing(await comingsBeforeTrials(services.store, practice));
  const evidence: TrialEvidence[] = [];
  for (const [clientId, trials] of await trialsByClient(services.store, practice)) {
    const sessions = await openedSessionsOf(services.store, practice, clientId);
    const known = { population, recovery, coming, timeZone };
    evidence.push(...evidenceOf(trials, sessions, known));
  }
  const strategies = poolTrials(evidence, coming);
  await saveTrialEvidence(services.store, practice, { recovery, coming, strategies }, instant(services));
}

async function learnedRecovery(
  services: Services,
  practice: Practice,
  population: Population,
): Promise<Recovery> {
  const model = courseModel(population);
  const evidence = [];
  for (const clientId of await untriedClients(services.store, practice, learnedFrom)) {
    const points = pointsOf(await openedSessionsOf(services.store, practice, clientId), "composite");
    if (points.length >= 4) evidence.push(recoveryEvidence(points, model));
  }
  return learnRecovery(evidence);
}

/** What of the practice a trial is judged with. */
interface Known {
  readonly population: Population;
  readonly recovery: Recovery;
  readonly coming: UsualComing;
  readonly timeZone: string;
}

/**
 * What each of a client's trials says, where it stood alone and aimed at answers or at coming. One that aims at a goal
 * says nothing here: how goals rise by themselves is a prior, and if it is off, it is off in the same direction for
 * every client, so that a pool of them would be sure of what is only assumed.
 */
function evidenceOf(
  trials: readonly Trial[],
  sessions: readonly EvidenceSession[],
  { population, recovery, coming, timeZone }: Known,
): TrialEvidence[] {
  const spans = trials.map((trial) => trialSpan(trial, sessions, timeZone));
  return trials.flatMap((trial, index) => {
    const span = spans[index]!;
    const { aim, clientId, strategyId, reason } = trial;
    if (aim === "goal-progress" || reason === "") return [];
    if (overlapping(span, spans).length > 0) return [];
    const course = {
      points: pointsOf(sessions, aim),
      start: span.start,
      end: span.end,
      lowSince: lowSince(pointsOf(sessions, "composite"), span.start, population),
      lowerIsBetter: lowerIsBetter(aim),
    };
    const scale = aim === "attendance" ? "attendance" : "points";
    const { likelihoods } =
      aim === "attendance"
        ? judgeAttendance(course, coming)
        : judgeTrial(course, modelFor(aim, population, recovery));
    return likelihoods ? [{ clientId, strategyId, reason, scale, likelihoods }] : [];
  });
}

function pointsOf(sessions: readonly EvidenceSession[], aim: Trial["aim"]) {
  return sessions.flatMap(({ came, answers, importedScore }, index) => {
    if (aim === "attendance") return came === null ? [] : [{ session: index + 1, value: came ? 10 : 0 }];
    if (answers === null || aim === "goal-progress") return [];
    const value = aim === "composite" ? (importedScore ?? composite(answers)?.score) : answers[aim];
    return value == null ? [] : [{ session: index + 1, value }];
  });
}

/** The first session of the flagged stretch up to a start; null where the last score was not flagged. */
function lowSince(
  points: readonly { session: number; value: number }[],
  start: number,
  population: Population,
): number | null {
  const before = points.filter(({ session }) => session <= start);
  const readings = readSeries(
    before.map(({ value }) => ({ score: value })),
    population,
  );
  return before[readings.findLastIndex(({ flag }) => flag === "none") + 1]?.session ?? null;
}
