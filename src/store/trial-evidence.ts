import type { Authorized } from "../model/access.ts";
import type { Trial } from "../model/trial.ts";
import type { Recovery } from "../science/guidance/trial/course-model.ts";
import type { LocalEvidence } from "../science/guidance/trial/local-evidence.ts";
import type { Answers } from "../science/measures/session-check.ts";
import type { Store } from "./open.ts";
import { trialOf } from "./trials.ts";

type Practice = Authorized<{ kind: "practice"; id: string }, "recalibrate">;

/** What a practice has learned: how low points mend where nothing was tried, and what strategies gained. */
export interface PracticeEvidence {
  readonly recovery: Recovery;
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
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("trial").select("trial.id").whereRef("trial.client_id", "=", "client.id"))),
    )
    .orderBy("client.id", "desc")
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

/** Every trial of a practice, by client. */
export async function trialsByClient(store: Store, practice: Practice): Promise<Map<string, Trial[]>> {
  const rows = await store
    .selectFrom("trial")
    .innerJoin("client", "client.id", "trial.client_id")
    .selectAll("trial")
    .where("client.practice_id", "=", practice.id)
    .orderBy("trial.started_at")
    .execute();
  return Map.groupBy(rows.map(trialOf), ({ clientId }) => clientId);
}

/** One session as the practice's evidence needs it; `answers` is null where nothing was answered, or not opened yet. */
export interface EvidenceSession {
  readonly sessionId: string;
  readonly date: string;
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
      "check_in.answers",
      "check_in.imported_score",
      "therapist_view.revealed_at",
    ])
    .where("session.practice_id", "=", practice.id)
    .where("session.client_id", "=", clientId)
    .orderBy("session.date")
    .orderBy("session.time", (order) => order.asc().nullsFirst())
    .orderBy("session.place")
    .orderBy("session.id")
    .execute();
  return rows.map((row) => {
    const open = row.answers !== null && (row.revealed_at !== null || row.imported_score !== null);
    return {
      sessionId: row.id,
      date: row.date,
      answers: open ? (JSON.parse(row.answers!) as Answers) : null,
      importedScore: row.imported_score,
    };
  });
}
