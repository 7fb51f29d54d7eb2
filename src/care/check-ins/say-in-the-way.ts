import { authorize } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { inTheWayForm, inTheWayOf, preferencesNow } from "#model/in-the-way.ts";
import { saveInTheWay, submissionState } from "#store/check-ins.ts";
import { holdSession } from "#store/sessions.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { changedInTime } from "./changeable.ts";
import { rightOf } from "./right-to-answer.ts";

/**
 * Adds to a check-in that was sent what gets in the way, by the same device, soon after and until the therapist has seen it.
 * Nothing tapped changes nothing. Throws as `submitCheckIn` does, and `link-unknown` where no check-in was sent.
 */
export async function sayInTheWay(services: Services, secret: string, given: unknown): Promise<void> {
  const form = parse(inTheWayForm, given);
  const right = await rightOf(services, secret);
  const { device, session } = right;
  const inTheWay = inTheWayOf(form);
  const preferences = preferencesNow(form);
  await transact(services, async (within) => {
    const { store } = within;
    const allowed = authorize({ kind: "check-in-link", sessionId: session.id, device }, session, "answer");
    await holdSession(store, allowed);
    const { before, revealed, careWithdrawn } = await submissionState(store, allowed);
    if (careWithdrawn) throw new AttuneError("consent-withdrawn");
    if (!before) throw new AttuneError("link-unknown");
    if (before.sentBy !== device) throw new AttuneError("link-used");
    if (revealed) throw new AttuneError("already-revealed");
    const here = { writtenAt: null, marked: false };
    if (!changedInTime(before.submittedAt, here, instant(within))) throw new AttuneError("change-closed");
    await saveInTheWay(store, allowed, { inTheWay, preferences });
  });
}
