import type { StaffActor } from "#model/access.ts";
import { clientAddress } from "#model/message.ts";
import { readClient, updateClientAddress } from "#store/clients.ts";
import { clientFor } from "../access.ts";
import { record } from "../audit/record.ts";
import { parse } from "../parse.ts";
import type { Services } from "../services.ts";
import { transact } from "../transact.ts";

/** Sets where a client's e-mails go, and with them the links to their pages; empty takes the address away. E-mails that were stopped begin again with it. The client reads on which days. */
export async function setAddress(
  services: Services,
  actor: StaffActor,
  clientId: string,
  given: unknown,
): Promise<void> {
  const { email } = parse(clientAddress, given);
  const client = await clientFor(services, actor, clientId, "change");
  await transact(services, async (within) => {
    const before = await readClient(within.store, client);
    await updateClientAddress(within.store, client, email);
    if (before.email !== email || before.remindersStoppedAt !== null)
      await record(within, actor, client, "set-address");
  });
}
