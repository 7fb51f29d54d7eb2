import type { StaffActor } from "#model/access.ts";
import type { Client } from "#model/client.ts";
import { deviceCodeSetting } from "#model/known-device.ts";
import type { OwnDevice } from "#model/own-page.ts";
import { readClient } from "#store/clients.ts";
import {
  asksDeviceCode,
  deviceCodeUntil,
  forgetKnownDevices,
  keepDeviceCode,
  knownDevicesOf,
  updateAsksDeviceCode,
} from "#store/known-devices.ts";
import { clientFor, practiceFor } from "../access.ts";
import { record } from "../audit/record.ts";
import { composeCode } from "../messages/compose.ts";
import { type Sender, sendNow } from "../messages/send-now.ts";
import { parse } from "../parse.ts";
import { sixDigits } from "../secrets.ts";
import { after, instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { deviceCodeDays, hashOfDeviceCode, mostTries } from "./device-code.ts";

/** Whether the practice asks new devices for six digits. */
export async function viewDeviceCodes(services: Services, actor: StaffActor): Promise<boolean> {
  const practice = practiceFor(actor, "view");
  return asksDeviceCode(services.store, practice.id);
}

/** Switches on or off that a check-in link asks a new device for six digits. */
export async function switchDeviceCodes(
  services: Services,
  actor: StaffActor,
  given: unknown,
): Promise<void> {
  const { asks } = parse(deviceCodeSetting, given);
  const practice = practiceFor(actor, "change");
  await transact(services, async (within) => {
    await updateAsksDeviceCode(within.store, practice, asks);
    const action = asks ? "ask-device-codes" : "ask-no-device-codes";
    await record(within, actor, practice, action);
  });
}

/** Six digits that let one new device open a client's check-ins, in the place of earlier ones. They are told here once and kept only as a hash. */
export async function makeDeviceCode(
  services: Services,
  actor: StaffActor,
  clientId: string,
): Promise<{ code: string; expiresAt: string }> {
  const made = newDeviceCode(services);
  await keepCode(services, actor, clientId, made);
  return made;
}

const newDeviceCode = (services: Services) => ({
  code: sixDigits(services),
  expiresAt: after(services, { days: deviceCodeDays }),
});

async function keepCode(
  services: Services,
  actor: StaffActor,
  clientId: string,
  { code, expiresAt }: ReturnType<typeof newDeviceCode>,
): Promise<void> {
  const client = await clientFor(services, actor, clientId, "change");
  const hash = await hashOfDeviceCode(client.id, code);
  await transact(services, async (within) => {
    await keepDeviceCode(within.store, client, { hash, expiresAt });
    await record(within, actor, client, "make-device-code");
  });
}

/** Sends new six digits by e-mail, apart from any link. Throws what `sendNow` throws. */
export const sendDeviceCode = (
  services: Services,
  actor: StaffActor,
  from: Sender,
  clientId: string,
): Promise<void> =>
  sendNow(services, actor, from, clientId, async ({ to }) => {
    const made = newDeviceCode(services);
    return {
      words: composeCode(to, { ...made, timeZone: from.practice.timeZone }),
      leaving: () => keepCode(services, actor, clientId, made),
    };
  });

/** From now on every device of a client is new: a phone went astray. */
export async function forgetDevices(services: Services, actor: StaffActor, clientId: string): Promise<void> {
  const client = await clientFor(services, actor, clientId, "change");
  await transact(services, async (within) => {
    await forgetKnownDevices(within.store, client);
    await record(within, actor, client, "forget-devices");
  });
}

/** What a therapist sees of a client's devices: how many are known, and whether six digits wait. */
export async function viewKnownDevices(
  services: Services,
  actor: StaffActor,
  clientId: string,
): Promise<{
  client: Client;
  asks: boolean;
  openUntil: string | null;
  devices: readonly Omit<OwnDevice, "id">[];
}> {
  const client = await clientFor(services, actor, clientId, "change");
  const { store } = services;
  return {
    client: await readClient(store, client),
    asks: await asksDeviceCode(store, client.practiceId),
    openUntil: await deviceCodeUntil(store, client, instant(services), mostTries),
    devices: await knownDevicesOf(store, client),
  };
}
