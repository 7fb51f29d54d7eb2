import type { ClientActor } from "#model/access.ts";
import type { Trace } from "#model/audit.ts";
import { tracesOf } from "#store/audit.ts";
import { readClient } from "#store/clients.ts";
import { findTherapistName } from "#store/staff.ts";
import type { Services } from "../services.ts";
import { ownClient } from "./own-client.ts";

/** Where a client's e-mails go, and who sees it. */
export interface OwnAddress {
  readonly therapistName: string;
  readonly email: string | null;
  /** What was done in the client's name to how they are reached, and on which days. */
  readonly traces: Readonly<Record<Trace, readonly string[]>>;
}

export async function viewOwnAddress(services: Services, actor: ClientActor): Promise<OwnAddress> {
  const client = await ownClient(services, actor, "view-own");
  const { email } = await readClient(services.store, client);
  const therapistName = await findTherapistName(services.store, client);
  return { therapistName, email, traces: await tracesOf(services.store, client) };
}
