import type { Authorized } from "#model/access.ts";
import { purposesBeyondCare } from "#model/consent.ts";
import { findConsents } from "#store/consents.ts";
import { hasIntake } from "#store/intakes.ts";
import type { SessionResource } from "#store/sessions.ts";
import type { Services } from "../services.ts";

/** Whether the client of a session was never asked what their answers may be used for beyond working with them. */
export async function asksConsents(
  { store }: Services,
  session: Authorized<SessionResource, "answer">,
): Promise<boolean> {
  if (await hasIntake(store, session)) return false;
  const consents = await findConsents(store, session);
  return purposesBeyondCare.every((purpose) => consents[purpose] === null);
}
