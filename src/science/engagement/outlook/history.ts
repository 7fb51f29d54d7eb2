/** How a session came. */
export type Coming = "kept" | "late" | "cancelled" | "missed";

/** One session that has come, with what its therapist has opened of it. */
export interface SessionSeen {
  readonly coming: Coming;
  /** Null where there is no check-in, or none that was opened. */
  readonly checkIn: CheckInRead | null;
  /** By then it was known that what the client prefers and what the therapist does lie three or more apart; null while one side was missing. */
  readonly preferenceApart: boolean | null;
}

export interface CheckInRead {
  /** Composite, 0-10. */
  readonly score: number | null;
  /** The statement *hope*, 0-10. */
  readonly hope: number | null;
  /** *Judged* or *held back* stood well above the client's own usual. */
  readonly heldBack: boolean;
  /** A strain has stood for longer than a timely return takes. */
  readonly unrepaired: boolean;
}

/** One client's sessions that have come, the earliest first. Nothing of an unopened check-in is in it. */
export interface EngagementHistory {
  readonly sessions: readonly SessionSeen[];
}

/**
 * How care ended. `left` is what the outlook foresees: without agreement. The others are endings of another kind and
 * are kept apart from it.
 */
export const endKinds = ["planned", "improved", "left", "administrative", "unknown"] as const;
export type EndKind = (typeof endKinds)[number];
