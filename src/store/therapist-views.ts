import type { Authorized } from "../model/access.ts";
import type { TherapistView } from "../model/therapist-view.ts";
import type { Answers } from "../science/measures/session-check.ts";
import { type ByClient, byClient, idsOf } from "./by-client.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";
import type { SessionResource } from "./sessions.ts";

/** The therapist's views of the sessions of several clients. */
export async function viewsOfClients(
  store: Store,
  clients: readonly Authorized<ClientResource>[],
): Promise<ByClient<TherapistView[]>> {
  const rows = await store
    .selectFrom("therapist_view")
    .innerJoin("session", "session.id", "therapist_view.session_id")
    .selectAll("therapist_view")
    .select("session.client_id")
    .where("session.client_id", "in", idsOf(clients))
    .execute();
  return byClient(rows, viewOf);
}

export async function viewOfSession(
  store: Store,
  session: Authorized<SessionResource>,
): Promise<TherapistView | null> {
  const row = await store
    .selectFrom("therapist_view")
    .selectAll()
    .where("session_id", "=", session.id)
    .executeTakeFirst();
  return row ? viewOf(row) : null;
}

/** Saves the view of a session; a later one takes its place. The caller sees to it that guesses lock at the reveal. */
export async function saveView(
  store: Store,
  session: Authorized<SessionResource, "guess">,
  view: Omit<TherapistView, "sessionId">,
): Promise<void> {
  const changes = {
    own: JSON.stringify(view.own),
    guess: JSON.stringify(view.guess),
    tension: view.tension ? (1 as const) : (0 as const),
    noticed: JSON.stringify(view.noticed),
    without_guess: view.withoutGuess ? (1 as const) : (0 as const),
    saved_at: view.savedAt,
    revealed_at: view.revealedAt,
  };
  await store
    .insertInto("therapist_view")
    .values({ session_id: session.id, ...changes })
    .onConflict((conflict) => conflict.column("session_id").doUpdateSet(changes))
    .execute();
}

/** Marks the moment at which answers that came after the guess were first seen: all that a client has given so far. */
export async function markRevealed(
  store: Store,
  client: Authorized<ClientResource, "view">,
  at: string,
): Promise<void> {
  await store
    .updateTable("therapist_view")
    .set({ revealed_at: at })
    .where("revealed_at", "is", null)
    .where("session_id", "in", (query) =>
      query.selectFrom("check_in").select("session_id").where("client_id", "=", client.id),
    )
    .execute();
}

/** When each of a client's check-ins was opened, by session: all that the client may know of the therapist's side. */
export async function openedMoments(
  store: Store,
  client: Authorized<ClientResource, "view-own">,
): Promise<Map<string, string>> {
  const rows = await store
    .selectFrom("therapist_view")
    .innerJoin("session", "session.id", "therapist_view.session_id")
    .select(["therapist_view.session_id", "therapist_view.revealed_at"])
    .where("session.client_id", "=", client.id)
    .execute();
  return new Map(rows.flatMap((row) => (row.revealed_at ? [[row.session_id, row.revealed_at]] : [])));
}

const viewOf = (row: {
  session_id: string;
  own: string;
  guess: string;
  tension: 0 | 1;
  noticed: string;
  without_guess: 0 | 1;
  saved_at: string;
  revealed_at: string | null;
}): TherapistView => ({
  sessionId: row.session_id,
  own: JSON.parse(row.own) as Answers,
  guess: JSON.parse(row.guess) as Answers,
  tension: row.tension === 1,
  noticed: JSON.parse(row.noticed) as TherapistView["noticed"],
  withoutGuess: row.without_guess === 1,
  savedAt: row.saved_at,
  revealedAt: row.revealed_at,
});
