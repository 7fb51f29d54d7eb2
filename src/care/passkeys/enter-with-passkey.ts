import { authorize, type ClientActor } from "#model/access.ts";
import type { AuditAct } from "#model/audit.ts";
import { AttuneError } from "#model/errors.ts";
import { type PasskeySite, usedPasskeyForm } from "#model/passkey.ts";
import { insertDevice } from "#store/own-page-keys.ts";
import { findPasskey, noteUse } from "#store/passkeys.ts";
import { record } from "../audit/record.ts";
import { parse } from "../parse.ts";
import { hashOfToken, tokenBytes } from "../secrets.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { answeredChallenge, challengeMs, newChallenge } from "./challenge.ts";
import { checked, handleOf, webAuthn } from "./web-authn.ts";

/** What a browser needs to use a passkey that it finds by itself. It tells nothing of anybody. Throws `too-many-attempts`. */
export async function askForPasskey(services: Services, site: PasskeySite, from: string) {
  services.attempts.count("passkey", from);
  const { generateAuthenticationOptions } = await webAuthn();
  return generateAuthenticationOptions({
    rpID: site.rpId,
    challenge: await newChallenge(services, null),
    timeout: challengeMs,
    userVerification: "required",
  });
}

/**
 * Opens a client's own page on a device with a passkey, and returns the device's token. A counter that does not go on
 * where it stood means a copied key: it opens nothing, and the audit says so. Throws `passkey-expired`,
 * `passkey-refused` or `too-many-attempts`.
 */
export async function enterWithPasskey(
  services: Services,
  given: unknown,
  { site, from }: { readonly site: PasskeySite; readonly from: string },
): Promise<string> {
  services.attempts.count("passkey", from);
  const { passkey } = parse(usedPasskeyForm, given);
  const challenge = await answeredChallenge(services, passkey.response.clientDataJSON, null);
  const kept = await findPasskey(services.store, passkey.id);
  if (!kept) throw new AttuneError("passkey-refused");
  const { verifyAuthenticationResponse } = await webAuthn();
  const used = await checked(
    verifyAuthenticationResponse({
      response: { ...passkey, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.rpId,
      requireUserVerification: true,
      // The counter is held against what is kept below, where its use is written down.
      credential: {
        id: kept.credentialId,
        publicKey: new Uint8Array(Buffer.from(kept.publicKey, "base64url")),
        counter: 0,
      },
    }),
  );
  const { id: clientId, practiceId } = kept.client;
  const actor: ClientActor = { kind: "client", clientId, practiceId };
  const client = authorize(actor, kept.client, "change-own");
  const token = services.newToken(tokenBytes);
  const opened = await transact(services, async (within) => {
    const refuse = async (act: AuditAct) => {
      await record(within, { kind: "anonymous" }, client, act);
      return false;
    };
    if (!used?.verified || passkey.response.userHandle !== handleOf(clientId))
      return refuse("refuse-passkey");
    const { newCounter: counter, credentialBackedUp: copied } = used.authenticationInfo;
    if (!goesOn(kept.counter, counter)) return refuse("refuse-copied-passkey");
    const at = instant(within);
    const use = { before: kept.counter, counter, copied, at };
    if (!(await noteUse(within.store, client, kept.id, use))) return refuse("refuse-passkey");
    const device = { id: within.newId(), tokenHash: hashOfToken(token), createdAt: at };
    await insertDevice(within.store, client, device);
    await record(within, actor, client, "enter-with-passkey");
    return true;
  });
  if (!opened) throw new AttuneError("passkey-refused");
  services.attempts.forget("passkey", from);
  return token;
}

/** Authenticators that count go up with each use; those that copy their keys to other devices stay at nought. */
const goesOn = (before: number, now: number) => now > before || (now === 0 && before === 0);
