import type { StaffActor } from "#model/access.ts";
import { clientAddress } from "#model/message.ts";
import { updateClientAddress } from "#store/clients.ts";
import { clientFor } from "../access.ts";
import { parse } from "../parse.ts";
import type { Services } from "../services.ts";

/** Sets where a client's e-mails go; empty takes the address away. */
export async function setAddress(
  services: Services,
  actor: StaffActor,
  clientId: string,
  given: unknown,
): Promise<void> {
  const { email } = parse(clientAddress, given);
  const client = await clientFor(services, actor, clientId, "change");
  await updateClientAddress(services.store, client, email);
}
