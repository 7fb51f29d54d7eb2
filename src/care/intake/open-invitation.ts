import { type Actor, authorize } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { findIntake } from "#store/intakes.ts";
import { findInvitation, holdsInvitation, insertInvitationDevice } from "#store/invitations.ts";
import { hashOfToken, tokenBytes } from "../secrets.ts";
import { after, instant, type Services } from "../services.ts";

export const invitationDeviceDays = 60;

export type InvitedActor = Extract<Actor, { kind: "invitation" }>;

/**
 * Opens an invitation. The device that began the introduction goes on with it, also when the link has
 * expired; another device gets the right to begin while the link is open and nothing was said yet.
 * Throws `link-unknown`, `link-expired`, `link-replaced` or `invitation-used`.
 */
export async function openInvitation(
  services: Services,
  given: { token: string; secret: string | null; from: string },
): Promise<{ actor: InvitedActor; secret: string }> {
  const invitation = await findInvitation(services.store, hashOfToken(given.token));
  if (!invitation) {
    services.attempts.count("unknown-link", given.from);
    throw new AttuneError("link-unknown");
  }
  const { client } = invitation;
  const now = instant(services);
  const opened = (secret: string) => ({
    actor: { kind: "invitation", clientId: client.id, device: hashOfToken(secret) } as const,
    secret,
  });
  if (given.secret && (await holdsInvitation(services.store, hashOfToken(given.secret), client.id, now)))
    return opened(given.secret);
  const fresh = opened(services.newToken(tokenBytes));
  const allowed = authorize(fresh.actor, client, "introduce");
  if (await findIntake(services.store, allowed)) throw new AttuneError("invitation-used");
  if (invitation.replacedAt) throw new AttuneError("link-replaced");
  if (invitation.expiresAt <= now) throw new AttuneError("link-expired");
  const expiresAt = after(services, { days: invitationDeviceDays });
  await insertInvitationDevice(services.store, allowed, {
    hash: fresh.actor.device,
    createdAt: now,
    expiresAt,
  });
  return fresh;
}
