import type { Actor, Authorized, PracticeResource } from "#model/access.ts";
import type { Trial } from "#model/trial.ts";
import { priorPopulation } from "#science/alliance/population.ts";
import type { Population } from "#science/alliance/types.ts";
import { courseModel, type Recovery } from "#science/guidance/trial/course-model.ts";
import { type Followed, lowSince, pointsOf } from "#science/guidance/trial/followed.ts";
import { judge, type KnownHere } from "#science/guidance/trial/judge.ts";
import { learnRecovery, recoveryEvidence } from "#science/guidance/trial/learn-recovery.ts";
import { poolTrials, type TrialEvidence } from "#science/guidance/trial/local-evidence.ts";
import { overlapping } from "#science/guidance/trial/overlap.ts";
import { learnComing } from "#science/guidance/trial/usual-coming.ts";
import { readEstimate, saveEstimate } from "#store/estimates.ts";
import {
  comingsBeforeTrials,
  type EvidenceSession,
  openedSessionsOf,
  trialsByClient,
  untriedClients,
} from "#store/trial-evidence.ts";
import { practiceFor } from "../access.ts";
import { readOpened } from "../alliance/series-point.ts";
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
  const population =
    (await readEstimate(services.store, "population", practiceId))?.estimate ?? priorPopulation;
  const timeZone = await practiceZone(services);
  const recovery = await learnedRecovery(services, practice, population);
  const coming = learnComing(await comingsBeforeTrials(services.store, practice));
  const evidence: TrialEvidence[] = [];
  for (const [clientId, trials] of await trialsByClient(services.store, practice)) {
    const sessions = await openedSessionsOf(services.store, practice, clientId);
    evidence.push(...evidenceOf(trials, sessions, { population, recovery, coming }, timeZone));
  }
  const strategies = poolTrials(evidence, coming);
  const learnt = { recovery, coming, strategies };
  await saveEstimate(services.store, "trial_evidence", practice, learnt, instant(services));
}

async function learnedRecovery(
  services: Services,
  practice: Practice,
  population: Population,
): Promise<Recovery> {
  const model = courseModel(population);
  const evidence = [];
  for (const clientId of await untriedClients(services.store, practice, learnedFrom)) {
    const sessions = await openedSessionsOf(services.store, practice, clientId);
    const points = pointsOf("composite", follow(sessions, population));
    if (points.length >= 4) evidence.push(recoveryEvidence(points, model));
  }
  return learnRecovery(evidence);
}

/**
 * What each of a client's trials says, where it stood alone and aimed at answers or at coming. One that aims at a goal
 * says nothing here: how goals rise by themselves is a prior, and if it is off, it is off in the same direction for
 * every client, so that a pool of them would be sure of what is only assumed.
 */
function evidenceOf(
  trials: readonly Trial[],
  sessions: readonly EvidenceSession[],
  known: KnownHere,
  timeZone: string,
): TrialEvidence[] {
  const spans = trials.map((trial) => trialSpan(trial, sessions, timeZone));
  const followed = follow(sessions, known.population);
  return trials.flatMap((trial, index) => {
    const { start, end } = spans[index]!;
    const { aim, clientId, strategyId, reason } = trial;
    if (aim === "goal-progress" || reason === "") return [];
    if (overlapping(spans[index]!, spans).length > 0) return [];
    const values = { points: pointsOf(aim, followed), start, end, lowSince: lowSince(followed, start) };
    const scale = aim === "attendance" ? "attendance" : "points";
    const { likelihoods } = judge(aim, values, known);
    return likelihoods ? [{ clientId, strategyId, reason, scale, likelihoods }] : [];
  });
}

function follow(sessions: readonly EvidenceSession[], population: Population): Followed[] {
  const readings = readOpened(
    sessions.flatMap(({ opened }) => opened ?? []),
    population,
  ).values();
  return sessions.map(({ coming, opened }, index) => {
    if (!opened) return { session: index + 1, coming, opened };
    const { score, flag } = readings.next().value!;
    return { session: index + 1, coming, opened: { score, flag, answers: opened.answers } };
  });
}
