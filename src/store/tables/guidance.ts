import type { Instant, Json } from "./columns.ts";

/** What was suggested and tried, and what a practice has learnt. */
export interface GuidanceTables {
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
}
