import type { Authorized } from "../model/access.ts";
import type { CheckIn } from "../model/check-in.ts";
import type { Attendance } from "../model/session.ts";
import { checkInOf } from "./check-ins.ts";
import type { Store } from "./open.ts";
import { opened } from "./opened.ts";
import { inOrder } from "./session-order.ts";
import type { SessionResource } from "./sessions.ts";

/** A client's check-ins up to a session, its own among them, the earliest first. Never handed on: questions are chosen by it. */
export async function checkInsUpTo(
  store: Store,
  session: Authorized<SessionResource, "answer" | "change-own">,
): Promise<CheckIn[]> {
  const rows = await store
    .selectFrom("check_in")
    .innerJoin("session", "session.id", "check_in.session_id")
    .innerJoin("session as current", (join) => join.on("current.id", "=", session.id))
    .selectAll("check_in")
    .where("check_in.client_id", "=", session.clientId)
    .whereRef("session.date", "<=", "current.date")
    .$call(inOrder)
    .execute();
  return rows.map(checkInOf);
}

/** Whether something that the client of a session has sent waits for their therapist to open it. */
export async function waitsUnopened(
  store: Store,
  session: Authorized<SessionResource, "answer">,
): Promise<boolean> {
  const row = await store
    .selectFrom("check_in")
    .leftJoin("therapist_view", "therapist_view.session_id", "check_in.session_id")
    .select("check_in.session_id")
    .where("check_in.client_id", "=", session.clientId)
    .where(({ not }) => not(opened))
    .executeTakeFirst();
  return row !== undefined;
}

/** The days of a client's sessions, the earliest first. */
export async function sessionDays(
  store: Store,
  session: Authorized<SessionResource, "answer" | "change-own">,
): Promise<{ id: string; date: string }[]> {
  return store
    .selectFrom("session")
    .select(["id", "date"])
    .where("client_id", "=", session.clientId)
    .$call(inOrder)
    .execute();
}

/** How the session before this one came; null before the first. */
export async function attendanceBefore(
  store: Store,
  session: Authorized<SessionResource, "answer" | "change-own">,
): Promise<Attendance | null> {
  const rows = await store
    .selectFrom("session")
    .select(["id", "attendance"])
    .where("client_id", "=", session.clientId)
    .$call(inOrder)
    .execute();
  const before = rows[rows.findIndex(({ id }) => id === session.id) - 1];
  return (before?.attendance as Attendance | undefined) ?? null;
}
