import type { StaffActor } from "#model/access.ts";
import { invitationsChangedSince, replaceInvitations, revokeInvitationDevices } from "#store/invitations.ts";
import { clientFor } from "../access.ts";
import { record } from "../audit/record.ts";
import { newLink } from "../check-ins/new-link.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";

/** An invitation opens for longer than a check-in's link: the first session may be weeks away. */
export const invitationDays = 30;

/** A link to introduce oneself that opens nothing before it is kept. */
export const newInvitation = (services: Services) => newLink(services, { days: invitationDays });

/**
 * A new invitation for a client to introduce themselves, in the place of earlier ones. The token is told here
 * once and kept only as a hash. `closeDevices` says that the earlier one went to somebody else.
 */
export async function invite(
  services: Services,
  actor: StaffActor,
  clientId: string,
  how: { readonly closeDevices?: boolean } = {},
): Promise<{ token: string; expiresAt: string }> {
  const { token, kept } = newInvitation(services);
  await keepInvitation(services, actor, clientId, kept, how);
  return { token, expiresAt: kept.expiresAt };
}

/** Puts a new invitation in the place of a client's earlier ones; throws where these were made anew or ended since it was written. */
export async function keepInvitation(
  services: Services,
  actor: StaffActor,
  clientId: string,
  kept: ReturnType<typeof newInvitation>["kept"],
  { closeDevices = false }: { readonly closeDevices?: boolean } = {},
): Promise<void> {
  const client = await clientFor(services, actor, clientId, "change");
  await transact(services, async (within) => {
    if (await invitationsChangedSince(within.store, client, kept.createdAt))
      throw new Error("the client's invitations have changed meanwhile");
    if (closeDevices) await revokeInvitationDevices(within.store, client, instant(within));
    await replaceInvitations(within.store, client, kept);
    await record(within, actor, client, "invite");
  });
}
