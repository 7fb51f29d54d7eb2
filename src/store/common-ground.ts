import type { Authorized } from "../model/access.ts";
import type { Goal } from "../model/goal.ts";
import { type ByClient, byClient, idsOf, ofOne } from "./by-client.ts";
import type { ClientResource } from "./clients.ts";
import { goalOf } from "./goals.ts";
import type { Store } from "./open.ts";
import type { SessionResource } from "./sessions.ts";

/** What therapist and client have put side by side. */
export interface CommonGround {
  /** When the therapist first saw the client's goals. */
  readonly goalsSeenAt: string | null;
  /** When the therapist said which goals mean the same; null until then, and again when they add a goal. */
  readonly goalsLinkedAt: string | null;
  readonly agreedAt: string | null;
}

/** What was put side by side for each of several clients. */
export async function readCommonGrounds(
  store: Store,
  clients: readonly Authorized<ClientResource, "view" | "change">[],
): Promise<ByClient<CommonGround>> {
  const rows = await store
    .selectFrom("common_ground")
    .selectAll()
    .where("client_id", "in", idsOf(clients))
    .execute();
  const found = byClient(rows, (row) => ({
    goalsSeenAt: row.goals_seen_at,
    goalsLinkedAt: row.goals_linked_at,
    agreedAt: row.agreed_at,
  }));
  return (clientId) => found(clientId)[0] ?? { goalsSeenAt: null, goalsLinkedAt: null, agreedAt: null };
}

/** What was put side by side for one client. */
export const readCommonGround = ofOne(readCommonGrounds);

/** Whether the therapist of a session's client has opened the client's list of goals. */
export async function goalsWereSeen(
  store: Store,
  session: Authorized<SessionResource, "answer">,
): Promise<boolean> {
  const row = await store
    .selectFrom("common_ground")
    .select("goals_seen_at")
    .where("client_id", "=", session.clientId)
    .executeTakeFirst();
  return row?.goals_seen_at != null;
}

/** Saves what is named and leaves the rest as it is. */
export async function saveCommonGround(
  store: Store,
  client: Authorized<ClientResource, "change">,
  { goalsSeenAt, goalsLinkedAt, agreedAt }: Partial<CommonGround>,
): Promise<void> {
  const changes = {
    ...(goalsSeenAt !== undefined && { goals_seen_at: goalsSeenAt }),
    ...(goalsLinkedAt !== undefined && { goals_linked_at: goalsLinkedAt }),
    ...(agreedAt !== undefined && { agreed_at: agreedAt }),
  };
  const nothing = { goals_seen_at: null, goals_linked_at: null, agreed_at: null };
  await store
    .insertInto("common_ground")
    .values({ client_id: client.id, ...nothing, ...changes })
    .onConflict((conflict) => conflict.column("client_id").doUpdateSet(changes))
    .execute();
}

/** A therapist's goal for a client, with the client's goal that it means. */
export type TherapistGoal = Goal & { readonly sameAs: string | null };

/** The therapist's goals for several clients that still stand, in the therapist's order. */
export async function therapistGoalsOfClients(
  store: Store,
  clients: readonly Authorized<ClientResource, "view" | "change">[],
): Promise<ByClient<TherapistGoal[]>> {
  const rows = await store
    .selectFrom("goal")
    .selectAll()
    .where("client_id", "in", idsOf(clients))
    .where("holder", "=", "therapist")
    .where("ended_at", "is", null)
    .orderBy("place")
    .execute();
  return byClient(rows, (row) => ({ ...goalOf(row), sameAs: row.same_as }));
}

/** The therapist's goals for a client that still stand, in the therapist's order. */
export const therapistGoalsOf = ofOne(therapistGoalsOfClients);

/** Says which of the client's goals a goal of the therapist's means; null for none. */
export async function meanSameGoal(
  store: Store,
  client: Authorized<ClientResource, "change">,
  goalId: string,
  sameAs: string | null,
): Promise<void> {
  await store
    .updateTable("goal")
    .set({ same_as: sameAs })
    .where("id", "=", goalId)
    .where("client_id", "=", client.id)
    .where("holder", "=", "therapist")
    .execute();
}
