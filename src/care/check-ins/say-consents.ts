import { consentsBeyondCareForm } from "#model/consent.ts";
import { decideConsents } from "../intake/decide-consents.ts";
import { parse } from "../parse.ts";
import type { Services } from "../services.ts";
import { afterSending } from "./after-sending.ts";
import { asksConsents } from "./asks-consents.ts";

/**
 * What a client decides, after a check-in was sent, about uses of their answers beyond working with them; soon after, by
 * the same device. A link changes no decision that stands: only who was never asked is heard here. Throws as
 * `sayInTheWay` does.
 */
export async function sayConsents(services: Services, secret: string, given: unknown): Promise<void> {
  const decided = parse(consentsBeyondCareForm, given);
  await afterSending(services, secret, async (within, { session }) => {
    if (await asksConsents(within, session)) await decideConsents(within, session, decided);
  });
}
