import type { Authorized, PracticeResource } from "../model/access.ts";
import type { Population } from "../science/alliance/types.ts";
import type { OutlookEstimate } from "../science/engagement/outlook/fit-outlook.ts";
import type { Recovery } from "../science/guidance/trial/course-model.ts";
import type { LocalEvidence } from "../science/guidance/trial/local-evidence.ts";
import type { UsualComing } from "../science/guidance/trial/usual-coming.ts";
import type { Store } from "./open.ts";

/** What a practice has learned: how low points mend and how often clients come where nothing was tried, and what strategies gained. */
export interface PracticeEvidence {
  readonly recovery: Recovery;
  readonly coming: UsualComing;
  readonly strategies: readonly LocalEvidence[];
}

/** What is estimated from all of a practice's data, each in a table of its name. */
export interface Estimates {
  population: Population;
  outlook: OutlookEstimate;
  trial_evidence: PracticeEvidence;
}

/**
 * Of what each estimate comes from: another stamp, and those that stand in a store are no longer read. A test beside takes
 * it from what is made of a simulated practice, and says the new one where anything in that has changed.
 */
export const stamps: Readonly<Record<keyof Estimates, string>> = {
  population: "99bcbecf",
  outlook: "209d11dd",
  trial_evidence: "1cfad859",
};

/**
 * What was estimated last, and when. Null before the first time, and where another version of Attune has written it: it is
 * estimated anew soon after the start.
 */
export async function readEstimate<Of extends keyof Estimates>(
  store: Store,
  of: Of,
  practiceId: string,
): Promise<{ readonly estimate: Estimates[Of]; readonly estimatedAt: string } | null> {
  const row = await store
    .selectFrom(of as keyof Estimates)
    .select(["estimate", "estimated_at"])
    .where("practice_id", "=", practiceId)
    .executeTakeFirst();
  if (!row) return null;
  const kept = JSON.parse(row.estimate) as { stamp?: string; estimate: Estimates[Of] };
  return kept.stamp === stamps[of] ? { estimate: kept.estimate, estimatedAt: row.estimated_at } : null;
}

/** Keeps an estimate in the place of the one before. */
export async function saveEstimate<Of extends keyof Estimates>(
  store: Store,
  of: Of,
  practice: Authorized<PracticeResource, "recalibrate">,
  estimate: Estimates[Of],
  at: string,
): Promise<void> {
  const changes = { estimate: JSON.stringify({ stamp: stamps[of], estimate }), estimated_at: at };
  await store
    .insertInto(of as keyof Estimates)
    .values({ practice_id: practice.id, ...changes })
    .onConflict((conflict) => conflict.column("practice_id").doUpdateSet(changes))
    .execute();
}
