import type { ClientActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { mostPasskeys, type PasskeySite } from "#model/passkey.ts";
import { credentialsOf } from "#store/passkeys.ts";
import { ownClient } from "../own-page/own-client.ts";
import type { Services } from "../services.ts";
import { challengeMs, newChallenge } from "./challenge.ts";
import { algorithms, handleOf, webAuthn } from "./web-authn.ts";

/**
 * What a browser needs to make a passkey for a client's own page. It names neither person nor practice, since whoever
 * keeps it shows both in a list: `account` is what stands there. Throws `passkeys-full`.
 */
export async function offerPasskey(
  services: Services,
  actor: ClientActor,
  given: { readonly site: PasskeySite; readonly account: string },
) {
  const client = await ownClient(services, actor, "change-own");
  const kept = await credentialsOf(services.store, client);
  if (kept.length >= mostPasskeys) throw new AttuneError("passkeys-full");
  const { generateRegistrationOptions } = await webAuthn();
  return generateRegistrationOptions({
    rpName: "Attune",
    rpID: given.site.rpId,
    userName: given.account,
    userDisplayName: given.account,
    userID: Buffer.from(handleOf(client.id), "base64url"),
    challenge: await newChallenge(services, client),
    timeout: challengeMs,
    attestationType: "none",
    excludeCredentials: kept.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports: [...transports],
    })),
    // It is the whole key, so the device asks who is holding it; and it is found without a name.
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    supportedAlgorithmIDs: algorithms,
  });
}
