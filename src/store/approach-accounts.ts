import type { Authorized } from "../model/access.ts";
import type { ApproachAccount } from "../model/common-ground.ts";
import type { Preferences } from "../model/intake.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";

/** Every account of how a therapist works with a client, the earliest first. */
export async function approachAccountsOf(
  store: Store,
  client: Authorized<ClientResource, "view"> | Authorized<ClientResource, "change">,
): Promise<ApproachAccount[]> {
  const rows = await store
    .selectFrom("approach_account")
    .selectAll()
    .where("client_id", "=", client.id)
    .orderBy("told_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    approach: JSON.parse(row.approach) as Preferences,
    toldAt: row.told_at,
  }));
}

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
