import type { Authorized, CaseloadResource } from "../model/access.ts";
import type { SuggestionChoice } from "../model/suggestion-choice.ts";
import type { Store } from "./open.ts";

type Caseload = Authorized<CaseloadResource, "view">;

/** A therapist's clients of whom a flag was set aside, and whether they have ended. */
export async function clientsWithDismissals(
  store: Store,
  whose: Caseload,
): Promise<{ id: string; ended: boolean }[]> {
  const rows = await store
    .selectFrom("client")
    .select(["client.id", "client.ended_at"])
    .where("client.practice_id", "=", whose.practiceId)
    .where("client.therapist_id", "=", whose.therapistId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("flag_dismissal")
          .innerJoin("session", "session.id", "flag_dismissal.session_id")
          .select("session.id")
          .whereRef("session.client_id", "=", "client.id"),
      ),
    )
    .orderBy("client.id")
    .execute();
  return rows.map((row) => ({ id: row.id, ended: row.ended_at !== null }));
}

/** What a therapist declined for now, and why. */
export async function declinedBy(
  store: Store,
  whose: Caseload,
): Promise<{ strategyId: string; because: NonNullable<SuggestionChoice["because"]> }[]> {
  const rows = await store
    .selectFrom("suggestion_choice")
    .innerJoin("client", "client.id", "suggestion_choice.client_id")
    .select(["suggestion_choice.strategy_id", "suggestion_choice.because"])
    .where("client.practice_id", "=", whose.practiceId)
    .where("client.therapist_id", "=", whose.therapistId)
    .where("suggestion_choice.choice", "=", "not-now")
    .execute();
  return rows.map((row) => ({
    strategyId: row.strategy_id,
    because: (row.because ?? "other") as NonNullable<SuggestionChoice["because"]>,
  }));
}
