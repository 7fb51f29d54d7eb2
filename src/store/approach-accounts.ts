import type { Authorized } from "../model/access.ts";
import type { ApproachAccount } from "../model/common-ground.ts";
import type { Preferences } from "../model/intake.ts";
import { type ByClient, byClient, idsOf, ofOne } from "./by-client.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";

/** Every account of how a therapist works with each of several clients, the earliest first. */
export async function approachAccountsOfClients(
  store: Store,
  clients: readonly Authorized<ClientResource, "view" | "change">[],
): Promise<ByClient<ApproachAccount[]>> {
  const rows = await store
    .selectFrom("approach_account")
    .selectAll()
    .where("client_id", "in", idsOf(clients))
    .orderBy("told_at")
    .orderBy("id")
    .execute();
  return byClient(rows, (row) => ({
    approach: JSON.parse(row.approach) as Preferences,
    toldAt: row.told_at,
  }));
}

/** Every account of how a therapist works with a client, the earliest first. */
export const approachAccountsOf = ofOne(approachAccountsOfClients);

export async function insertApproachAccount(
  store: Store,
  client: Authorized<ClientResource, "change">,
  { id, approach, toldAt }: ApproachAccount & { readonly id: string },
): Promise<void> {
  await store
    .insertInto("approach_account")
    .values({ id, client_id: client.id, approach: JSON.stringify(approach), told_at: toldAt })
    .execute();
}
