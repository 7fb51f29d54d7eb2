import { gapsBetween, newestByAxis, worthAsking } from "#model/common-ground.ts";
import { noPreferences, type Preferences } from "#model/intake.ts";
import { type Attendance, comingOf } from "#model/session.ts";
import { timely } from "#science/alliance/recovery.ts";
import type { Reading } from "#science/alliance/types.ts";
import type { CheckInRead, EngagementHistory } from "#science/engagement/outlook/history.ts";

/** One session of a client, as a page or the nightly work has it at hand. */
export interface SessionAtHand {
  readonly date: string;
  readonly attendance: Attendance;
  readonly answered: boolean;
  /** What was opened of its check-in. */
  readonly opened: {
    readonly reading: Reading;
    readonly hope: number | null;
    readonly preferences: Preferences | null;
  } | null;
}

/** An account of how to work, and the day it was given. */
export interface Account {
  readonly preferences: Preferences;
  readonly day: string;
}

/** What the client said before the first session, and each account of what the therapist does, the earliest first. */
export interface Accounts {
  readonly client: Account | null;
  readonly therapist: readonly Account[];
}

/**
 * What the outlook may know of a client: the sessions that have come by this day, with what was opened. A session that has
 * passed and of which nobody said anything else took place. Accounts of how to work count from the first session on
 * whose day they had been given, so that nothing told later bears on an earlier one.
 */
export function engagementHistory(
  sessions: readonly SessionAtHand[],
  today: string,
  { client, therapist }: Accounts,
): EngagementHistory {
  const come = sessions.flatMap((session) => {
    const coming = comingOf(session, session.answered) ?? (session.date < today ? "kept" : null);
    return coming ? [{ ...session, coming }] : [];
  });
  let since: number | null = null;
  let opened = 0;
  let preferred = noPreferences;
  return {
    sessions: come.map(({ date, coming, opened: checkIn }) => ({
      coming,
      checkIn: checkIn ? read(checkIn) : null,
      preferenceApart: apartBy(date, checkIn?.preferences ?? null),
    })),
  };

  function read({ reading, hope }: NonNullable<SessionAtHand["opened"]>): CheckInRead {
    // What was said beside an ordinary score is no strain of the line, which could come back into range.
    const fell = reading.reasons.some(({ rule }) => rule !== "direct");
    if (reading.recovery) since = null;
    else if (reading.flag === "strain" && fell) since ??= opened;
    const unrepaired = since !== null && opened - since >= timely;
    opened += 1;
    const heldBack = reading.reasons.some(
      (reason) => reason.rule === "direct" && (reason.said === "judged" || reason.said === "heldBack"),
    );
    return { score: reading.score, hope, heldBack, unrepaired };
  }

  function apartBy(date: string, told: Preferences | null): boolean | null {
    if (told) preferred = newestByAxis([preferred, told]);
    const account = therapist.findLast(({ day }) => day <= date);
    if (!account) return null;
    const before = client && client.day <= date ? client.preferences : noPreferences;
    const gaps = gapsBetween(newestByAxis([before, preferred]), account.preferences);
    return gaps.length > 0 ? gaps.some(({ gap }) => gap >= worthAsking) : null;
  }
}
