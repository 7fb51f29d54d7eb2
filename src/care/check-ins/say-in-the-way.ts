import { AttuneError } from "#model/errors.ts";
import { inTheWayForm, inTheWayOf, preferencesNow } from "#model/in-the-way.ts";
import { saveInTheWay } from "#store/check-ins.ts";
import { parse } from "../parse.ts";
import type { Services } from "../services.ts";
import { afterSending } from "./after-sending.ts";

/**
 * Adds to a check-in that was sent what gets in the way, by the same device, soon after and until the therapist has seen it.
 * Nothing tapped changes nothing. Throws as `submitCheckIn` does, and `link-unknown` where no check-in was sent.
 */
export async function sayInTheWay(services: Services, secret: string, given: unknown): Promise<void> {
  const form = parse(inTheWayForm, given);
  const said = { inTheWay: inTheWayOf(form), preferences: preferencesNow(form) };
  await afterSending(services, secret, async ({ store }, { session, revealed }) => {
    if (revealed) throw new AttuneError("already-revealed");
    await saveInTheWay(store, session, said);
  });
}
