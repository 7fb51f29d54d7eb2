import { fitRandomIntercept } from "../../statistics/random-intercept.ts";
import { calmSample, calmUntil, scoresOf } from "./calm-part.ts";
import { ChangeFilter, type ChangePoint } from "./change-filter.ts";
import { type ChangeModel, type EventEvidence, priorChange } from "./change-model.ts";
import { fitEvents } from "./fit-events.ts";
import { fitLevel, fitSpread } from "./fit-level.ts";
import type { LevelModel } from "./level-filter.ts";

type Client = readonly ChangePoint[];

/** More clients than this sharpen nothing that matters; every n-th is taken. */
const enoughClients = 1_000;
const rounds = 3;

/**
 * Estimates what the alarm assumes from a practice's own check-ins, in which things may have happened: what
 * is usual comes from each client's sessions before the first suspicion, and suspicion from what is usual,
 * in turns. Slow withdrawals stay as assumed. Needs clients with three check-ins or more.
 */
export function estimateChange(clients: readonly Client[]): ChangeModel {
  const sample = calmSample(clients, enoughClients);
  let model = firstGuess(sample);
  for (let round = 1; round <= rounds; round += 1) {
    const until = sample.map((one) => calmUntil(one, model));
    const calm = sample.map((one, i) => one.slice(0, until[i]));
    const composite = fitLevel(calm.map(scoresOf), model.composite);
    model = {
      ...model,
      composite,
      spreadOfSpread: round === 1 ? 0 : fitSpread(calm.map(scoresOf), composite),
      statement: fitWhereTold(calm.map(oneStatementOf), model.statement),
      heldBack: fitWhereTold(calm.map(opennessOf), model.heldBack),
    };
    const evidence = sample.flatMap((one, i) => evidenceOf(one, model, until[i]!));
    model = { ...model, ...fitEvents(evidence, round === rounds ? "fitted" : "as assumed") };
  }
  return model;
}

function firstGuess(sample: readonly Client[]): ChangeModel {
  const fit = fitRandomIntercept(sample.map(scoresOf));
  const of = (mean: number, betweenVariance: number, withinVariance: number): LevelModel => ({
    mean,
    betweenVariance,
    withinVariance,
    autocorrelation: 0.1,
    ceiling: 10,
  });
  return {
    ...priorChange,
    // Ruptures are in this variance, too.
    composite: of(fit.mean, fit.betweenVariance, fit.residualVariance / 1.5),
    spreadOfSpread: 0,
    statement: of(fit.mean, fit.betweenVariance, fit.residualVariance),
    heldBack: of(8, 3, 1.5),
    first: { composite: 1, statement: 0, heldBack: 0 },
  };
}

function fitWhereTold(series: readonly (readonly number[])[], start: LevelModel): LevelModel {
  const told = series.filter((one) => one.length >= 3);
  return told.length < 30 ? start : fitLevel(told, start);
}

/** The evidence of a client's neighbouring sessions, up to what set in with session `until`, if anything did. */
function evidenceOf(points: Client, model: ChangeModel, until: number): EventEvidence[] {
  const filter = new ChangeFilter(model);
  return points.slice(0, until + 2).flatMap((point, t) => {
    const found = filter.evidence(point);
    return found && t >= 2 ? [found] : [];
  });
}

/** One of the three statements of each client, in turn: all three would say little more. */
const oneStatementOf = (points: Client, index: number): number[] =>
  points.flatMap(({ score, statements }) =>
    score === null || !statements ? [] : [statements[index % statements.length]!],
  );

const opennessOf = (points: Client): number[] =>
  points.flatMap(({ score, heldBack }) => (score === null || heldBack == null ? [] : [10 - heldBack]));
