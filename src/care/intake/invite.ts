import type { StaffActor } from "#model/access.ts";
import { replaceInvitations, revokeInvitationDevices } from "#store/invitations.ts";
import { clientFor } from "../access.ts";
import { record } from "../audit/record.ts";
import { hashOfToken, tokenBytes } from "../secrets.ts";
import { after, instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";

/** An invitation opens for longer than a check-in's link: the first session may be weeks away. */
export const invitationDays = 30;

/**
 * A new invitation for a client to introduce themselves, in the place of earlier ones. The token is told here
 * once and kept only as a hash. `closeDevices` says that the earlier one went to somebody else.
 */
export async function invite(
  services: Services,
  actor: StaffActor,
  clientId: string,
  { closeDevices = false }: { readonly closeDevices?: boolean } = {},
): Promise<{ token: string; expiresAt: string }> {
  const client = await clientFor(services, actor, clientId, "change");
  const token = services.newToken(tokenBytes);
  const expiresAt = after(services, { days: invitationDays });
  await transact(services, async (within) => {
    const createdAt = instant(within);
    if (closeDevices) await revokeInvitationDevices(within.store, client, createdAt);
    await replaceInvitations(within.store, client, { tokenHash: hashOfToken(token), createdAt, expiresAt });
    await record(within, actor, client, "invite");
  });
  return { token, expiresAt };
}
