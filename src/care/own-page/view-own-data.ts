import type { ClientActor } from "#model/access.ts";
import type { Trace } from "#model/audit.ts";
import type { Consents } from "#model/consent.ts";
import type { Look, OwnDevice } from "#model/own-page.ts";
import type { OwnPasskey } from "#model/passkey.ts";
import { looksAt, tracesOf } from "#store/audit.ts";
import { readClient } from "#store/clients.ts";
import { findConsents } from "#store/consents.ts";
import { standingOf } from "#store/endings.ts";
import { devicesOf } from "#store/own-page-keys.ts";
import { passkeysOf } from "#store/passkeys.ts";
import { findTherapistName } from "#store/staff.ts";
import { practiceZone } from "../practice/practice-zone.ts";
import { dayIn } from "../practice-day.ts";
import type { Services } from "../services.ts";
import { ownClient } from "./own-client.ts";

/** What a client can see and decide of their data. */
export interface OwnData {
  readonly therapistName: string;
  readonly name: string;
  readonly looks: readonly Look[];
  readonly consents: Consents;
  readonly devices: readonly OwnDevice[];
  /** When a code opened the page, notifications were switched on or their address was set for them, the newest first: whoever else did leaves a trace, also after undoing it. */
  readonly traces: Readonly<Record<Trace, readonly string[]>>;
  readonly passkeys: readonly OwnPasskey[];
  /** The client said that no outlook may be made of them. */
  readonly outlookObjected: boolean;
}

export async function viewOwnData(services: Services, actor: ClientActor): Promise<OwnData> {
  const client = await ownClient(services, actor, "view-own");
  const { store } = services;
  return {
    therapistName: await findTherapistName(store, client),
    name: (await readClient(store, client)).name,
    looks: byPerson(await looksAt(store, client), await practiceZone(services)),
    consents: await findConsents(store, client),
    devices: await devicesOf(store, client),
    traces: await tracesOf(store, client),
    passkeys: await passkeysOf(store, client),
    outlookObjected: (await standingOf(store, client)).objectedAt !== null,
  };
}

/** Each person once, with the days of their looks by the practice's clock, the newest first. */
export function byPerson(
  looks: readonly { readonly person: string; readonly at: string }[],
  timeZone: string,
): Look[] {
  const people = new Map<string, Set<string>>();
  for (const { person, at } of looks) {
    const days = people.get(person) ?? new Set();
    people.set(person, days.add(dayIn(timeZone, new Date(at))));
  }
  return [...people].map(([person, days]) => ({ person, days: [...days] }));
}
