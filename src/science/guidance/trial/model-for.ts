import { itemPopulation } from "../../alliance/item-range.ts";
import type { Population } from "../../alliance/types.ts";
import { type Aim, lowerIsBetter } from "./aim.ts";
import { type CourseModel, courseModel, type Recovery } from "./course-model.ts";

/** How far goals have come, 0-10: lower than other answers, further apart, and rising by themselves (PRIOR). */
const goalProgress = { mean: 4, betweenClientSd: 2, withinClientSd: 1, autocorrelation: 0.3 } as const;
const goalSlope = { mean: 0.1, sd: 0.1 } as const;

/** How what a trial aims at moves while nothing is tried; high is good, so *judged* and *held back* are turned round. */
export function modelFor(aim: Aim, population: Population, recovery: Recovery): CourseModel {
  if (aim === "goal-progress") return courseModel(goalProgress, recovery, goalSlope);
  if (aim === "composite" || aim === "attendance") return courseModel(population, recovery);
  const { mean, ...usual } = itemPopulation(aim, { ...population, ...population.calm });
  const { betweenClientSd, withinClientSd, autocorrelation } = usual;
  const turned = lowerIsBetter(aim) ? 10 - mean : mean;
  return courseModel({ mean: turned, betweenClientSd, withinClientSd, autocorrelation }, recovery);
}
