import type { Authorized } from "../model/access.ts";
import { type Consents, type Purpose, undecided } from "../model/consent.ts";
import { type ClientResource, clientIdOf } from "./clients.ts";
import type { Store } from "./open.ts";
import type { SessionResource } from "./sessions.ts";

/** A client's newest decision on each purpose. */
export async function findConsents(
  store: Store,
  client: Authorized<ClientResource> | Authorized<SessionResource, "answer">,
): Promise<Consents> {
  const rows = await store
    .selectFrom("consent")
    .select(["purpose", "given"])
    .where("client_id", "=", clientIdOf(client))
    .orderBy("decided_at")
    .orderBy("id")
    .execute();
  return { ...undecided, ...Object.fromEntries(rows.map((row) => [row.purpose, row.given === 1])) };
}

/** Adds a decision; earlier ones stay readable. What was decided of care stands with the client, where links look for it. */
export async function insertConsent(
  store: Store,
  client: Authorized<ClientResource, "introduce" | "change-own"> | Authorized<SessionResource, "answer">,
  consent: { id: string; purpose: Purpose; given: boolean; decidedAt: string },
): Promise<void> {
  await store
    .insertInto("consent")
    .values({
      id: consent.id,
      client_id: clientIdOf(client),
      purpose: consent.purpose,
      given: consent.given ? 1 : 0,
      decided_at: consent.decidedAt,
    })
    .execute();
  if (consent.purpose !== "care") return;
  await store
    .updateTable("client")
    .set({ care_withdrawn_at: consent.given ? null : consent.decidedAt })
    .where("id", "=", clientIdOf(client))
    .execute();
}

/** Every decision that a client made, the earliest first. */
export async function decisionsOf(
  store: Store,
  client: Authorized<ClientResource, "view-own">,
): Promise<{ purpose: Purpose; given: boolean; decidedAt: string }[]> {
  const rows = await store
    .selectFrom("consent")
    .selectAll()
    .where("client_id", "=", client.id)
    .orderBy("decided_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    purpose: row.purpose as Purpose,
    given: row.given === 1,
    decidedAt: row.decided_at,
  }));
}
