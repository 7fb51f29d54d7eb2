import { type Authorized, authorize } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { submissionState } from "#store/check-ins.ts";
import { holdSession, type SessionResource } from "#store/sessions.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { changedInTime } from "./changeable.ts";
import { rightOf } from "./right-to-answer.ts";

/** A check-in that was sent, to which its device may still say something. */
export interface Sent {
  readonly session: Authorized<SessionResource, "answer">;
  /** The therapist has seen it. */
  readonly revealed: boolean;
}

/**
 * Lets a device say something more in the time after it sent a check-in. Throws `consent-withdrawn`, `link-expired`,
 * `link-used`, `change-closed`, and `link-unknown` also where no check-in was sent.
 */
export async function afterSending(
  services: Services,
  secret: string,
  say: (within: Services, sent: Sent) => Promise<void>,
): Promise<void> {
  const { device, session } = await rightOf(services, secret);
  await transact(services, async (within) => {
    const { store } = within;
    const allowed = authorize({ kind: "check-in-link", sessionId: session.id, device }, session, "answer");
    await holdSession(store, allowed);
    const { before, revealed, careWithdrawn } = await submissionState(store, allowed);
    if (careWithdrawn) throw new AttuneError("consent-withdrawn");
    if (!before) throw new AttuneError("link-unknown");
    if (before.sentBy !== device) throw new AttuneError("link-used");
    const here = { writtenAt: null, marked: false };
    if (!changedInTime(before.submittedAt, here, instant(within))) throw new AttuneError("change-closed");
    await say(within, { session: allowed, revealed });
  });
}
