import type { ClientActor } from "#model/access.ts";
import { clientAddress } from "#model/message.ts";
import { readClient, updateClientAddress } from "#store/clients.ts";
import { record } from "../audit/record.ts";
import { parse } from "../parse.ts";
import type { Services } from "../services.ts";
import { transact } from "../transact.ts";
import { ownClient } from "./own-client.ts";

/**
 * Sets where a client's e-mails go, on their own word; empty takes the address away, and at a new one e-mails that were
 * stopped begin again. Their therapist sees the address and when it was changed. Throws `invalid-input`.
 */
export async function changeOwnAddress(
  services: Services,
  actor: ClientActor,
  given: unknown,
): Promise<void> {
  const { email } = parse(clientAddress, given);
  await transact(services, async (within) => {
    const client = await ownClient(within, actor, "change-own");
    const before = await readClient(within.store, client);
    if (before.email === email) return;
    await updateClientAddress(within.store, client, email);
    await record(within, actor, client, "change-address");
  });
}
