import type { Selectable } from "kysely";
import type { Authorized } from "../model/access.ts";
import type { Addressed, CheckIn, Topic, Unsaid } from "../model/check-in.ts";
import type { InTheWay } from "../model/in-the-way.ts";
import type { Preferences } from "../model/intake.ts";
import type { Answers, Item } from "../science/measures/session-check.ts";
import { type ByClient, byClient, idsOf, ofOne } from "./by-client.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";
import type { SessionResource } from "./sessions.ts";
import type { Database } from "./tables.ts";

type Row = Selectable<Database["check_in"]>;

/** All check-ins of several clients, revealed or not; the gate in `care/perception` decides what leaves the room. */
export async function checkInsOfClients(
  store: Store,
  clients: readonly Authorized<ClientResource>[],
): Promise<ByClient<CheckIn[]>> {
  const rows = await store
    .selectFrom("check_in")
    .selectAll()
    .where("client_id", "in", idsOf(clients))
    .execute();
  return byClient(rows, checkInOf);
}

/** The same of one client. */
export const checkInsOfClient = ofOne(checkInsOfClients);

export async function checkInOfSession(
  store: Store,
  session: Authorized<SessionResource>,
): Promise<CheckIn | null> {
  const row = await store
    .selectFrom("check_in")
    .selectAll()
    .where("session_id", "=", session.id)
    .executeTakeFirst();
  return row ? checkInOf(row) : null;
}

/** What a new sending has to know of its session: what was sent before, and whether it was seen. */
export interface SubmissionState {
  readonly before: {
    readonly number: number;
    readonly submittedAt: string;
    readonly sentBy: string | null;
  } | null;
  readonly revealed: boolean;
  /** The client has taken back that their answers may be read. */
  readonly careWithdrawn: boolean;
  /** Check-ins of the client's other sessions. */
  readonly others: number;
}

export async function submissionState(
  store: Store,
  session: Authorized<SessionResource, "answer">,
): Promise<SubmissionState> {
  const row = await store
    .selectFrom("session")
    .innerJoin("client", "client.id", "session.client_id")
    .leftJoin("check_in", "check_in.session_id", "session.id")
    .leftJoin("therapist_view", "therapist_view.session_id", "session.id")
    .select(["check_in.number", "check_in.submitted_at", "check_in.sent_by", "therapist_view.revealed_at"])
    .select("client.care_withdrawn_at")
    .select(({ selectFrom }) =>
      selectFrom("check_in as other")
        .whereRef("other.client_id", "=", "session.client_id")
        .whereRef("other.session_id", "!=", "session.id")
        .select(({ fn }) => fn.countAll<number>().as("n"))
        .as("others"),
    )
    .where("session.id", "=", session.id)
    .executeTakeFirstOrThrow();
  const { number, submitted_at: submittedAt, sent_by: sentBy } = row;
  return {
    before: number !== null && submittedAt !== null ? { number, submittedAt, sentBy } : null,
    revealed: row.revealed_at !== null,
    careWithdrawn: row.care_withdrawn_at !== null,
    others: row.others ?? 0,
  };
}

/** How many of the client's check-ins belong to other sessions than this one. */
export async function countOtherCheckIns(
  store: Store,
  session: Authorized<SessionResource>,
): Promise<number> {
  const { n } = await store
    .selectFrom("check_in")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("client_id", "=", session.clientId)
    .where("session_id", "!=", session.id)
    .executeTakeFirstOrThrow();
  return n;
}

/** Saves a session's one check-in: sent again, it takes the place of what was sent before, and stays one. */
export async function saveCheckIn(
  store: Store,
  session: Authorized<SessionResource, "answer" | "change-own">,
  checkIn: Omit<CheckIn, "sessionId" | "clientId">,
  sentBy: string | null,
): Promise<void> {
  const row = rowOf({ ...checkIn, sessionId: session.id, clientId: session.clientId }, sentBy);
  const { session_id: _session_id, submitted_at: _submitted, number: _number, ...changes } = row;
  await store
    .insertInto("check_in")
    .values(row)
    .onConflict((conflict) => conflict.column("session_id").doUpdateSet(changes))
    .execute();
}

/** Adds what gets in the way to a check-in that was sent; null leaves what stands there. */
export async function saveInTheWay(
  store: Store,
  session: Authorized<SessionResource, "answer">,
  { inTheWay, preferences }: Pick<CheckIn, "inTheWay" | "preferences">,
): Promise<void> {
  const changes = {
    ...(inTheWay && { in_the_way: inTheWay.what, may_raise: inTheWay.mayRaise }),
    ...(preferences && { preferences: JSON.stringify(preferences) }),
  };
  if (Object.keys(changes).length === 0) return;
  await store.updateTable("check_in").set(changes).where("session_id", "=", session.id).execute();
}

/** The hash of the secret that sent a session's check-in; null where none was sent by a device. */
export async function sentByOf(
  store: Store,
  session: Authorized<SessionResource, "answer">,
): Promise<string | null> {
  const row = await store
    .selectFrom("check_in")
    .select("sent_by")
    .where("session_id", "=", session.id)
    .executeTakeFirst();
  return row?.sent_by ?? null;
}

export const rowOf = (checkIn: CheckIn, sentBy: string | null): Row => ({
  session_id: checkIn.sessionId,
  client_id: checkIn.clientId,
  number: checkIn.number,
  asked: JSON.stringify(checkIn.asked),
  answers: JSON.stringify(checkIn.answers),
  change_next_time: checkIn.changeNextTime,
  next_wish: checkIn.nextWish,
  shared: checkIn.unsaid?.shared ?? null,
  unsaid_words: checkIn.unsaid?.shared === "words" ? checkIn.unsaid.words : null,
  topic: checkIn.unsaid?.shared === "topic" ? checkIn.unsaid.topic : null,
  told_danger: checkIn.toldDanger ? 1 : 0,
  signals_danger: checkIn.signalsDanger ? 1 : 0,
  hopes: checkIn.hopes,
  hard_to_speak: checkIn.hardToSpeak,
  addressed: checkIn.addressed,
  addressed_session_id: checkIn.addressedSessionId,
  sent_by: sentBy,
  in_the_way: checkIn.inTheWay?.what ?? null,
  may_raise: checkIn.inTheWay?.mayRaise ?? null,
  preferences: checkIn.preferences && JSON.stringify(checkIn.preferences),
  imported_score: checkIn.imported?.score ?? null,
  imported_direct: checkIn.imported ? (checkIn.imported.direct ? 1 : 0) : null,
  written_at: checkIn.writtenAt,
  submitted_at: checkIn.submittedAt,
  changed_at: checkIn.changedAt,
});

export const checkInOf = (row: Row): CheckIn => ({
  sessionId: row.session_id,
  clientId: row.client_id,
  number: row.number,
  asked: JSON.parse(row.asked) as Item[],
  answers: JSON.parse(row.answers) as Answers,
  changeNextTime: row.change_next_time,
  nextWish: row.next_wish,
  unsaid: unsaidOf(row),
  hopes: row.hopes,
  hardToSpeak: row.hard_to_speak,
  addressed: row.addressed as Addressed | null,
  addressedSessionId: row.addressed_session_id,
  inTheWay: row.in_the_way
    ? { what: row.in_the_way as InTheWay["what"], mayRaise: row.may_raise as InTheWay["mayRaise"] }
    : null,
  preferences: row.preferences ? (JSON.parse(row.preferences) as Preferences) : null,
  toldDanger: row.told_danger === 1,
  signalsDanger: row.signals_danger === 1,
  writtenAt: row.written_at,
  submittedAt: row.submitted_at,
  changedAt: row.changed_at,
  imported:
    row.imported_direct === null ? null : { score: row.imported_score, direct: row.imported_direct === 1 },
});

function unsaidOf(row: Row): Unsaid | null {
  if (row.shared === "words") {
    return { shared: "words", words: row.unsaid_words ?? "" };
  }
  return row.shared === "topic" ? { shared: "topic", topic: row.topic as Topic } : null;
}
