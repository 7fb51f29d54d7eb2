import type { Authorized, PracticeResource, StaffActor } from "../model/access.ts";
import type { Role, Staff } from "../model/staff.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";
import type { SessionResource } from "./sessions.ts";

/** Staff with the hash of their password: read by sign-in alone. */
export interface StaffWithSecret extends Staff {
  readonly passwordHash: string;
}

export async function findStaffByEmail(store: Store, email: string): Promise<StaffWithSecret | null> {
  const row = await store.selectFrom("staff").selectAll().where("email", "=", email).executeTakeFirst();
  return row ? { ...staffOf(row), passwordHash: row.password_hash } : null;
}

/** The account of whoever acts. */
export async function findOwnAccount(store: Store, actor: StaffActor): Promise<StaffWithSecret> {
  const account = store.selectFrom("staff").selectAll().where("id", "=", actor.staffId);
  const row = await account.executeTakeFirstOrThrow();
  return { ...staffOf(row), passwordHash: row.password_hash };
}

/** Whether an e-mail belongs to somebody else's account. */
export async function isEmailTaken(store: Store, email: string, actor: StaffActor): Promise<boolean> {
  const others = store.selectFrom("staff").select("id").where("id", "!=", actor.staffId);
  return (await others.where("email", "=", email).executeTakeFirst()) !== undefined;
}

export async function updateOwnAccount(
  store: Store,
  actor: StaffActor,
  { name, email, passwordHash }: Pick<StaffWithSecret, "name" | "email" | "passwordHash">,
): Promise<void> {
  await store
    .updateTable("staff")
    .set({ name, email, password_hash: passwordHash })
    .where("id", "=", actor.staffId)
    .execute();
}

export async function setPassword(
  store: Store,
  practice: Authorized<PracticeResource, "reset-password">,
  staffId: string,
  passwordHash: string,
): Promise<void> {
  const inPractice = store.updateTable("staff").where("practice_id", "=", practice.id);
  await inPractice.set({ password_hash: passwordHash }).where("id", "=", staffId).execute();
}

export async function insertStaff(store: Store, staff: StaffWithSecret): Promise<void> {
  await store
    .insertInto("staff")
    .values({
      id: staff.id,
      practice_id: staff.practiceId,
      name: staff.name,
      email: staff.email,
      password_hash: staff.passwordHash,
      roles: JSON.stringify(staff.roles),
      created_at: staff.createdAt,
    })
    .execute();
}

export const staffOf = (row: {
  id: string;
  practice_id: string;
  name: string;
  email: string;
  roles: string;
  created_at: string;
}): Staff => ({
  id: row.id,
  practiceId: row.practice_id,
  name: row.name,
  email: row.email,
  roles: JSON.parse(row.roles) as Role[],
  createdAt: row.created_at,
});

/** The name of the therapist who treats a client, or held a session: it stands on the client's pages. */
export async function findTherapistName(
  store: Store,
  whose: Authorized<ClientResource> | Authorized<SessionResource>,
): Promise<string> {
  const row = await store
    .selectFrom("staff")
    .select("name")
    .where("id", "=", whose.therapistId)
    .executeTakeFirstOrThrow();
  return row.name;
}
