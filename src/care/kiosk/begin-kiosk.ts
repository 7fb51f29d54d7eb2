import type { StaffActor } from "#model/access.ts";
import { endKiosks, insertKiosk } from "#store/kiosks.ts";
import { deleteStaffSession } from "#store/staff-sessions.ts";
import { practiceFor } from "../access.ts";
import { hashOfToken, tokenBytes } from "../secrets.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";

const access = (actor: StaffActor) => practiceFor(actor, "use-kiosk");

/**
 * Makes this device a kiosk for clients and signs whoever did it off here: a client must not be handed a
 * device that opens the practice. Returns the kiosk's token, kept only as a hash.
 */
export async function beginKiosk(
  services: Services,
  actor: StaffActor,
  signedInWith: string | null,
): Promise<string> {
  const practice = access(actor);
  const token = services.newToken(tokenBytes);
  await transact(services, async (within) => {
    await insertKiosk(within.store, practice, {
      tokenHash: hashOfToken(token),
      createdAt: instant(within),
    });
    if (signedInWith) await deleteStaffSession(within.store, hashOfToken(signedInWith));
  });
  return token;
}

/** Ends every kiosk of the practice: the devices ask for nothing any more. */
export async function endAllKiosks(services: Services, actor: StaffActor): Promise<void> {
  await endKiosks(services.store, access(actor), instant(services));
}
