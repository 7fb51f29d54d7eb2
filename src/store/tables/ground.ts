import type { Generated } from "kysely";
import type { Flag, Instant, Json } from "./columns.ts";

/** What client and therapist work towards, and how. */
export interface GroundTables {
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
  goal_progress: {
    id: string;
    goal_id: string;
    /** The session at whose check-in it was told; null where it was told on the client's own page. */
    session_id: string | null;
    value: number;
    recorded_at: Instant;
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
}
