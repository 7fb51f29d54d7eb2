import type { Calm, Population } from "../types.ts";
import { type ChangeModel, priorChange } from "./change-model.ts";

/**
 * What the alarm assumes where it reads the composite alone, as the product does: single statements explain a
 * flag and raise none, and *held back* is read by the rule of direct statements. How scores move comes from the
 * practice; what a change looks like is assumed (a PRIOR).
 */
export function compositeChange(usual: Population | Calm): ChangeModel {
  const { mean, betweenClientSd, withinClientSd, autocorrelation } = ("calm" in usual && usual.calm) || usual;
  const composite = {
    mean,
    betweenVariance: Math.max(betweenClientSd ** 2, leastVariance),
    withinVariance: Math.max(withinClientSd ** 2, leastVariance),
    autocorrelation,
    ceiling: 10,
  };
  return {
    ...priorChange,
    composite,
    spreadOfSpread: 0,
    statement: composite,
    heldBack: composite,
    first: { composite: 1, statement: 0, heldBack: 0 },
  };
}

/** Keeps a client's level and next score from being known for certain. */
const leastVariance = 1e-4;
