import { createHmac } from "node:crypto";
import type { StaffActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { checkInOfSession } from "#store/check-ins.ts";
import { keepKioskCode } from "#store/kiosks.ts";
import { sessionFor } from "../access.ts";
import { sixDigits } from "../secrets.ts";
import { after, instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";

export const codeMinutes = 30;

/** Codes are short, so their hash is bound to the practice; what protects them is that few devices may try, seldom, and not for long. */
export const hashOfCode = (practiceId: string, code: string): string =>
  createHmac("sha256", practiceId).update(code).digest("base64url");

/**
 * Six digits that open a session's check-in on a kiosk, once, for half an hour, in the place of earlier ones.
 * Throws `link-used` when the session was answered.
 */
export async function makeCode(services: Services, actor: StaffActor, sessionId: string): Promise<string> {
  const session = await sessionFor(services, actor, sessionId, "make-link");
  return transact(services, async (within) => {
    if (await checkInOfSession(within.store, session)) throw new AttuneError("link-used");
    const expiresAt = after(within, { minutes: codeMinutes });
    for (;;) {
      const code = sixDigits(within);
      const codeHash = hashOfCode(session.practiceId, code);
      if (await keepKioskCode(within.store, session, { codeHash, expiresAt, now: instant(within) }))
        return code;
    }
  });
}
