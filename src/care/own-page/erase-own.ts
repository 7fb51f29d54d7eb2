import type { ClientActor, StaffActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { eraseForm } from "#model/own-page.ts";
import { readClient } from "#store/clients.ts";
import {
  deleteClient,
  deleteErasure,
  deleteOldErasures,
  type ErasureNotice,
  erasuresFor,
  insertErasure,
} from "#store/erasure.ts";
import { holdSessionsOf } from "#store/sessions.ts";
import { caseloadOf } from "../access.ts";
import { record } from "../audit/record.ts";
import { parse } from "../parse.ts";
import { after, instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { ownClient } from "./own-client.ts";

/** A notice that nobody read is taken away all the same: with it goes the name. */
export const noticeDays = 30;

/**
 * Erases everything of a client, at once and whole: what they said, what was said and written about it, links and
 * devices. The audit keeps that it happened, and the therapist is told once. Throws `not-confirmed` unless both
 * confirmations are given.
 */
export async function eraseOwn(services: Services, actor: ClientActor, given: unknown): Promise<void> {
  const { gone, kept } = parse(eraseForm, given);
  if (gone !== "yes" || kept !== "yes") throw new AttuneError("not-confirmed");
  await transact(services, async (within) => {
    const client = await ownClient(within, actor, "change-own");
    await holdSessionsOf(within.store, client);
    const { name } = await readClient(within.store, client);
    const notice = { id: within.newId(), clientName: name, erasedAt: instant(within) };
    await insertErasure(within.store, client, notice);
    await deleteClient(within.store, client);
    await record(within, actor, client, "erase");
  });
}

/** Which of a therapist's clients have erased their data, until the therapist has read it. */
export function viewErasures(services: Services, actor: StaffActor): Promise<ErasureNotice[]> {
  const caseload = caseloadOf(actor, "view");
  return erasuresFor(services.store, caseload);
}

/** "I have read it": the notice goes, and the client's name with it. */
export async function readErasure(services: Services, actor: StaffActor, id: string): Promise<void> {
  const caseload = caseloadOf(actor, "change");
  await deleteErasure(services.store, caseload, id);
}

/** Takes notices away that have stood long enough. */
export async function clearErasures(services: Services): Promise<void> {
  const before = after(services, { days: -noticeDays });
  await deleteOldErasures(services.store, before);
}
