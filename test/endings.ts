import type { Services } from "#care/services.ts";
import type { StaffActor } from "#model/access.ts";
import { noPreferences } from "#model/intake.ts";
import { priorPopulation } from "#science/alliance/population.ts";
import { asPriors, simulateEndings } from "#science/simulation/simulate-endings.ts";

/**
 * Simulated clients of a practice with how their care ended, opened check-ins and all. Rows are written straight
 * into the tables: how they come there is not what is tested.
 */
export async function fillWithEndings(
  services: Services,
  { practiceId, staffId }: Pick<StaffActor, "practiceId" | "staffId">,
  seed: number,
  clients: number,
): Promise<void> {
  const at = "2025-01-01T00:00:00.000Z";
  const dayOf = (week: number) => new Date(Date.UTC(2025, 0, 1 + 7 * week)).toISOString().slice(0, 10);
  const rows = [...simulateEndings(seed, clients, { ...asPriors, site: 0.5 }, priorPopulation)].map(
    ({ history, end }, n) => {
      const id = services.newId();
      const sessions = history.sessions.map((session, week) => ({ ...session, id: services.newId(), week }));
      const client = {
        id,
        practice_id: practiceId,
        therapist_id: staffId,
        name: `Simulated ${n}`,
        source: "simulated",
        created_at: at,
        ended_at: end ? `${dayOf(sessions.length - 1)}T00:00:00.000Z` : null,
        end_kind: end,
      };
      return { id, client, sessions };
    },
  );
  await services.store.transaction().execute(async (store) => {
    for (const some of batches(rows)) {
      const sessions = some.flatMap((one) =>
        one.sessions.map((session) => ({ ...session, clientId: one.id })),
      );
      const answered = sessions.flatMap(({ checkIn, ...one }) => (checkIn ? [{ ...one, checkIn }] : []));
      await store
        .insertInto("client")
        .values(some.map(({ client }) => client))
        .execute();
      const accounts = some.map((one) => ({ id: one.id, apart: one.sessions[0]?.preferenceApart }));
      await store
        .insertInto("intake")
        .values(
          accounts.map(({ id, apart }) => ({
            client_id: id,
            preferences: JSON.stringify({ ...noPreferences, lead: apart ? 3 : 0 }),
            signals_danger: 0 as const,
            changed_at: at,
          })),
        )
        .execute();
      await store
        .insertInto("approach_account")
        .values(
          accounts.map(({ id }) => ({
            id,
            client_id: id,
            approach: JSON.stringify({ ...noPreferences, lead: -1 }),
            told_at: at,
          })),
        )
        .execute();
      await store
        .insertInto("session")
        .values(
          sessions.map(({ id, clientId, week, coming }) => ({
            id,
            practice_id: practiceId,
            client_id: clientId,
            therapist_id: staffId,
            date: dayOf(week),
            time: null,
            place: 0,
            attendance: coming,
            created_at: at,
          })),
        )
        .execute();
      await store
        .insertInto("check_in")
        .values(
          answered.map(({ id, clientId, week, checkIn }) => ({
            session_id: id,
            client_id: clientId,
            number: week + 1,
            asked: "[]",
            answers: JSON.stringify({
              understood: Math.round(checkIn.score!),
              task: Math.round(checkIn.score!),
              hope: checkIn.hope,
            }),
            signals_danger: 0 as const,
            submitted_at: at,
            changed_at: at,
          })),
        )
        .execute();
      await store
        .insertInto("therapist_view")
        .values(
          answered.map(({ id }) => ({
            session_id: id,
            own: "{}",
            guess: "{}",
            tension: 0 as const,
            without_guess: 0 as const,
            saved_at: at,
            revealed_at: at,
          })),
        )
        .execute();
    }
  });
}

function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += 50) yield rows.slice(from, from + 50);
}
