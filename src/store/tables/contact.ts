import type { Instant, Json } from "./columns.ts";

/** What is sent, and the calendars that say when. */
export interface ContactTables {
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
}
