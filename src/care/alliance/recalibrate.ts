import type { Actor } from "#model/access.ts";
import { estimatePopulation } from "#science/alliance/population.ts";
import type { Population } from "#science/alliance/types.ts";
import { saveEstimate } from "#store/estimates.ts";
import { scoresByClient } from "#store/populations.ts";
import { practiceFor } from "../access.ts";
import { learnFromEndings } from "../outlook/learn-from-endings.ts";
import { instant, type Services } from "../services.ts";

/** Estimates anew what is usual in the practice, from all its check-ins, and what its endings say; and keeps both. */
export async function recalibrate(services: Services, actor: Actor, practiceId: string): Promise<Population> {
  const practice = practiceFor(actor, "recalibrate", practiceId);
  const series: number[][] = [];
  for await (const scores of scoresByClient(services.store, practice)) series.push(scores);
  const estimate = estimatePopulation(series);
  await saveEstimate(services.store, "population", practice, estimate, instant(services));
  await learnFromEndings(services, actor, practiceId, estimate);
  return estimate;
}
