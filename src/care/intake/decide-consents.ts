import { type Consents, purposes } from "#model/consent.ts";
import { findConsents, insertConsent } from "#store/consents.ts";
import { instant, type Services } from "../services.ts";

/** Adds what a client decided where it differs from what stands; null is no decision. Within the caller's transaction. */
export async function decideConsents(
  services: Services,
  client: Parameters<typeof insertConsent>[1],
  decided: Partial<Consents>,
): Promise<void> {
  const before = await findConsents(services.store, client);
  for (const purpose of purposes) {
    const given = decided[purpose] ?? null;
    if (given === null || given === before[purpose]) continue;
    const decision = { id: services.newId(), purpose, given, decidedAt: instant(services) };
    await insertConsent(services.store, client, decision);
  }
}
