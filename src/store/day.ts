import type { Authorized, CaseloadResource } from "../model/access.ts";
import type { Client } from "../model/client.ts";
import type { Session } from "../model/session.ts";
import type { Store } from "./open.ts";
import { sessionOf } from "./sessions.ts";

type Caseload = Authorized<CaseloadResource, "view">;

/** A session with its client's name. */
export interface NamedSession {
  readonly session: Session;
  readonly clientName: Client["name"];
}

/** A therapist's sessions of one day in order; those without a time come last. */
export async function sessionsOfDay(store: Store, whose: Caseload, date: string): Promise<NamedSession[]> {
  const rows = await named(store, whose)
    .where("session.date", "=", date)
    .orderBy("session.time", (order) => order.asc().nullsLast())
    .orderBy("client.name")
    .execute();
  return rows.map((row) => ({ session: sessionOf(row), clientName: row.client_name }));
}

/** A client who is not in on a day: when they last were to come, and when they come next. */
export interface NotIn {
  readonly id: Client["id"];
  readonly name: Client["name"];
  readonly last: Session["date"];
  readonly next: Session["date"] | null;
}

/**
 * A therapist's clients in care who have no session on a day, and had one since an earlier day; whoever was in last
 * comes first.
 */
export async function clientsNotIn(
  store: Store,
  whose: Caseload,
  { date, since, limit }: { readonly date: string; readonly since: string; readonly limit: number },
): Promise<NotIn[]> {
  const rows = await store
    .selectFrom("client")
    .innerJoin("session", "session.client_id", "client.id")
    .select(({ fn, selectFrom }) => [
      "client.id",
      "client.name",
      fn.max("session.date").as("last"),
      selectFrom("session as later")
        .select((later) => later.fn.min("later.date").as("date"))
        .whereRef("later.client_id", "=", "client.id")
        .where("later.date", ">", date)
        .where("later.attendance", "=", "planned")
        .as("next"),
    ])
    .where("client.practice_id", "=", whose.practiceId)
    .where("client.therapist_id", "=", whose.therapistId)
    .where("client.ended_at", "is", null)
    .where("client.care_withdrawn_at", "is", null)
    .where("session.date", "<", date)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("session as own")
            .select("own.id")
            .whereRef("own.client_id", "=", "client.id")
            .where("own.date", "=", date),
        ),
      ),
    )
    .groupBy(["client.id", "client.name"])
    .having(({ fn }) => fn.max("session.date"), ">=", since)
    .orderBy("last", "desc")
    .orderBy("client.name")
    .limit(limit)
    .execute();
  return rows.map(({ id, name, last, next }) => ({ id, name, last: last ?? date, next }));
}

/**
 * The newest sessions that were answered and that the therapist has neither guessed nor opened, and before
 * them those that signal danger and have no reply yet, guessed and opened or not, or to which danger was added since.
 */
export async function sessionsAwaitingView(
  store: Store,
  whose: Caseload,
  limit: number,
): Promise<(NamedSession & { signalsDanger: boolean; viewed: boolean })[]> {
  const rows = await named(store, whose)
    .innerJoin("check_in", "check_in.session_id", "session.id")
    .leftJoin("therapist_view", "therapist_view.session_id", "session.id")
    .leftJoin("reply", "reply.session_id", "session.id")
    .select(["check_in.signals_danger", "therapist_view.saved_at"])
    .select((one) => one("session.id", "in", dangerAdded(store)).as("danger_added"))
    .where((one) =>
      one.or([
        one("therapist_view.session_id", "is", null),
        one.and([one("check_in.signals_danger", "=", 1), one("reply.session_id", "is", null)]),
        one("session.id", "in", dangerAdded(store)),
      ]),
    )
    .where("check_in.imported_direct", "is", null)
    .orderBy("danger_added", "desc")
    .orderBy("check_in.signals_danger", "desc")
    .orderBy("check_in.submitted_at", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    session: sessionOf(row),
    clientName: row.client_name,
    signalsDanger: row.signals_danger === 1 || Boolean(row.danger_added),
    viewed: row.saved_at !== null,
  }));
}

/** Sessions to whose check-in a client added what may mean danger, and that was not read yet: few, and looked for once. */
const dangerAdded = (store: Store) =>
  store
    .selectFrom("check_in_addition")
    .select("check_in_addition.session_id")
    .where("check_in_addition.signals_danger", "=", 1)
    .where("check_in_addition.read_at", "is", null);

const named = (store: Store, whose: Caseload) =>
  store
    .selectFrom("session")
    .innerJoin("client", "client.id", "session.client_id")
    .selectAll("session")
    .select("client.name as client_name")
    .where("session.practice_id", "=", whose.practiceId)
    .where("session.therapist_id", "=", whose.therapistId);
