import { authorize, type ClientActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { codeLength, pairingForm } from "#model/own-page.ts";
import { endInvitations } from "#store/invitations.ts";
import { insertDevice, takePairing } from "#store/own-page-keys.ts";
import { record } from "../audit/record.ts";
import { parse } from "../parse.ts";
import { hashOfToken, tokenBytes } from "../secrets.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { hashOfCode } from "./pairing-code.ts";

/**
 * Opens a client's own page on a device with the code that the therapist gave, once, and returns the device's token.
 * The introduction goes on there alone.
 * Tries count by address, and in all they are slowed down. Throws `code-unknown` or `too-many-attempts`.
 */
export async function pairDevice(services: Services, given: unknown, from: string): Promise<string> {
  const { code } = parse(pairingForm, given);
  services.attempts.count("pairing", from);
  await services.attempts.pace("pairing-anywhere", "");
  const codeHash = code.length === codeLength ? await hashOfCode(code) : null;
  const token = services.newToken(tokenBytes);
  await transact(services, async (within) => {
    const resource = codeHash && (await takePairing(within.store, codeHash, instant(within)));
    if (!resource) throw new AttuneError("code-unknown");
    const { id: clientId, practiceId } = resource;
    const actor: ClientActor = { kind: "client", clientId, practiceId };
    const client = authorize(actor, resource, "change-own");
    const device = { id: within.newId(), tokenHash: hashOfToken(token), createdAt: instant(within) };
    await insertDevice(within.store, client, device);
    // From here on the own page is where it is read and changed: a phone that opened the invitation, or opens it later, may
    // be another's.
    await endInvitations(within.store, client, device.createdAt);
    await record(within, actor, client, "pair-device");
  });
  services.attempts.forget("pairing", from);
  return token;
}
