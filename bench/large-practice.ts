import { setUpPractice } from "#care/accounts/set-up-practice.ts";
import { recalibrate } from "#care/alliance/recalibrate.ts";
import { hashOfToken } from "#care/secrets.ts";
import type { Services } from "#care/services.ts";
import { itemsOfCheckIn } from "#science/measures/session-check.ts";
import { seededRandom } from "#science/simulation/random.ts";
import { simulateClient } from "#science/simulation/simulate-client.ts";

export const owner = { email: "owner@practice.example", password: "correct horse battery" };

export interface LargePractice {
  readonly clientIds: readonly string[];
  /** Submission secrets and link tokens of sessions that are not answered yet. */
  readonly open: readonly { readonly token: string; readonly secret: string }[];
}

/**
 * A practice of one therapist with `clients` clients, `perClient` answered and opened sessions each, and
 * `open` sessions with a link; the first client may have another number of sessions. Rows are written straight into the tables: filling is not what is measured.
 */
export async function fillPractice(
  services: Services,
  size: { clients: number; perClient: number; open: number; firstClient?: number },
): Promise<LargePractice> {
  const { practiceId, staffId } = await setUpPractice(
    services,
    { kind: "operator" },
    {
      practice: {
        name: "Bench practice",
        language: "en",
        country: "GB",
        timeZone: "UTC",
        helpLines: [{ name: "Emergency", number: "999" }],
      },
      owner: { name: "Bench Therapist", ...owner },
    },
  );
  const random = seededRandom(1);
  const clientIds: string[] = [];
  const open: { token: string; secret: string }[] = [];
  const at = "2026-01-01T00:00:00.000Z";
  await services.store.transaction().execute(async (store) => {
    const client = (n: number) => ({
      id: services.newId(),
      practice_id: practiceId,
      therapist_id: staffId,
      name: `Client ${String(n).padStart(5, "0")}`,
      source: "simulated",
      created_at: at,
      ended_at: null,
    });
    const session = (clientId: string, week: number) => ({
      id: services.newId(),
      practice_id: practiceId,
      client_id: clientId,
      therapist_id: staffId,
      date: new Date(Date.UTC(2025, 0, 1 + 7 * week)).toISOString().slice(0, 10),
      time: null,
      place: 0,
      attendance: "kept",
      created_at: at,
    });
    for (let n = 0; n < size.clients; n += 1) {
      const row = client(n);
      clientIds.push(row.id);
      await store.insertInto("client").values(row).execute();
      const sessionsOfThis = n === 0 ? (size.firstClient ?? size.perClient) : size.perClient;
      const course = simulateClient(random, sessionsOfThis, { ruptures: true });
      const sessions = course.map((_, week) => session(row.id, week));
      if (sessions.length === 0) continue;
      await store.insertInto("session").values(sessions).execute();
      const checkIns = course.map(({ score }, index) => ({
        session_id: sessions[index]!.id,
        client_id: row.id,
        number: index + 1,
        asked: JSON.stringify(itemsOfCheckIn(index + 1)),
        answers: JSON.stringify(
          Object.fromEntries(
            itemsOfCheckIn(index + 1).map((item) => [item, Math.round(item === "heldBack" ? 2 : score)]),
          ),
        ),
        change_next_time: null,
        next_wish: null,
        shared: null,
        unsaid_words: null,
        topic: null,
        signals_danger: 0 as const,
        hopes: null,
        hard_to_speak: null,
        addressed: null,
        addressed_session_id: null,
        sent_by: null,
        imported_score: null,
        imported_direct: null,
        written_at: null,
        submitted_at: at,
        changed_at: at,
      }));
      await store.insertInto("check_in").values(checkIns).execute();
      const views = sessions.map(({ id }) => ({
        session_id: id,
        own: "{}",
        guess: JSON.stringify({ understood: 8, task: 8, hope: 8 }),
        tension: 0 as const,
        without_guess: 0 as const,
        saved_at: at,
        revealed_at: at,
      }));
      await store.insertInto("therapist_view").values(views).execute();
    }
    for (let n = 0; n < size.open; n += 1) {
      const known = clientIds[n];
      const row = known ? null : client(size.clients + n);
      if (row) await store.insertInto("client").values(row).execute();
      const waiting = session(known ?? row!.id, size.perClient + 1);
      const token = services.newToken(24);
      const secret = services.newToken(24);
      const ends = "2099-01-01T00:00:00.000Z";
      await store.insertInto("session").values(waiting).execute();
      await store
        .insertInto("check_in_link")
        .values({
          token_hash: hashOfToken(token),
          session_id: waiting.id,
          created_at: at,
          expires_at: ends,
          replaced_at: null,
        })
        .execute();
      await store
        .insertInto("submission_secret")
        .values({
          secret_hash: hashOfToken(secret),
          session_id: waiting.id,
          created_at: at,
          expires_at: ends,
          revoked_at: null,
        })
        .execute();
      open.push({ token, secret });
    }
  });
  await recalibrate(services, { kind: "operator" }, practiceId);
  return { clientIds, open };
}
