import type { Authorized, CaseloadResource, PracticeResource, StaffActor } from "../model/access.ts";
import type { CalendarName } from "../model/calendar.ts";
import type { ErrorCode } from "../model/errors.ts";
import type { Role } from "../model/staff.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";

type Caseload = Authorized<CaseloadResource, "view" | "change">;
type OwnCaseload = Authorized<CaseloadResource, "change">;
type Job = Authorized<PracticeResource, "read-calendars">;

/** A therapist's calendar that is read by itself. */
export interface CalendarSource {
  readonly url: string;
  /** When it was last read whole. */
  readonly readAt: string | null;
  /** Why the last reading changed nothing. */
  readonly problem: ErrorCode | null;
}

export async function findSource(store: Store, whose: Caseload): Promise<CalendarSource | null> {
  const row = await store
    .selectFrom("calendar_source")
    .selectAll()
    .where("staff_id", "=", whose.therapistId)
    .executeTakeFirst();
  return row ? { url: row.url, readAt: row.read_at, problem: row.problem as ErrorCode | null } : null;
}

/** Keeps the address that a therapist has said yes to, as read just now. */
export async function putSource(
  store: Store,
  whose: OwnCaseload,
  { url, readAt, dueAt }: { url: string; readAt: string; dueAt: string },
): Promise<void> {
  const changes = { url, due_at: dueAt, claimed_at: null, read_at: readAt, problem: null };
  await store
    .insertInto("calendar_source")
    .values({ staff_id: whose.therapistId, practice_id: whose.practiceId, ...changes })
    .onConflict((conflict) => conflict.column("staff_id").doUpdateSet(changes))
    .execute();
}

export async function deleteSource(store: Store, whose: OwnCaseload): Promise<void> {
  await store.deleteFrom("calendar_source").where("staff_id", "=", whose.therapistId).execute();
}

/** A calendar whose turn it is, claimed for one process alone, with the therapist on whose word it is read. */
export interface ClaimedSource {
  readonly url: string;
  readonly therapist: StaffActor;
}

/** Claims the calendar that is due longest; a claim older than `abandoned` is of a process that ended in between. */
export async function claimSource(
  store: Store,
  practice: Job,
  moment: { now: string; abandoned: string },
): Promise<ClaimedSource | null> {
  const free = store
    .selectFrom("calendar_source")
    .select("staff_id")
    .where("practice_id", "=", practice.id)
    .where("due_at", "<=", moment.now)
    .where((one) => one.or([one("claimed_at", "is", null), one("claimed_at", "<", moment.abandoned)]))
    .orderBy("due_at")
    .limit(1);
  const candidate = await free.executeTakeFirst();
  if (!candidate) return null;
  const claimed = await store
    .updateTable("calendar_source")
    .set({ claimed_at: moment.now })
    .where("staff_id", "=", candidate.staff_id)
    .where("due_at", "<=", moment.now)
    .where((one) => one.or([one("claimed_at", "is", null), one("claimed_at", "<", moment.abandoned)]))
    .returning(["staff_id", "url"])
    .executeTakeFirst();
  if (!claimed) return null;
  const { roles } = await store
    .selectFrom("staff")
    .select("roles")
    .where("id", "=", claimed.staff_id)
    .executeTakeFirstOrThrow();
  const therapist = {
    kind: "staff",
    staffId: claimed.staff_id,
    practiceId: practice.id,
    roles: JSON.parse(roles) as Role[],
  } as const;
  return { url: claimed.url, therapist };
}

/** Ends a claim: read, or why not; and when its turn comes again. Nothing where the therapist has meanwhile changed the address. */
export async function settleSource(
  store: Store,
  practice: Job,
  { url, therapist }: ClaimedSource,
  outcome: { dueAt: string; readAt?: string; problem: ErrorCode | null },
): Promise<void> {
  await store
    .updateTable("calendar_source")
    .set({
      due_at: outcome.dueAt,
      claimed_at: null,
      problem: outcome.problem,
      ...(outcome.readAt ? { read_at: outcome.readAt } : {}),
    })
    .where("staff_id", "=", therapist.staffId)
    .where("practice_id", "=", practice.id)
    .where("url", "=", url)
    .execute();
}

/** What waits for a therapist's yes: one at a time. */
export async function putPreview(
  store: Store,
  whose: OwnCaseload,
  preview: { id: string; url: string | null; found: string; madeAt: string },
): Promise<void> {
  const changes = { id: preview.id, url: preview.url, found: preview.found, made_at: preview.madeAt };
  await store
    .insertInto("calendar_preview")
    .values({ staff_id: whose.therapistId, ...changes })
    .onConflict((conflict) => conflict.column("staff_id").doUpdateSet(changes))
    .execute();
}

/** Takes what waits out of the store, so that a yes counts once; null where it is gone or another one. */
export async function takePreview(
  store: Store,
  whose: OwnCaseload,
  { id, since }: { id: string; since: string },
): Promise<{ url: string | null; found: string } | null> {
  const row = await store
    .deleteFrom("calendar_preview")
    .where("staff_id", "=", whose.therapistId)
    .where("id", "=", id)
    .where("made_at", ">", since)
    .returning(["url", "found"])
    .executeTakeFirst();
  return row ?? null;
}

export async function deleteOldPreviews(store: Store, before: string): Promise<void> {
  await store.deleteFrom("calendar_preview").where("made_at", "<", before).execute();
}

/** A therapist's clients who go on, with what each is called in their calendar. */
export async function clientsToName(
  store: Store,
  whose: Caseload,
): Promise<(CalendarName & { readonly name: string; readonly code: string })[]> {
  const rows = await store
    .selectFrom("client")
    .leftJoin("calendar_code", "calendar_code.client_id", "client.id")
    .select(["client.id", "client.name", "calendar_code.code"])
    .where("client.practice_id", "=", whose.practiceId)
    .where("client.therapist_id", "=", whose.therapistId)
    .where("client.ended_at", "is", null)
    .where("client.care_withdrawn_at", "is", null)
    .orderBy("client.name")
    .orderBy("client.id")
    .execute();
  return rows.map(({ id, name, code }) => ({
    clientId: id,
    name,
    code: code ?? "",
    words: code ? [name, code] : [name],
  }));
}

/** Sets or, empty, takes away what a therapist calls a client in their calendar. */
export async function setCode(
  store: Store,
  client: Authorized<ClientResource, "change">,
  code: string,
): Promise<void> {
  if (code === "") {
    await store.deleteFrom("calendar_code").where("client_id", "=", client.id).execute();
    return;
  }
  await store
    .insertInto("calendar_code")
    .values({ client_id: client.id, code })
    .onConflict((conflict) => conflict.column("client_id").doUpdateSet({ code }))
    .execute();
}
