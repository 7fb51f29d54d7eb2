import type { StaffActor } from "#model/access.ts";
import type { Practice } from "#model/practice.ts";
import { priorPopulation } from "#science/alliance/population.ts";
import type { Population } from "#science/alliance/types.ts";
import { readEstimate } from "#store/estimates.ts";
import { findPractice } from "#store/practices.ts";
import { practiceFor } from "../access.ts";
import type { Services } from "../services.ts";

/** The practice's settings, and where its expected ranges come from. */
export async function viewPractice(
  services: Services,
  actor: StaffActor,
): Promise<{ practice: Practice | null; population: Population }> {
  const { id } = practiceFor(actor, "view");
  const population = (await readEstimate(services.store, "population", id))?.estimate ?? priorPopulation;
  return { practice: await findPractice(services.store), population };
}
