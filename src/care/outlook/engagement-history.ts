import { timely } from "#science/alliance/recovery.ts";
import type { Reading } from "#science/alliance/types.ts";
import type { CheckInRead, Coming, EngagementHistory } from "#science/engagement/outlook/history.ts";

/** One session of a client, as a page or the nightly work has it at hand. */
export interface SessionAtHand {
  readonly date: string;
  readonly attendance: string;
  readonly answered: boolean;
  /** What was opened of its check-in. */
  readonly opened: { readonly reading: Reading; readonly hope: number | null } | null;
}

/**
 * What the outlook may know of a client: the sessions that have come by this day, with what was opened. A session that has
 * passed and of which nobody said anything else took place.
 */
export function engagementHistory(
  sessions: readonly SessionAtHand[],
  today: string,
  preferenceApart: boolean | null,
): EngagementHistory {
  const come = sessions.filter(
    ({ date, attendance, answered }) => attendance !== "planned" || answered || date < today,
  );
  let since: number | null = null;
  let opened = 0;
  return {
    preferenceApart,
    sessions: come.map(({ attendance, opened: checkIn }) => ({
      coming: attendance === "planned" ? "kept" : (attendance as Coming),
      checkIn: checkIn ? read(checkIn) : null,
    })),
  };

  function read({ reading, hope }: NonNullable<SessionAtHand["opened"]>): CheckInRead {
    if (reading.recovery) since = null;
    else if (reading.flag === "strain") since ??= opened;
    const unrepaired = since !== null && opened - since >= timely;
    opened += 1;
    const heldBack = reading.reasons.some(
      (reason) => reason.rule === "direct" && (reason.said === "judged" || reason.said === "heldBack"),
    );
    return { score: reading.score, hope, heldBack, unrepaired };
  }
}
