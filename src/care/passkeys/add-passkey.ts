import type { ClientActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { mostPasskeys, newPasskeyForm, type PasskeySite } from "#model/passkey.ts";
import { credentialsOf, insertPasskey } from "#store/passkeys.ts";
import { record } from "../audit/record.ts";
import { ownClient } from "../own-page/own-client.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { answeredChallenge } from "./challenge.ts";
import { algorithms, checked, webAuthn } from "./web-authn.ts";

/**
 * Keeps a passkey that was just made on a device where a client's own page is open. Throws `passkey-expired`,
 * `passkey-refused` or `passkeys-full`.
 */
export async function addPasskey(
  services: Services,
  actor: ClientActor,
  given: unknown,
  site: PasskeySite,
): Promise<void> {
  const { passkey } = parse(newPasskeyForm, given);
  const challenge = await answeredChallenge(services, passkey.response.clientDataJSON, actor.clientId);
  const { verifyRegistrationResponse } = await webAuthn();
  const made = await checked(
    verifyRegistrationResponse({
      response: { ...passkey, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.rpId,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    }),
  );
  if (!made?.verified) throw new AttuneError("passkey-refused");
  const { credential, credentialBackedUp } = made.registrationInfo;
  await transact(services, async (within) => {
    const client = await ownClient(within, actor, "change-own");
    if ((await credentialsOf(within.store, client)).length >= mostPasskeys)
      throw new AttuneError("passkeys-full");
    const added = await insertPasskey(within.store, client, {
      id: within.newId(),
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey).toString("base64url"),
      counter: credential.counter,
      transports: passkey.response.transports,
      copied: credentialBackedUp,
      createdAt: instant(within),
    });
    if (!added) throw new AttuneError("passkey-refused");
    await record(within, actor, client, "add-passkey");
  });
}
