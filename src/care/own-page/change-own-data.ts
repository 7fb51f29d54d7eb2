import * as v from "valibot";
import type { ClientActor } from "#model/access.ts";
import { purposes } from "#model/consent.ts";
import { ownNameForm } from "#model/own-page.ts";
import { updateOwnName } from "#store/clients.ts";
import { findConsents, insertConsent } from "#store/consents.ts";
import { deleteDevice } from "#store/own-page-keys.ts";
import { record } from "../audit/record.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { ownClient } from "./own-client.ts";

const consentForm = v.object({ purpose: v.picklist(purposes), given: v.picklist(["yes", "no"]) });

/** Gives or takes back a consent; earlier decisions stay on record. */
export async function changeConsent(services: Services, actor: ClientActor, given: unknown): Promise<void> {
  const form = parse(consentForm, given);
  await transact(services, async (within) => {
    const client = await ownClient(within, actor, "change-own");
    const before = await findConsents(within.store, client);
    const consent = form.given === "yes";
    if (before[form.purpose] === consent) return;
    const decision = {
      id: within.newId(),
      purpose: form.purpose,
      given: consent,
      decidedAt: instant(within),
    };
    await insertConsent(within.store, client, decision);
    const action = consent ? "give-consent" : "withdraw-consent";
    await record(within, actor, client, action);
  });
}

/** Changes the name that is shown of the client; their therapist can read what it was before. */
export async function changeOwnName(services: Services, actor: ClientActor, given: unknown): Promise<void> {
  const { name } = parse(ownNameForm, given);
  await transact(services, async (within) => {
    const client = await ownClient(within, actor, "change-own");
    await updateOwnName(within.store, client, name);
    await record(within, actor, client, "change-name");
  });
}

/** Ends the own page on one of the client's devices. */
export async function signOffDevice(services: Services, actor: ClientActor, deviceId: string): Promise<void> {
  const client = await ownClient(services, actor, "change-own");
  await deleteDevice(services.store, client, deviceId);
}
