import type { StaffActor } from "#model/access.ts";
import type { Client } from "#model/client.ts";
import type { OwnDevice } from "#model/own-page.ts";
import type { OwnPasskey } from "#model/passkey.ts";
import { deleteFeed } from "#store/calendar-feeds.ts";
import { readClient } from "#store/clients.ts";
import { deleteDevices, devicesOf, pairingUntil, savePairing } from "#store/own-page-keys.ts";
import { passkeysOf } from "#store/passkeys.ts";
import { deleteSubscription } from "#store/push-subscriptions.ts";
import { clientFor } from "../access.ts";
import { record } from "../audit/record.ts";
import { after, instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { hashOfCode, newCode } from "./pairing-code.ts";

export const pairingDays = 7;

/** A new code that opens a client's own page once, in the place of an earlier one. It is told here once and kept only as a hash. */
export async function makePairingCode(
  services: Services,
  actor: StaffActor,
  clientId: string,
): Promise<{ code: string; expiresAt: string }> {
  const client = await clientFor(services, actor, clientId, "change");
  const code = newCode(services);
  const codeHash = await hashOfCode(code);
  const expiresAt = after(services, { days: pairingDays });
  await transact(services, async (within) => {
    await savePairing(within.store, client, { codeHash, createdAt: instant(within), expiresAt });
    await record(within, actor, client, "make-pairing-code");
  });
  return { code, expiresAt };
}

/**
 * Closes a client's own page on every device, and takes back its passkeys and a code that waits: a phone went astray. What
 * can be switched on there ends with it, notifications and the calendar: whoever had the page would go on learning when
 * there is a check-in, and open it.
 */
export async function closeOwnPage(services: Services, actor: StaffActor, clientId: string): Promise<void> {
  const client = await clientFor(services, actor, clientId, "change");
  await transact(services, async (within) => {
    await deleteDevices(within.store, client);
    await deleteSubscription(within.store, client);
    await deleteFeed(within.store, client);
    await record(within, actor, client, "close-own-page");
  });
}

/** What a therapist sees of a client's own page: whether a code waits, and since when devices are signed on. */
export async function viewPairing(
  services: Services,
  actor: StaffActor,
  clientId: string,
): Promise<{
  client: Client;
  openUntil: string | null;
  devices: readonly OwnDevice[];
  passkeys: readonly OwnPasskey[];
}> {
  const client = await clientFor(services, actor, clientId, "view");
  return {
    client: await readClient(services.store, client),
    openUntil: await pairingUntil(services.store, client, instant(services)),
    devices: await devicesOf(services.store, client),
    passkeys: await passkeysOf(services.store, client),
  };
}
