import type { Authorized, PracticeResource } from "../model/access.ts";
import { type Answers, composite } from "../science/measures/session-check.ts";
import type { Store } from "./open.ts";
import { opened } from "./opened.ts";
import { inOrder } from "./session-order.ts";

type Practice = Authorized<PracticeResource, "recalibrate">;

/**
 * Every client's scores that their therapist has opened, in order of time: whoever sees what is usual move could else tell
 * what an unopened check-in says. Clients who have taken back that their answers may be read are not among them. A page of clients at a time, so that a large practice is never held whole.
 */
export async function* scoresByClient(store: Store, practice: Practice): AsyncGenerator<number[]> {
  let after = "";
  for (;;) {
    const clients = await store
      .selectFrom("client")
      .select("id")
      .where("practice_id", "=", practice.id)
      .where("care_withdrawn_at", "is", null)
      .where("id", ">", after)
      .orderBy("id")
      .limit(200)
      .execute();
    if (clients.length === 0) return;
    after = clients.at(-1)!.id;
    const rows = await store
      .selectFrom("check_in")
      .innerJoin("session", "session.id", "check_in.session_id")
      .leftJoin("therapist_view", "therapist_view.session_id", "check_in.session_id")
      .select(["check_in.client_id", "check_in.answers", "check_in.imported_score"])
      .where(
        "check_in.client_id",
        "in",
        clients.map((client) => client.id),
      )
      .where(opened)
      .orderBy("check_in.client_id")
      .$call(inOrder)
      .execute();
    yield* groupScores(rows);
  }
}

function* groupScores(rows: { client_id: string; answers: string; imported_score: number | null }[]) {
  let current: string | null = null;
  let scores: number[] = [];
  for (const row of rows) {
    if (row.client_id !== current && scores.length > 0) yield scores;
    if (row.client_id !== current) scores = [];
    current = row.client_id;
    const score = row.imported_score ?? composite(JSON.parse(row.answers) as Answers)?.score;
    if (score != null) scores.push(score);
  }
  if (scores.length > 0) yield scores;
}
