import type { Generated } from "kysely";
import type { Flag, Instant, Json } from "./columns.ts";

/** Clients, their sessions, and what both sides say of them. */
export interface CareTables {
  client: {
    id: string;
    practice_id: string;
    therapist_id: string;
    name: string;
    source: string;
    created_at: Instant;
    ended_at: Instant | null;
    language: string | null;
    email: string | null;
    reminders_stopped_at: Instant | null;
    /** When the therapist was last written to because of danger. */
    alerted_at: Instant | null;
    /** Since when a process has been about to write to them. */
    alert_claimed_at: Instant | null;
    /** What the client was called before they changed the name shown. */
    former_name: string | null;
    /** Since when nothing new may be asked or opened, on the client's word. */
    care_withdrawn_at: Instant | null;
    /** How care ended; null while it goes on, and where an import did not say. */
    end_kind: string | null;
    /** Since when no outlook may be made, on the client's word. */
    outlook_objected_at: Instant | null;
  };
  session: {
    id: string;
    practice_id: string;
    client_id: string;
    therapist_id: string;
    date: string;
    time: string | null;
    /** Breaks ties between sessions of one day without a time, and keeps a file's order. */
    place: number;
    attendance: string;
    created_at: Instant;
    /** The day it was first planned for, where it was moved to another. */
    moved_from: string | null;
  };
  check_in: {
    session_id: string;
    client_id: string;
    number: number;
    asked: Json;
    answers: Json;
    change_next_time: string | null;
    next_wish: string | null;
    shared: string | null;
    unsaid_words: string | null;
    topic: string | null;
    told_danger: Generated<Flag>;
    signals_danger: Flag;
    hopes: string | null;
    hard_to_speak: string | null;
    addressed: string | null;
    /** The session whose reply `addressed` speaks of. */
    addressed_session_id: string | null;
    /** The hash of the submission secret that sent it: the only device that may read it back or change it. */
    sent_by: string | null;
    /** What the client says gets in the way, and whether it may be raised. */
    in_the_way: string | null;
    may_raise: string | null;
    /** How the client would like to work from now on. */
    preferences: Json | null;
    imported_score: number | null;
    imported_direct: Flag | null;
    /** By the device's clock, where it was finished without a network and that can be; null otherwise. */
    written_at: Instant | null;
    submitted_at: Instant;
    changed_at: Instant;
  };
  check_in_addition: {
    id: string;
    session_id: string;
    client_id: string;
    kind: string;
    words: string | null;
    signals_danger: Flag;
    added_at: Instant;
    read_at: Instant | null;
  };
  therapist_view: {
    session_id: string;
    own: Json;
    guess: Json;
    tension: Flag;
    /** What the therapist ticked of the session. */
    noticed: Generated<Json>;
    without_guess: Flag;
    saved_at: Instant;
    revealed_at: Instant | null;
  };
  reply: {
    session_id: string;
    line: string | null;
    replied_at: Instant;
    shown_at: Instant | null;
    /** The session at whose check-in it was shown. */
    shown_for: string | null;
  };
  intake: {
    client_id: string;
    hopes: string | null;
    expectations: string | null;
    hard_to_speak: string | null;
    preferences: Json;
    must_not_happen: string | null;
    signals_danger: Flag;
    sent_by: string | null;
    changed_at: Instant;
    read_at: Instant | null;
  };
  consent: {
    id: string;
    client_id: string;
    purpose: string;
    given: Flag;
    decided_at: Instant;
  };
  /** Told to the therapist until they have read it; then nothing of the client is left. */
  erasure: {
    id: string;
    practice_id: string;
    therapist_id: string;
    client_name: string;
    erased_at: Instant;
  };
}
