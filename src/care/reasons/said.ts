import type { CheckIn } from "#model/check-in.ts";
import { type InTheWay, type Way, ways } from "#model/in-the-way.ts";
import { type Barrier, barriers } from "#science/engagement/barriers/barrier.ts";
import type { Said } from "#science/engagement/barriers/read-barriers.ts";
import type { Course } from "../alliance/course.ts";

/**
 * What the client tapped as being in the way, from opened check-ins, the earliest first. A topic that was shared is not
 * among it: it says what is hard to talk about, and not that anything is wrong with it.
 */
export function saidIn({ sessions }: Course): Said[] {
  const last = sessions.findLast(({ checkIn }) => checkIn !== null)?.number ?? 0;
  return sessions.flatMap(({ session, number, checkIn }) => {
    if (checkIn?.state !== "revealed") return [];
    const at = { ago: last - number, day: session.date };
    return tappedIn(checkIn.checkIn).map((what) => ({ what, ...at }));
  });
}

function tappedIn({ inTheWay }: CheckIn): Said["what"][] {
  const what = inTheWay?.what;
  return what === "nothing" || what === "rather-not-say" || isBarrier(what) ? [what] : [];
}

const isBarrier = (what: string | undefined): what is Barrier =>
  (barriers as readonly string[]).includes(what ?? "");

/** The newest taps of a client, while they are fresh enough to decide; null where there are none. */
export function newestTap({ sessions }: Course): InTheWay | null {
  const answered = sessions.filter(({ checkIn }) => checkIn !== null).slice(-decidesFor);
  const tapped = answered.flatMap(({ checkIn }) =>
    checkIn?.state === "revealed" && checkIn.checkIn.inTheWay ? [checkIn.checkIn.inTheWay] : [],
  );
  return tapped.at(-1) ?? null;
}
const decidesFor = 4;

/** The barriers of the place that a client named without saying what it is there; null where they named none. */
export const withinPlace = (tap: InTheWay | null): readonly Barrier[] | null =>
  tap && tap.what in ways ? ways[tap.what as Way] : null;
