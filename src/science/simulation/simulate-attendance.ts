import type { AttendanceSeen } from "../engagement/barriers/client-history.ts";
import type { Fact } from "../engagement/barriers/indicator.ts";
import type { Random } from "./random.ts";

/** A place in the week: days after Monday, and an hour. */
interface Slot {
  readonly weekday: number;
  readonly time: string;
}

/** Where most clients come, and where those come now and then who come at two times: another day, another hour, or both. */
const usualSlot: Slot = { weekday: 0, time: "10:00" };
const otherSlots: readonly Slot[] = [
  { weekday: 3, time: "10:00" },
  { weekday: 0, time: "18:00" },
  { weekday: 3, time: "18:00" },
];
const atTwoTimes = 0.5;
/** A second session that did not take place lies so many before the last check-in's. */
const againBefore = 2;

/** What bears on how sessions came: which facts are there, and after which sessions something hard was shared. */
interface Bearing {
  readonly is: (fact: Fact) => boolean;
  readonly sharedEarly: number | null;
  readonly sharesLast: boolean;
}

/**
 * How a client's sessions came: one for each check-in and perhaps one more, which was called off or missed, or of which nobody
 * has answered yet. Facts that can only be looked for where something else is there (days and hours of what did not take
 * place, what followed something hard) show there alone.
 */
export function simulateSessions(
  checkIns: number,
  { is, sharedEarly, sharesLast }: Bearing,
  random: Random,
): AttendanceSeen[] {
  const other =
    random.uniform() < atTwoTimes ? otherSlots[Math.floor(random.uniform() * otherSlots.length)]! : null;
  const places = Array.from({ length: checkIns + 1 }, () =>
    other && random.uniform() < 0.5 ? other : usualSlot,
  );
  const next = checkIns + 1;
  const offNext = sharesLast ? is("called-off-hard") : is("missed") || is("cancelled");
  const off = new Set<number>(offNext ? [next] : []);
  if (is("missed-early")) off.add(2);
  if (sharedEarly !== null && is("called-off-hard")) off.add(sharedEarly + 1);
  if (offNext && is("off-again")) {
    const again = checkIns - againBefore;
    off.add(again);
    const alike = other?.weekday === usualSlot.weekday ? is("same-hours") : is("same-weekday");
    if (other) places[again - 1] = (places[next - 1] === other) === alike ? other : usualSlot;
  }
  const sessions = offNext || sharesLast ? next : checkIns;
  const wider = is("further-apart") ? 7 : 0;
  return places.slice(0, sessions).map(({ weekday, time }, index) => {
    const session = index + 1;
    const days = 7 * session + weekday + wider * Math.max(0, session - (sessions - 2));
    const missed = session === 2 ? is("missed-early") : is("missed");
    const came = session === checkIns - 1 && is("late") ? "late" : "kept";
    return {
      session,
      day: dayAt(days),
      time,
      attendance: off.has(session) ? (missed ? "missed" : "cancelled") : came,
      movedFrom: session === checkIns && is("moved-day") ? dayAt(days - 1) : null,
    };
  });
}

const dayAt = (days: number): string => new Date(Date.UTC(2026, 0, 5 + days)).toISOString().slice(0, 10);
