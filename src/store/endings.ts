import type { Authorized, PracticeResource } from "../model/access.ts";
import type { EndKind } from "../science/engagement/outlook/history.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";

/** How care ended, and the moment at which the day of its end began in the practice's time zone. */
export interface StoredEnd {
  readonly kind: EndKind;
  readonly endedAt: string;
}

/** What bears on whether an outlook is made of a client. */
export interface Standing {
  /** Null while care goes on. An import that does not say how leaves it unknown. */
  readonly end: StoredEnd | null;
  readonly objectedAt: string | null;
  readonly careWithdrawnAt: string | null;
}

export async function standingOf(store: Store, client: Authorized<ClientResource>): Promise<Standing> {
  const row = await store
    .selectFrom("client")
    .select(["ended_at", "end_kind", "outlook_objected_at", "care_withdrawn_at"])
    .where("id", "=", client.id)
    .executeTakeFirstOrThrow();
  return {
    end: row.ended_at ? { kind: endKindOf(row), endedAt: row.ended_at } : null,
    objectedAt: row.outlook_objected_at,
    careWithdrawnAt: row.care_withdrawn_at,
  };
}

export const endKindOf = (row: { end_kind: string | null }): EndKind =>
  (row.end_kind ?? "unknown") as EndKind;

/** Ends care, or with null takes its end back. */
export async function saveEnding(
  store: Store,
  client: Authorized<ClientResource, "change">,
  end: StoredEnd | null,
): Promise<void> {
  await store
    .updateTable("client")
    .set({ ended_at: end?.endedAt ?? null, end_kind: end?.kind ?? null })
    .where("id", "=", client.id)
    .execute();
}

/** Notes since when the client wants no outlook, or with null that one may be made again. */
export async function saveObjection(
  store: Store,
  client: Authorized<ClientResource, "change-own">,
  objectedAt: string | null,
): Promise<void> {
  await store
    .updateTable("client")
    .set({ outlook_objected_at: objectedAt })
    .where("id", "=", client.id)
    .execute();
}

/** How many clients have had no session since a day, while no end of care is noted. */
export async function silentClients(
  store: Store,
  practice: Authorized<PracticeResource, "view">,
  before: string,
): Promise<number> {
  const { n } = await store
    .selectFrom("client")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("practice_id", "=", practice.id)
    .where("ended_at", "is", null)
    .where(({ exists, selectFrom }) =>
      exists(selectFrom("session").select("id").whereRef("client_id", "=", "client.id")),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("session")
            .select("id")
            .whereRef("client_id", "=", "client.id")
            .where("date", ">=", before),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return n;
}
