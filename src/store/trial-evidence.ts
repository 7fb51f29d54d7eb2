import type { Authorized, PracticeResource } from "../model/access.ts";
import { type Attendance, type Coming, comingOf } from "../model/session.ts";
import type { Trial } from "../model/trial.ts";
import type { Comings } from "../science/guidance/trial/usual-coming.ts";
import type { Store } from "./open.ts";
import { type OpenedCheckIn, openedColumns, openedOf } from "./opened.ts";
import { inOrder } from "./session-order.ts";
import { trialOf } from "./trials.ts";

type Practice = Authorized<PracticeResource, "recalibrate">;

/** Clients with whom nothing was ever tried, the newest first. */
export async function untriedClients(store: Store, practice: Practice, most: number): Promise<string[]> {
  const rows = await store
    .selectFrom("client")
    .select("client.id")
    .where("practice_id", "=", practice.id)
    .where("care_withdrawn_at", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("trial").select("trial.id").whereRef("trial.client_id", "=", "client.id"))),
    )
    .orderBy("client.id", "desc")
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * How often clients came and missed before anything was tried with them: all of a practice's, counted together where they
 * are alike. What was called off with notice counts as neither.
 */
export async function comingsBeforeTrials(store: Store, practice: Practice): Promise<Comings[]> {
  const rows = await store
    .with("begun", (db) =>
      db
        .selectFrom("trial")
        .select(({ fn }) => ["client_id", fn.min("started_at").as("at")])
        .groupBy("client_id"),
    )
    .selectFrom("session")
    .innerJoin("client", "client.id", "session.client_id")
    .leftJoin("begun", "begun.client_id", "session.client_id")
    .leftJoin("check_in", "check_in.session_id", "session.id")
    .select(({ fn }) => [
      "session.client_id",
      "session.attendance",
      fn.count<number>("check_in.session_id").as("answered"),
      fn.countAll<number>().as("all"),
    ])
    .where("session.practice_id", "=", practice.id)
    .where("client.care_withdrawn_at", "is", null)
    .where(({ or, eb, ref }) => or([eb("begun.at", "is", null), eb("session.date", "<=", ref("begun.at"))]))
    .groupBy(["session.client_id", "session.attendance"])
    .execute();
  const alike = new Map<string, Comings>();
  for (const own of Map.groupBy(rows, ({ client_id }) => client_id).values()) {
    const count = { kept: 0, late: 0, cancelled: 0, missed: 0 };
    for (const { attendance, answered, all } of own) {
      const of = (isAnswered: boolean) => comingOf({ attendance: attendance as Attendance }, isAnswered);
      const [ifAnswered, ifNot] = [of(true), of(false)];
      if (ifAnswered) count[ifAnswered] += Number(answered);
      if (ifNot) count[ifNot] += Number(all) - Number(answered);
    }
    const [came, missed] = [count.kept + count.late, count.missed];
    if (came + missed === 0) continue;
    const key = `${came} ${missed}`;
    alike.set(key, { came, missed, clients: 1 + (alike.get(key)?.clients ?? 0) });
  }
  return [...alike.values()];
}

/** Every trial of a practice, by client; none of those who have taken back that their answers may be read. */
export async function trialsByClient(store: Store, practice: Practice): Promise<Map<string, Trial[]>> {
  const rows = await store
    .selectFrom("trial")
    .innerJoin("client", "client.id", "trial.client_id")
    .selectAll("trial")
    .where("client.practice_id", "=", practice.id)
    .where("client.care_withdrawn_at", "is", null)
    .orderBy("trial.started_at")
    .execute();
  return Map.groupBy(rows.map(trialOf), ({ clientId }) => clientId);
}

/** One session as the practice's evidence needs it; nothing of its check-in where it was not opened yet. */
export interface EvidenceSession {
  readonly id: string;
  readonly date: string;
  readonly coming: Coming | null;
  readonly opened: OpenedCheckIn | null;
}

/** A client's sessions, the earliest first, with the answers that their therapist has opened. */
export async function openedSessionsOf(
  store: Store,
  practice: Practice,
  clientId: string,
): Promise<EvidenceSession[]> {
  const rows = await store
    .selectFrom("session")
    .leftJoin("check_in", "check_in.session_id", "session.id")
    .leftJoin("therapist_view", "therapist_view.session_id", "session.id")
    .select(["session.id", "session.date", "session.attendance"])
    .select(openedColumns)
    .where("session.practice_id", "=", practice.id)
    .where("session.client_id", "=", clientId)
    .$call(inOrder)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    date: row.date,
    coming: comingOf({ attendance: row.attendance as Attendance }, row.answers !== null),
    opened: openedOf(row),
  }));
}
