import { PostgresAdapter } from "kysely";
import type { Authorized, Resource } from "../model/access.ts";
import type { Attendance, Session } from "../model/session.ts";
import { type ByClient, byClient, idsOf, ofOne } from "./by-client.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";
import { inOrder } from "./session-order.ts";

export type SessionResource = Extract<Resource, { kind: "session" }>;

/** To whom a session belongs: what access is decided on. */
export async function findSessionResource(store: Store, id: string): Promise<SessionResource | null> {
  const row = await store
    .selectFrom("session")
    .select(["id", "client_id", "practice_id", "therapist_id"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  return {
    kind: "session",
    id: row.id,
    clientId: row.client_id,
    practiceId: row.practice_id,
    therapistId: row.therapist_id,
  };
}

export async function readSession(store: Store, session: Authorized<SessionResource>): Promise<Session> {
  const row = await store
    .selectFrom("session")
    .selectAll()
    .where("id", "=", session.id)
    .executeTakeFirstOrThrow();
  return sessionOf(row);
}

/** The sessions of several clients, each client's earliest first. */
export async function sessionsOfClients(
  store: Store,
  clients: readonly Authorized<ClientResource>[],
): Promise<ByClient<Session[]>> {
  const rows = await store
    .selectFrom("session")
    .selectAll()
    .where("client_id", "in", idsOf(clients))
    .$call(inOrder)
    .execute();
  return byClient(rows, sessionOf);
}

/** A client's sessions, the earliest first. */
export const sessionsOfClient = ofOne(sessionsOfClients);

export async function insertSession(
  store: Store,
  client: Authorized<ClientResource, "change">,
  session: Omit<Session, "practiceId" | "clientId" | "therapistId" | "movedFrom"> & {
    createdAt: string;
    place: number;
  },
): Promise<void> {
  await store
    .insertInto("session")
    .values({
      id: session.id,
      practice_id: client.practiceId,
      client_id: client.id,
      therapist_id: client.therapistId,
      date: session.date,
      time: session.time,
      place: session.place,
      attendance: session.attendance,
      created_at: session.createdAt,
    })
    .execute();
}

export async function setAttendance(
  store: Store,
  session: Authorized<SessionResource, "change">,
  attendance: Attendance,
): Promise<void> {
  await store.updateTable("session").set({ attendance }).where("id", "=", session.id).execute();
}

/** PostgreSQL runs transactions side by side; SQLite runs one at a time on its one connection. */
export const needsLocks = (store: Store) => store.getExecutor().adapter instanceof PostgresAdapter;

/**
 * Holds a session's row until the transaction ends, so that an edit by the client and the reveal to the
 * therapist cannot cross. SQLite runs one transaction at a time on its one connection and needs no lock.
 */
export async function holdSession(transaction: Store, session: Authorized<SessionResource>): Promise<void> {
  if (!needsLocks(transaction)) return;
  await transaction.selectFrom("session").select("id").where("id", "=", session.id).forUpdate().execute();
}

/** Holds all of a client's sessions, in one order for everybody. */
export async function holdSessionsOf(transaction: Store, client: Authorized<ClientResource>): Promise<void> {
  if (!needsLocks(transaction)) return;
  const sessions = transaction.selectFrom("session").select("id").where("client_id", "=", client.id);
  await sessions.orderBy("id").forUpdate().execute();
}

export const sessionOf = (row: {
  id: string;
  practice_id: string;
  client_id: string;
  therapist_id: string;
  date: string;
  time: string | null;
  attendance: string;
  moved_from: string | null;
}): Session => ({
  id: row.id,
  practiceId: row.practice_id,
  clientId: row.client_id,
  therapistId: row.therapist_id,
  date: row.date,
  time: row.time,
  attendance: row.attendance as Attendance,
  movedFrom: row.moved_from,
});
