import type { Insertable } from "kysely";
import type { Authorized, CaseloadResource, PracticeResource } from "../model/access.ts";
import type { CheckIn } from "../model/check-in.ts";
import type { Client } from "../model/client.ts";
import type { Session } from "../model/session.ts";
import type { Staff } from "../model/staff.ts";
import { rowOf } from "./check-ins.ts";
import type { Store } from "./open.ts";
import { staffOf } from "./staff.ts";
import type { Database } from "./tables.ts";

type Practice = Authorized<PracticeResource, "import">;
type Caseload = Authorized<CaseloadResource, "import">;

/** Rows written by one statement: SQLite takes 32,766 values in one, which is room for 65 columns; the widest table has 25. */
const batch = 500;

/** Which column holds what, as it was given at the last import. */
export type RememberedColumns = Readonly<Record<string, string>>;

export async function readImportColumns(store: Store, practice: Practice): Promise<RememberedColumns> {
  const row = await store
    .selectFrom("import_columns")
    .select("columns")
    .where("practice_id", "=", practice.id)
    .executeTakeFirst();
  return row ? (JSON.parse(row.columns) as RememberedColumns) : {};
}

export async function saveImportColumns(
  store: Store,
  practice: Practice,
  columns: RememberedColumns,
  at: string,
): Promise<void> {
  const changes = { columns: JSON.stringify(columns), used_at: at };
  await store
    .insertInto("import_columns")
    .values({ practice_id: practice.id, ...changes })
    .onConflict((conflict) => conflict.column("practice_id").doUpdateSet(changes))
    .execute();
}

/** Which of these rows were imported before. */
export async function importedBefore(
  store: Store,
  practice: Practice,
  fingerprints: readonly string[],
): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (const some of batches(fingerprints)) {
    const rows = await store
      .selectFrom("imported_row")
      .select("fingerprint")
      .where("practice_id", "=", practice.id)
      .where("fingerprint", "in", some)
      .execute();
    for (const { fingerprint } of rows) known.add(fingerprint);
  }
  return known;
}

/** The practice's staff, the first to join first: among them whoever the imported clients are to belong to. */
export async function staffForImport(store: Store, practice: Practice): Promise<readonly Staff[]> {
  const rows = await store
    .selectFrom("staff")
    .selectAll()
    .where("practice_id", "=", practice.id)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(staffOf);
}

/** Clients of earlier imports by the fingerprint of their series, with how many sessions each has. */
export async function importedClients(
  store: Store,
  practice: Practice,
  fingerprints: readonly string[],
): Promise<ReadonlyMap<string, { id: string; sessions: number }>> {
  const known = new Map<string, { id: string; sessions: number }>();
  for (const some of batches(fingerprints)) {
    const rows = await store
      .selectFrom("imported_row")
      .innerJoin("session", "session.id", "imported_row.session_id")
      .select(["imported_row.fingerprint", "session.client_id"])
      .select((eb) =>
        eb
          .selectFrom("session as own")
          .whereRef("own.client_id", "=", "session.client_id")
          .select(({ fn }) => fn.countAll<number | string>().as("n"))
          .as("sessions"),
      )
      .where("imported_row.practice_id", "=", practice.id)
      .where("imported_row.fingerprint", "in", some)
      .execute();
    for (const row of rows) known.set(row.fingerprint, { id: row.client_id, sessions: Number(row.sessions) });
  }
  return known;
}

/** The names of a therapist's imported clients. */
export async function importedNames(store: Store, whose: Caseload): Promise<ReadonlySet<string>> {
  const rows = await store
    .selectFrom("client")
    .select("name")
    .where("practice_id", "=", whose.practiceId)
    .where("therapist_id", "=", whose.therapistId)
    .where("source", "=", "imported")
    .execute();
  return new Set(rows.map((row) => row.name));
}

export async function insertImportedClients(
  store: Store,
  whose: Caseload,
  clients: readonly Omit<Client, "practiceId" | "therapistId">[],
): Promise<void> {
  const rows = clients.map((client) => ({
    id: client.id,
    practice_id: whose.practiceId,
    therapist_id: whose.therapistId,
    name: client.name,
    source: client.source,
    created_at: client.createdAt,
    ended_at: client.endedAt,
  }));
  for (const some of batches(rows)) await store.insertInto("client").values(some).execute();
}

/** One rated session of a table, as it goes into the store. */
export interface ImportedSession {
  readonly session: Omit<Session, "practiceId" | "therapistId" | "movedFrom"> & {
    readonly place: number;
    readonly createdAt: string;
  };
  readonly checkIn: CheckIn;
  /** What tells its row when it comes again; the first session of a client also tells their series. */
  readonly fingerprints: readonly string[];
}

/** Writes sessions with their check-ins, and what tells their rows when they come again. */
export async function insertImportedSessions(
  store: Store,
  whose: Caseload,
  imported: readonly ImportedSession[],
): Promise<void> {
  for (const some of batches(imported)) {
    const sessions = some.map(
      ({ session }): Insertable<Database["session"]> => ({
        id: session.id,
        practice_id: whose.practiceId,
        client_id: session.clientId,
        therapist_id: whose.therapistId,
        date: session.date,
        time: session.time,
        place: session.place,
        attendance: session.attendance,
        created_at: session.createdAt,
      }),
    );
    await store.insertInto("session").values(sessions).execute();
    await store
      .insertInto("check_in")
      .values(some.map(({ checkIn }) => rowOf(checkIn, null)))
      .execute();
    const rows = some.flatMap(({ fingerprints, session }) =>
      fingerprints.map((fingerprint) => ({
        practice_id: whose.practiceId,
        fingerprint,
        session_id: session.id,
      })),
    );
    await store.insertInto("imported_row").values(rows).execute();
  }
}

function* batches<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += batch) yield all.slice(at, at + batch);
}
