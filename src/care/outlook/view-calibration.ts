import type { StaffActor } from "#model/access.ts";
import { priorPopulation } from "#science/alliance/population.ts";
import { fitOutlook, type OutlookEstimate } from "#science/engagement/outlook/fit-outlook.ts";
import { RiskSetBuilder } from "#science/engagement/outlook/risk-set.ts";
import { silentClients } from "#store/endings.ts";
import { readEstimate } from "#store/estimates.ts";
import { practiceFor } from "../access.ts";
import { practiceZone } from "../practice/practice-zone.ts";
import { dayAfter, dayIn } from "../practice-day.ts";
import type { Services } from "../services.ts";

/** From so many days without a session on somebody may have left without anybody noting it. */
export const silentDays = 90;

export interface Calibration {
  readonly estimate: OutlookEstimate;
  /** Null before the first look at the practice's endings. */
  readonly estimatedAt: string | null;
  /** Clients without a session for `silentDays`, and without an end. */
  readonly silent: number;
}

/** How good outlooks are in this practice: counts and figures, of nobody in particular. */
export async function viewCalibration(services: Services, actor: StaffActor): Promise<Calibration> {
  const practice = practiceFor(actor, "view");
  const timeZone = await practiceZone(services);
  const before = dayAfter(dayIn(timeZone, services.now()), -silentDays);
  const found = await readEstimate(services.store, "outlook", practice.id);
  return {
    estimate: found?.estimate ?? fitOutlook(new RiskSetBuilder(priorPopulation).built()),
    estimatedAt: found?.estimatedAt ?? null,
    silent: await silentClients(services.store, practice, before),
  };
}
