import type { Authorized, PracticeResource } from "../model/access.ts";
import type { Trial } from "../model/trial.ts";
import type { Recovery } from "../science/guidance/trial/course-model.ts";
import type { LocalEvidence } from "../science/guidance/trial/local-evidence.ts";
import type { Comings, UsualComing } from "../science/guidance/trial/usual-coming.ts";
import type { Answers } from "../science/measures/session-check.ts";
import type { Store } from "./open.ts";
import { isOpened } from "./opened.ts";
import { inOrder } from "./session-order.ts";
import { trialOf } from "./trials.ts";

type Practice = Authorized<PracticeResource, "recalibrate">;

/** What a practice has learned: how low points mend and how often clients come where nothing was tried, and what strategies gained. */
export interface PracticeEvidence {
  readonly recovery: Recovery;
  readonly coming: UsualComing;
  readonly strategies: readonly LocalEvidence[];
}

export async function readTrialEvidence(store: Store, practiceId: string): Promise<PracticeEvidence | null> {
  const row = await store
    .selectFrom("trial_evidence")
    .select("estimate")
    .where("practice_id", "=", practiceId)
    .executeTakeFirst();
  return row ? (JSON.parse(row.estimate) as PracticeEvidence) : null;
}

export async function saveTrialEvidence(
  store: Store,
  practice: Practice,
  evidence: PracticeEvidence,
  at: string,
): Promise<void> {
  const changes = { estimate: JSON.stringify(evidence), estimated_at: at };
  await store
    .insertInto("trial_evidence")
    .values({ practice_id: practice.id, ...changes })
    .onConflict((conflict) => conflict.column("practice_id").doUpdateSet(changes))
    .execute();
}

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

/** How often clients came and missed before anything was tried with them: all of a practice's, counted together where they are alike. */
export async function comingsBeforeTrials(store: Store, practice: Practice): Promise<Comings[]> {
  const rows = await store
    .with("begun", (db) =>
      db
        .selectFrom("trial")
        .select(({ fn }) => ["client_id", fn.min("started_at").as("at")])
        .groupBy("client_id"),
    )
    .with("counted", (db) =>
      db
        .selectFrom("session")
        .innerJoin("client", "client.id", "session.client_id")
        .leftJoin("begun", "begun.client_id", "session.client_id")
        .leftJoin("check_in", "check_in.session_id", "session.id")
        .select(({ fn, case: cases }) => [
          fn
            .sum<number>(cases().when("session.attendance", "=", "missed").then(1).else(0).end())
            .as("missed"),
          fn.countAll<number>().as("all"),
        ])
        .where("session.practice_id", "=", practice.id)
        .where("client.care_withdrawn_at", "is", null)
        .where(({ or, eb }) =>
          or([eb("session.attendance", "!=", "planned"), eb("check_in.session_id", "is not", null)]),
        )
        .where(({ or, eb, ref }) =>
          or([eb("begun.at", "is", null), eb("session.date", "<=", ref("begun.at"))]),
        )
        .groupBy("session.client_id"),
    )
    .selectFrom("counted")
    .select(({ fn }) => ["missed", "all", fn.countAll<number>().as("clients")])
    .groupBy(["missed", "all"])
    .execute();
  return rows.map(({ missed, all, clients }) => ({
    came: Number(all) - Number(missed),
    missed: Number(missed),
    clients: Number(clients),
  }));
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

/** One session as the practice's evidence needs it; `answers` is null where nothing was answered, or not opened yet. */
export interface EvidenceSession {
  readonly id: string;
  readonly date: string;
  /** False where it was missed without notice; null while nobody can say. */
  readonly came: boolean | null;
  readonly answers: Answers | null;
  readonly importedScore: number | null;
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
    .select([
      "session.id",
      "session.date",
      "session.attendance",
      "check_in.answers",
      "check_in.imported_score",
      "check_in.imported_direct",
      "therapist_view.revealed_at",
    ])
    .where("session.practice_id", "=", practice.id)
    .where("session.client_id", "=", clientId)
    .$call(inOrder)
    .execute();
  return rows.map((row) => {
    return {
      id: row.id,
      date: row.date,
      came: row.attendance === "planned" && row.answers === null ? null : row.attendance !== "missed",
      answers: isOpened(row) ? (JSON.parse(row.answers!) as Answers) : null,
      importedScore: row.imported_score,
    };
  });
}
