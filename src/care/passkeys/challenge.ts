import * as v from "valibot";
import type { Authorized } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import type { ClientResource } from "#store/clients.ts";
import { insertChallenge, takeChallenge } from "#store/passkeys.ts";
import { hashOfToken } from "../secrets.ts";
import { after, type Services } from "../services.ts";

/** So long a browser has to answer: time to find a finger or a key, and little more. */
export const challengeMs = 5 * 60_000;
const challengeBytes = 32;

/** Something new for a passkey to sign, kept as a hash. For adding one it is bound to the client; null where nobody is known yet. */
export async function newChallenge(
  services: Services,
  client: Authorized<ClientResource, "change-own"> | null,
) {
  const challenge = services.newToken(challengeBytes);
  const expiresAt = after(services, { ms: challengeMs });
  await insertChallenge(services.store, client, { hash: hashOfToken(challenge), expiresAt });
  return Buffer.from(challenge, "base64url");
}

const signed = v.pipe(v.string(), v.parseJson(), v.object({ challenge: v.string() }));

/**
 * The challenge that an answer signs, if it was given out for this and is answered in time. Named once, it is gone,
 * whatever comes of the answer. Throws `passkey-expired`.
 */
export async function answeredChallenge(
  services: Services,
  clientDataJSON: string,
  clientId: string | null,
): Promise<string> {
  const given = v.safeParse(signed, Buffer.from(clientDataJSON, "base64url").toString());
  const taken = given.success
    ? await takeChallenge(services.store, hashOfToken(given.output.challenge))
    : null;
  const open = taken?.clientId === clientId && Date.parse(taken.expiresAt) > services.now().getTime();
  if (!given.success || !open) throw new AttuneError("passkey-expired");
  return given.output.challenge;
}
