import { median } from "d3-array";
import type { AttendanceSeen, CheckInSeen, ClientHistory } from "./client-history.ts";
import { flatFrom, isFlat } from "./flat-goal.ts";
import type { Fact, Observation } from "./indicator.ts";

type Observed = Omit<Observation, "ago"> & { readonly session: number };

/** Sessions that are looked back over for how they came. */
const lookBack = 3;
/** Before this session a missed one weighs more (Xiao and others 2017: no-shows before the third session). */
const early = 3;

/** How the last sessions came: kept, late, cancelled with notice, or missed without. */
export function observeAttendance(attendance: readonly AttendanceSeen[]): Observed[] {
  const last = attendance.at(-1);
  if (!last) return [];
  const recent = attendance.slice(-lookBack);
  const newest = (kind: AttendanceSeen["attendance"]) => recent.findLast((one) => one.attendance === kind);
  const fact = (indicator: Fact, found: AttendanceSeen | undefined): Observed => ({
    indicator,
    value: found ? 1 : 0,
    ...place(found ?? last),
  });
  const missed = newest("missed");
  const missedEarly = missed && missed.session < early ? missed : undefined;
  return [
    fact("missed", missed),
    ...(last.session <= early ? [fact("missed-early", missedEarly)] : []),
    fact("cancelled", newest("cancelled")),
    fact("late", newest("late")),
  ];
}

/** The spread of the logarithm of the hours that a client takes to answer, within clients (PRIOR). */
const logHoursSd = 1;
const earlierNeeded = 3;
/** Check-ins with words before and without since, from which on somebody has stopped writing. */
const silence = { before: 4, wrote: 2, since: 2 } as const;

/** How check-ins come: how fast against this client's own usual, and whether words have stopped coming. */
export function observeAnswering(checkIns: readonly CheckInSeen[]): Observed[] {
  const timed = checkIns.flatMap((one) =>
    one.hoursToAnswer === null ? [] : [{ ...one, log: Math.log(Math.max(0.1, one.hoursToAnswer)) }],
  );
  const newest = timed.at(-1);
  const observed: Observed[] = [];
  if (newest && timed.length > earlierNeeded) {
    const usual = median(timed.slice(0, -1).map(({ log }) => log))!;
    observed.push({
      indicator: "slow-to-answer",
      value: (newest.log - usual) / logHoursSd,
      ...place(newest),
      shown: { value: Math.exp(newest.log), usual: Math.exp(usual) },
    });
  }
  const since = checkIns.slice(-silence.since);
  const before = checkIns.slice(-silence.since - silence.before, -silence.since);
  if (before.length < silence.before) return observed;
  const stopped =
    before.filter(({ wrote }) => wrote).length >= silence.wrote && !since.some(({ wrote }) => wrote);
  observed.push({ indicator: "stopped-writing", value: stopped ? 1 : 0, ...place(since[0]!) });
  return observed;
}

const reached = 8;

/**
 * What goals, preferences and the start say, each as old as the day it was last told. What makes it hard to speak is
 * asked once and stands: it is taken for as new as the newest of `sessions`.
 */
export function observeFit(history: ClientHistory, sessions: number): Observed[] {
  const { goals, goalAgreement, preferenceGap, hardToSpeak, checkIns, attendance } = history;
  const told = (day: string) => ({
    session: Math.max(0, ...[...checkIns, ...attendance].map((one) => (one.day <= day ? one.session : 0))),
    day,
  });
  const observed: Observed[] = [];
  if (goalAgreement) {
    observed.push({
      indicator: "goals-apart",
      value: goalAgreement.sameFirst ? 0 : 1,
      ...told(goalAgreement.day),
    });
  }
  const noted = goals.filter(({ progress }) => progress.length > 0);
  const first = noted.toSorted((a, b) => a.place - b.place)[0];
  if (first) {
    const last = first.progress.at(-1)!;
    observed.push({
      indicator: "goal-reached",
      value: last.value >= reached ? 1 : 0,
      ...told(last.day),
      shown: { value: last.value },
    });
  }
  const long = noted.filter(({ progress }) => progress.length >= flatFrom);
  const flat = long.find(({ progress }) => isFlat(progress.map(({ value }) => value)));
  if (long.length > 0) {
    const { progress } = flat ?? long[0]!;
    const last = progress.at(-1)!;
    observed.push({
      indicator: "goal-flat",
      value: flat ? 1 : 0,
      ...told(last.day),
      shown: { value: last.value, usual: progress.at(-flatFrom)!.value },
    });
  }
  if (preferenceGap) {
    const { gap } = preferenceGap;
    observed.push({
      indicator: "preference-gap",
      value: (gap - usualGap.mean) / usualGap.sd,
      ...told(preferenceGap.day),
      shown: { value: gap },
    });
  }
  if (hardToSpeak) {
    observed.push({
      indicator: "hard-to-speak",
      value: hardToSpeak.said ? 1 : 0,
      session: sessions,
      day: hardToSpeak.day,
    });
  }
  return observed;
}

/** The widest of four gaps on axes of seven steps, where nothing is amiss (PRIOR). */
const usualGap = { mean: 1.8, sd: 1.1 } as const;

const place = ({ session, day }: { readonly session: number; readonly day: string }) => ({ session, day });
