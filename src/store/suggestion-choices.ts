import type { Authorized } from "../model/access.ts";
import type { SuggestionChoice } from "../model/suggestion-choice.ts";
import { type ByClient, byClient, idsOf, ofOne } from "./by-client.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";
import type { SessionResource } from "./sessions.ts";

/** What was chosen of the suggestions for several clients, the earliest first. */
export async function choicesForClients(
  store: Store,
  clients: readonly Authorized<ClientResource>[],
): Promise<ByClient<SuggestionChoice[]>> {
  const rows = await store
    .selectFrom("suggestion_choice")
    .selectAll()
    .where("client_id", "in", idsOf(clients))
    .orderBy("chosen_at")
    .execute();
  return byClient(rows, (row) => ({
    id: row.id,
    clientId: row.client_id,
    sessionId: row.session_id,
    strategyId: row.strategy_id,
    choice: row.choice as SuggestionChoice["choice"],
    because: row.because as SuggestionChoice["because"],
    words: row.words,
    chosenAt: row.chosen_at,
    shownWords: row.shown_words,
  }));
}

/** The same for one client. */
export const choicesForClient = ofOne(choicesForClients);

/** Records a choice; chosen again for the same session and strategy, the newer one stands. */
export async function saveChoice(
  store: Store,
  session: Authorized<SessionResource, "choose-suggestion">,
  choice: Omit<SuggestionChoice, "clientId" | "sessionId" | "shownWords">,
): Promise<void> {
  const changes = {
    choice: choice.choice,
    because: choice.because,
    words: choice.words,
    chosen_at: choice.chosenAt,
  };
  await store
    .insertInto("suggestion_choice")
    .values({
      id: choice.id,
      client_id: session.clientId,
      session_id: session.id,
      strategy_id: choice.strategyId,
      ...changes,
    })
    .onConflict((conflict) => conflict.columns(["session_id", "strategy_id"]).doUpdateSet(changes))
    .execute();
}

/** Undoes a choice. */
export async function deleteChoice(
  store: Store,
  client: Authorized<ClientResource, "choose-suggestion">,
  choice: { sessionId: string; strategyId: string },
): Promise<void> {
  await store
    .deleteFrom("suggestion_choice")
    .where("client_id", "=", client.id)
    .where("session_id", "=", choice.sessionId)
    .where("strategy_id", "=", choice.strategyId)
    .execute();
}

/** Sets what the client reads of a choice on their own page; null shows it no longer. */
export async function showChoice(
  store: Store,
  client: Authorized<ClientResource, "choose-suggestion">,
  choiceId: string,
  words: string | null,
): Promise<void> {
  await store
    .updateTable("suggestion_choice")
    .set({ shown_words: words })
    .where("client_id", "=", client.id)
    .where("id", "=", choiceId)
    .where("choice", "=", "try")
    .execute();
}

/** What was tried with a client, as far as their therapist shows it to them, the newest first. */
export async function shownChoices(
  store: Store,
  client: Authorized<ClientResource, "view-own">,
): Promise<{ words: string; chosenAt: string }[]> {
  const rows = await store
    .selectFrom("suggestion_choice")
    .select(["shown_words", "chosen_at"])
    .where("client_id", "=", client.id)
    .where("choice", "=", "try")
    .where("shown_words", "is not", null)
    .orderBy("chosen_at", "desc")
    .execute();
  return rows.map((row) => ({ words: row.shown_words ?? "", chosenAt: row.chosen_at }));
}
