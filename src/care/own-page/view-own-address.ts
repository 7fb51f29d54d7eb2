import type { ClientActor } from "#model/access.ts";
import { readClient } from "#store/clients.ts";
import { findTherapistName } from "#store/staff.ts";
import type { Services } from "../services.ts";
import { ownClient } from "./own-client.ts";

/** Where a client's e-mails go, and who sees it. */
export interface OwnAddress {
  readonly therapistName: string;
  readonly email: string | null;
}

export async function viewOwnAddress(services: Services, actor: ClientActor): Promise<OwnAddress> {
  const client = await ownClient(services, actor, "view-own");
  const { email } = await readClient(services.store, client);
  const therapistName = await findTherapistName(services.store, client);
  return { therapistName, email };
}
