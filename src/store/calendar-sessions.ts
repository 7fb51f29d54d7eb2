import type { Authorized, CaseloadResource } from "../model/access.ts";
import type { Store } from "./open.ts";
import { inOrder } from "./session-order.ts";
import { holdSession, needsLocks, type SessionResource } from "./sessions.ts";

type Caseload = Authorized<CaseloadResource, "view" | "change">;
type OwnSession = Authorized<SessionResource, "change">;

/** A session as a plan against a calendar sees it. */
export interface PlannedSession {
  readonly id: string;
  readonly clientId: string;
  readonly date: string;
  readonly time: string | null;
  /** The event that it is; null for one that was entered by hand. */
  readonly event: string | null;
  /** Something of it is there that a calendar does not undo: it took place, was missed, was opened or answered, or a message went out. */
  readonly begun: boolean;
}

/** A therapist's sessions from a day on, and all that are of a calendar's events whatever their day. */
export async function sessionsToPlan(store: Store, whose: Caseload, from: string): Promise<PlannedSession[]> {
  const rows = await store
    .selectFrom("session")
    .leftJoin("calendar_session", "calendar_session.session_id", "session.id")
    .select(["session.id", "session.client_id", "session.date", "session.time", "session.attendance"])
    .select("calendar_session.event")
    .select((one) => [
      one
        .exists(one.selectFrom("check_in").select("session_id").whereRef("session_id", "=", "session.id"))
        .as("answered"),
      one
        .exists(
          one.selectFrom("therapist_view").select("session_id").whereRef("session_id", "=", "session.id"),
        )
        .as("viewed"),
      one
        .exists(
          one.selectFrom("submission_secret").select("session_id").whereRef("session_id", "=", "session.id"),
        )
        .as("opened"),
      one
        .exists(
          one
            .selectFrom("message")
            .select("session_id")
            .whereRef("session_id", "=", "session.id")
            .where("sent_at", "is not", null),
        )
        .as("told"),
      one
        .exists(
          one.selectFrom("suggestion_choice").select("session_id").whereRef("session_id", "=", "session.id"),
        )
        .as("chosen"),
    ])
    .where("session.practice_id", "=", whose.practiceId)
    .where("session.therapist_id", "=", whose.therapistId)
    .where((one) => one.or([one("session.date", ">=", from), one("calendar_session.event", "is not", null)]))
    .$call(inOrder)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    clientId: row.client_id,
    date: row.date,
    time: row.time,
    event: row.event,
    begun:
      row.attendance !== "planned" ||
      [row.answered, row.viewed, row.opened, row.told, row.chosen].some(Boolean),
  }));
}

/** Writes down which event of their calendar a therapist's session is, in the place of an earlier one. */
export async function linkEvent(transaction: Store, session: OwnSession, event: string): Promise<void> {
  await transaction.deleteFrom("calendar_session").where("session_id", "=", session.id).execute();
  await transaction
    .insertInto("calendar_session")
    .values({ staff_id: session.therapistId, event, session_id: session.id })
    .onConflict((conflict) => conflict.columns(["staff_id", "event"]).doUpdateSet({ session_id: session.id }))
    .execute();
}

/** Moves a session; messages that wait for it are planned anew for its new time; one that is leaving this moment stays the one it is. */
export async function moveSession(
  transaction: Store,
  session: OwnSession,
  { date, time }: { date: string; time: string | null },
): Promise<void> {
  // Another hour of the same day is no move; a move is known by the day that was planned first.
  await transaction
    .updateTable("session")
    .set(({ fn }) => ({ moved_from: fn.coalesce("moved_from", "date") }))
    .where("id", "=", session.id)
    .where("date", "!=", date)
    .execute();
  await transaction.updateTable("session").set({ date, time }).where("id", "=", session.id).execute();
  await transaction
    .deleteFrom("message")
    .where("session_id", "=", session.id)
    .where("sent_at", "is", null)
    .where("claimed_at", "is", null)
    .execute();
}

/**
 * Takes away a session of which nothing is there but its time, with links that nobody has opened; a message that is about
 * to leave for it does not. Where one has left since the plan was made, it stays: its link would lead nowhere.
 */
export async function deleteSession(transaction: Store, session: OwnSession): Promise<void> {
  await holdSession(transaction, session);
  const told = await transaction
    .selectFrom("message")
    .select("id")
    .where("session_id", "=", session.id)
    .where("sent_at", "is not", null)
    .executeTakeFirst();
  if (told) return;
  for (const table of ["calendar_session", "message", "kiosk_code", "check_in_link"] as const)
    await transaction.deleteFrom(table).where("session_id", "=", session.id).execute();
  await transaction.deleteFrom("session").where("id", "=", session.id).execute();
}

/** Holds a therapist's plan until the transaction ends, so that two readings of one calendar do not cross. */
export async function holdPlan(
  transaction: Store,
  whose: Authorized<CaseloadResource, "change">,
): Promise<void> {
  if (!needsLocks(transaction)) return;
  const own = transaction.selectFrom("staff").select("id").where("practice_id", "=", whose.practiceId);
  await own.where("id", "=", whose.therapistId).forUpdate().execute();
}
