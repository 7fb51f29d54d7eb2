import type { Authorized } from "#model/access.ts";
import { lastOwnAct } from "#store/audit.ts";
import type { ClientResource } from "#store/clients.ts";
import type { Services } from "../services.ts";

/** When a client last changed by themselves what stands here of them; null where they never did. */
export interface OwnChanges {
  /** What they said before the first session. */
  readonly introduction: string | null;
  /** Where their e-mails go. */
  readonly address: string | null;
}

export async function ownChangesOf(
  { store }: Services,
  client: Authorized<ClientResource, "view">,
): Promise<OwnChanges> {
  return {
    introduction: await lastOwnAct(store, client, "change-introduction"),
    address: await lastOwnAct(store, client, "change-address"),
  };
}
