import type { CheckIn, Topic } from "#model/check-in.ts";
import { type InTheWay, type Way, ways } from "#model/in-the-way.ts";
import { type Barrier, barriers } from "#science/engagement/barriers/barrier.ts";
import type { Said } from "#science/engagement/barriers/read-barriers.ts";
import type { Course } from "../alliance/course.ts";

/** A topic that names a barrier by itself; the others say only that something is hard. */
const named: Partial<Record<Topic, Barrier>> = {
  method: "method-misfit",
  goals: "goals-differ",
  practical: "practical",
};

/** The client's own words on what gets in the way, from opened check-ins, the earliest first. */
export function saidIn({ sessions }: Course): Said[] {
  const last = sessions.findLast(({ checkIn }) => checkIn !== null)?.number ?? 0;
  return sessions.flatMap(({ session, number, checkIn }) => {
    if (checkIn?.state !== "revealed") return [];
    const at = { ago: last - number, day: session.date };
    return wordsOf(checkIn.checkIn).map((what) => ({ what, ...at }));
  });
}

function wordsOf({ inTheWay, unsaid }: CheckIn): Said["what"][] {
  const topic = unsaid?.shared === "topic" ? named[unsaid.topic] : undefined;
  const what = inTheWay?.what;
  const tapped = what === "nothing" || what === "rather-not-say" || isBarrier(what) ? what : undefined;
  return [...(tapped ? [tapped] : []), ...(topic && topic !== tapped ? [topic] : [])];
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
