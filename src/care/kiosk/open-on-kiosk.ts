import { authorize } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { plainCode } from "#model/typed-code.ts";
import { findKiosk, takeKioskCode } from "#store/kiosks.ts";
import { addLink } from "#store/links.ts";
import { findSessionResource } from "#store/sessions.ts";
import { newLink } from "../check-ins/new-link.ts";
import { hashOfToken } from "../secrets.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { hashOfCode } from "./make-code.ts";

/**
 * A check-in on a kiosk opens for so long, and stands there for as long after the last touch: then the page goes blank,
 * and whoever comes next and goes back must not meet what the therapist answered to somebody else.
 */
export const kioskMinutes = 10;

/** Whether a device is a kiosk of the practice. */
export const isKiosk = async (services: Services, token: string | null): Promise<boolean> =>
  token !== null && (await findKiosk(services.store, hashOfToken(token))) !== null;

/**
 * Opens the check-in that a code stands for, on a kiosk: returns the token of a link made for it alone.
 * Throws `kiosk-off`, `kiosk-code` or `too-many-attempts`.
 */
export async function openOnKiosk(
  services: Services,
  kioskToken: string | null,
  given: string,
): Promise<string> {
  const kiosk = kioskToken ? await findKiosk(services.store, hashOfToken(kioskToken)) : null;
  if (!kiosk || !kioskToken) throw new AttuneError("kiosk-off");
  const tries = hashOfToken(kioskToken);
  services.attempts.count("kiosk-code", tries);
  return transact(services, async (within) => {
    const now = instant(within);
    const codeHash = hashOfCode(kiosk.practiceId, plainCode(given));
    const taken = await takeKioskCode(within.store, kiosk, { codeHash, now });
    const resource = taken && (await findSessionResource(within.store, taken.sessionId));
    if (!resource) throw new AttuneError("kiosk-code");
    const actor = { kind: "kiosk", practiceId: kiosk.practiceId } as const;
    const { token, kept } = newLink(within, { minutes: kioskMinutes });
    await addLink(within.store, authorize(actor, resource, "make-link"), kept);
    services.attempts.forget("kiosk-code", tries);
    return token;
  });
}
