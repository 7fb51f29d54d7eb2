import { authorize, type ClientActor } from "#model/access.ts";
import { deleteDevice, deleteIdleDevices, findDevice, touchDevice } from "#store/own-page-keys.ts";
import { deleteExpiredChallenges } from "#store/passkeys.ts";
import { hashOfToken } from "../secrets.ts";
import { after, instant, type Services } from "../services.ts";

/** A device that has not opened the own page for so long has to be let in again with a new code. */
export const deviceIdleDays = 90;
const idleMs = deviceIdleDays * 86_400_000;
/** The last use is written down at most this often: a page view must not wait for the disk. */
const touchMs = 60 * 60_000;

/** Who a device's token belongs to, and the device; null when it opens nothing, or nothing any more. */
export async function resumeOwnPage(
  services: Services,
  token: string,
): Promise<{ actor: ClientActor; deviceId: string } | null> {
  const device = await findDevice(services.store, hashOfToken(token));
  if (!device) return null;
  const idle = services.now().getTime() - Date.parse(device.lastSeenAt);
  if (idle > idleMs) return null;
  if (idle > touchMs) await touchDevice(services.store, device.id, instant(services));
  const { id: clientId, practiceId } = device.client;
  return { actor: { kind: "client", clientId, practiceId }, deviceId: device.id };
}

/** Ends the own page on the device that holds this token. */
export async function signOffOwnPage(services: Services, token: string): Promise<void> {
  const device = await findDevice(services.store, hashOfToken(token));
  if (!device) return;
  const { client, id } = device;
  const actor: ClientActor = { kind: "client", clientId: client.id, practiceId: client.practiceId };
  await deleteDevice(services.store, authorize(actor, client, "change-own"), id);
}

/** Clears away devices that were not used for long, and codes and challenges that ran out. */
export async function endIdleDevices(services: Services): Promise<void> {
  const unused = after(services, { ms: -idleMs });
  await deleteIdleDevices(services.store, { unused, now: instant(services) });
  await deleteExpiredChallenges(services.store, instant(services));
}
