import type { Generated } from "kysely";
import type { KeyTables } from "./key-tables.ts";

/**
 * The tables, one type for both databases. Portable columns only: text ids (UUIDv7), UTC instants as
 * ISO-8601 text, days as YYYY-MM-DD, 0/1 for booleans, JSON as text.
 */
type Instant = string;
type Flag = 0 | 1;
type Json = string;

export interface Database extends KeyTables {
  practice: {
    id: string;
    name: string;
    language: string;
    country: string;
    time_zone: string;
    help_lines: Json;
    demonstration: Flag;
    message_rules: Json | null;
    /** The pair of keys that notifications are signed with; null until they were switched on. */
    push_keys: Json | null;
    /** Calendars may be called at their addresses. */
    reads_calendars: Generated<Flag>;
    /** Whether a check-in link asks a new device for six digits; null means no. */
    asks_device_code: Flag | null;
    created_at: Instant;
    /** Always 1, and unique: a server holds one practice. */
    only: 1;
  };
  staff: {
    id: string;
    practice_id: string;
    name: string;
    email: string;
    password_hash: string;
    roles: Json;
    created_at: Instant;
  };
  staff_session: {
    token_hash: string;
    staff_id: string;
    created_at: Instant;
    last_seen_at: Instant;
  };
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
  check_in_link: {
    token_hash: string;
    session_id: string;
    created_at: Instant;
    expires_at: Instant;
    replaced_at: Instant | null;
  };
  submission_secret: {
    secret_hash: string;
    /** Stands in the device's page while that may be written in. Without the secret it opens nothing. */
    mark: string | null;
    session_id: string;
    created_at: Instant;
    expires_at: Instant;
    revoked_at: Instant | null;
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
  suggestion_choice: {
    id: string;
    client_id: string;
    session_id: string;
    strategy_id: string;
    choice: string;
    because: string | null;
    words: string | null;
    chosen_at: Instant;
    /** What the client reads of it on their own page; null while it is not shown. */
    shown_words: string | null;
  };
  trial: {
    id: string;
    client_id: string;
    /** The session after which it begins. */
    session_id: string;
    strategy_id: string;
    /** Why it was suggested, by the reason's name. */
    reason: string;
    aim: string;
    goal_id: string | null;
    started_at: Instant;
    /** The last day whose session counts; null while it goes on. */
    ended_on: string | null;
  };
  /** What a practice's trials have shown so far, over clients. */
  trial_evidence: {
    practice_id: string;
    estimate: Json;
    estimated_at: Instant;
  };
  flag_dismissal: {
    session_id: string;
    reason: string;
    words: string | null;
    dismissed_at: Instant;
  };
  kiosk: {
    token_hash: string;
    practice_id: string;
    created_at: Instant;
    ended_at: Instant | null;
  };
  kiosk_code: {
    code_hash: string;
    practice_id: string;
    session_id: string;
    expires_at: Instant;
  };
  message: {
    id: string;
    practice_id: string;
    client_id: string;
    session_id: string;
    kind: string;
    due_at: Instant;
    claimed_at: Instant | null;
    sent_at: Instant | null;
    given_up: string | null;
    attempts: number;
    /** How it left; null while it has not, and for e-mails of earlier versions. */
    channel: string | null;
  };
  push_subscription: {
    client_id: string;
    practice_id: string;
    /** Of the cookie with which the phone opens what it was notified of. */
    secret_hash: string;
    endpoint: string;
    p256dh: string;
    auth: string;
    created_at: Instant;
    /** When its push service said that it has ended; nothing is sent to it any more. */
    retired_at: Instant | null;
  };
  /** A calendar that is subscribed to: a client's, or a member of staff's. */
  calendar_feed: {
    token_hash: string;
    practice_id: string;
    client_id: string | null;
    staff_id: string | null;
    created_at: Instant;
  };
  /** What a therapist calls a client in their calendar. */
  calendar_code: {
    client_id: string;
    code: string;
  };
  /** A therapist's calendar that is read again by itself. */
  calendar_source: {
    staff_id: string;
    practice_id: string;
    url: string;
    due_at: Instant;
    claimed_at: Instant | null;
    read_at: Instant | null;
    problem: string | null;
  };
  /** What was found in a calendar and waits for the therapist's yes. */
  calendar_preview: {
    staff_id: string;
    id: string;
    url: string | null;
    found: Json;
    made_at: Instant;
  };
  /** Which session an event of a calendar has become; of the event only a hash. */
  calendar_session: {
    staff_id: string;
    event: string;
    session_id: string;
  };
  invitation: {
    token_hash: string;
    client_id: string;
    created_at: Instant;
    expires_at: Instant;
    replaced_at: Instant | null;
  };
  invitation_device: {
    secret_hash: string;
    client_id: string;
    created_at: Instant;
    expires_at: Instant;
    revoked_at: Instant | null;
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
  goal: {
    id: string;
    client_id: string;
    holder: string;
    words: string;
    place: number;
    created_at: Instant;
    ended_at: Instant | null;
    /** Of a therapist's goal: the client's goal that it means. */
    same_as: string | null;
    signals_danger: Generated<Flag>;
    /** Of a goal that signals danger: when the therapist said "I read it". */
    read_at: Instant | null;
    /** Since when it has had its place. */
    placed_at: Instant;
  };
  /** What therapist and client have put side by side. */
  common_ground: {
    client_id: string;
    /** When the therapist first saw the client's list: from then on their own was made knowing it. */
    goals_seen_at: Instant | null;
    /** When the therapist said which goals mean the same; null until then, and again when they add a goal. */
    goals_linked_at: Instant | null;
    agreed_at: Instant | null;
  };
  /** How a therapist said they work with a client, each time they said it anew. */
  approach_account: {
    id: string;
    client_id: string;
    approach: Json;
    told_at: Instant;
  };
  goal_progress: {
    id: string;
    goal_id: string;
    /** The session at whose check-in it was told; null where it was told on the client's own page. */
    session_id: string | null;
    value: number;
    recorded_at: Instant;
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
  rule_change: {
    id: string;
    practice_id: string;
    words: string;
    written_at: Instant;
  };
  /** Told to the therapist until they have read it; then nothing of the client is left. */
  erasure: {
    id: string;
    practice_id: string;
    therapist_id: string;
    client_name: string;
    erased_at: Instant;
  };
  population: {
    practice_id: string;
    estimate: Json;
    estimated_at: Instant;
  };
  outlook: {
    practice_id: string;
    estimate: Json;
    estimated_at: Instant;
  };
  wording: {
    practice_id: string;
    language: string;
    key: string;
    text: string;
    changed_at: Instant;
  };
  /** What a practice changed about the catalogue of strategies; content of an own one whole, otherwise its words. */
  strategy: {
    practice_id: string;
    id: string;
    own: Flag;
    content: Json | null;
    retired_at: Instant | null;
    created_at: Instant;
    changed_at: Instant;
  };
  import_columns: {
    practice_id: string;
    columns: Json;
    used_at: Instant;
  };
  imported_row: {
    practice_id: string;
    fingerprint: string;
    session_id: string;
  };
  audit_event: {
    id: string;
    practice_id: string;
    at: Instant;
    actor: string;
    action: string;
    subject: string;
  };
}
