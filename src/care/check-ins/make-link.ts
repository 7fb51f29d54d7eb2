import type { StaffActor } from "#model/access.ts";
import { forgetKnownDevices } from "#store/known-devices.ts";
import { addLink, closeOtherLinks } from "#store/links.ts";
import { deleteSubscription } from "#store/push-subscriptions.ts";
import { holdSession } from "#store/sessions.ts";
import { revokeSubmissionSecrets } from "#store/submission-secrets.ts";
import { sessionFor } from "../access.ts";
import { record } from "../audit/record.ts";
import type { Services } from "../services.ts";
import { transact } from "../transact.ts";
import { newLink } from "./new-link.ts";

/**
 * A new link to a session's check-in, in the place of earlier ones. The token is told here once and kept only
 * as a hash. A device that opened an earlier link may still send what was written on it, unless
 * `closeDevices` says that the link went to somebody else.
 */
export async function makeLink(
  services: Services,
  actor: StaffActor,
  sessionId: string,
  { closeDevices = false }: { readonly closeDevices?: boolean } = {},
): Promise<{ token: string; expiresAt: string }> {
  const session = await sessionFor(services, actor, sessionId, "make-link");
  return transact(services, async (within) => {
    await holdSession(within.store, session);
    const { token, kept } = newLink(within);
    if (closeDevices) {
      await revokeSubmissionSecrets(within.store, session, kept.createdAt);
      await deleteSubscription(within.store, session);
      await forgetKnownDevices(within.store, session);
    }
    await addLink(within.store, session, kept);
    await closeOtherLinks(within.store, session, kept);
    await record(within, actor, session, "make-link");
    return { token, expiresAt: kept.expiresAt };
  });
}
