import { authorize } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { deviceCodeForm } from "#model/known-device.ts";
import { deleteDeviceCode, insertKnownDevice, tryDeviceCode } from "#store/known-devices.ts";
import { record } from "../audit/record.ts";
import { linkOf, openSessionOf } from "../check-ins/session-of-link.ts";
import { parse } from "../parse.ts";
import { hashOfToken, tokenBytes } from "../secrets.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { hashOfDevice, hashOfDeviceCode, mostTries, sameHash } from "./device-code.ts";

/** A device that several clients use goes on with what it has. */
const ourToken = /^[\w-]{32}$/;

/**
 * Lets a new device open a client's check-ins with the six digits that the therapist gave, once, and returns what the
 * device is known by. Tries count by address and by client. Throws what a link throws, `code-unknown` or
 * `too-many-attempts`.
 */
export async function admitDevice(
  services: Services,
  given: unknown,
  at: { readonly token: string; readonly device: string | null; readonly from: string },
): Promise<string> {
  const { code } = parse(deviceCodeForm, given);
  const resource = await openSessionOf(services, await linkOf(services, at.token, at.from));
  services.attempts.count("device-code", at.from);
  const device = at.device && ourToken.test(at.device) ? at.device : services.newToken(tokenBytes);
  const actor = { kind: "check-in-link", sessionId: resource.id, device: hashOfToken(device) } as const;
  const session = authorize(actor, resource, "answer");
  const hash = await hashOfDeviceCode(session.clientId, code);
  const { practiceId, clientId } = session;
  const right = await transact(services, async (within) => {
    const now = instant(within);
    const kept = await tryDeviceCode(within.store, session, { now, mostTries });
    const right = kept !== null && sameHash(kept, hash);
    if (right) {
      await deleteDeviceCode(within.store, session);
      await insertKnownDevice(within.store, session, { tokenHash: hashOfDevice(device, clientId), at: now });
    }
    const action = right ? "admit-device" : "refuse-device";
    await record(within, actor, { kind: "client", id: clientId, practiceId }, action);
    return right;
  });
  if (!right) throw new AttuneError("code-unknown");
  services.attempts.forget("device-code", at.from);
  return device;
}
