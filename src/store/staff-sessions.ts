import type { Authorized, PracticeResource, StaffActor } from "../model/access.ts";
import type { Staff } from "../model/staff.ts";
import type { Store } from "./open.ts";
import { staffOf } from "./staff.ts";

/** A sign-in session as it is kept: its token only as a hash. */
export interface StaffSession {
  readonly staff: Staff;
  readonly createdAt: string;
  readonly lastSeenAt: string;
}

export async function insertStaffSession(
  store: Store,
  tokenHash: string,
  staffId: string,
  at: string,
): Promise<void> {
  await store
    .insertInto("staff_session")
    .values({ token_hash: tokenHash, staff_id: staffId, created_at: at, last_seen_at: at })
    .execute();
}

export async function findStaffSession(store: Store, tokenHash: string): Promise<StaffSession | null> {
  const row = await store
    .selectFrom("staff_session")
    .innerJoin("staff", "staff.id", "staff_session.staff_id")
    .selectAll("staff")
    .select(["staff_session.created_at as begun_at", "staff_session.last_seen_at"])
    .where("staff_session.token_hash", "=", tokenHash)
    .executeTakeFirst();
  return row ? { staff: staffOf(row), createdAt: row.begun_at, lastSeenAt: row.last_seen_at } : null;
}

export async function touchStaffSession(store: Store, tokenHash: string, at: string): Promise<void> {
  await store
    .updateTable("staff_session")
    .set({ last_seen_at: at })
    .where("token_hash", "=", tokenHash)
    .execute();
}

export async function deleteStaffSession(store: Store, tokenHash: string): Promise<void> {
  await store.deleteFrom("staff_session").where("token_hash", "=", tokenHash).execute();
}

/** Ends an account's sessions on every device but the one that holds this token. */
export async function deleteOtherStaffSessions(
  store: Store,
  actor: StaffActor,
  tokenHash: string,
): Promise<void> {
  const others = store.deleteFrom("staff_session").where("token_hash", "!=", tokenHash);
  await others.where("staff_id", "=", actor.staffId).execute();
}

/** Ends an account's sessions on every device. */
export async function deleteStaffSessions(
  store: Store,
  practice: Authorized<PracticeResource, "reset-password">,
  staffId: string,
): Promise<void> {
  const here = store.selectFrom("staff").select("id").where("practice_id", "=", practice.id);
  await store
    .deleteFrom("staff_session")
    .where("staff_id", "in", here.where("id", "=", staffId))
    .execute();
}

/** Clears sessions that nobody has used since `before`. */
export async function deleteIdleStaffSessions(store: Store, before: string): Promise<void> {
  await store.deleteFrom("staff_session").where("last_seen_at", "<", before).execute();
}
