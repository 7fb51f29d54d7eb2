import type { ClientHistory } from "./client-history.ts";
import { flatFrom, isFlat } from "./flat-goal.ts";
import type { Observed } from "./indicator.ts";

const reached = 8;

/**
 * What goals, preferences and the start say, each as old as the day it was last told. What makes it hard to speak is
 * asked once and stands, and so do lists that put different goals first until one is changed: both are taken for as new as
 * the newest of `sessions`. That the lists agreed grows old.
 */
export function observeFit(history: ClientHistory, sessions: number): Observed[] {
  const { goals, goalAgreement, preferenceGap, hardToSpeak, checkIns, attendance } = history;
  const told = (day: string) => ({
    session: Math.max(0, ...[...checkIns, ...attendance].map((one) => (one.day <= day ? one.session : 0))),
    day,
  });
  const observed: Observed[] = [];
  // Whether what the client put first was looked at by nobody yet: then nothing is known.
  if (goalAgreement?.sameFirst != null) {
    const { sameFirst, day } = goalAgreement;
    observed.push({
      indicator: "goals-apart",
      value: sameFirst ? 0 : 1,
      session: sameFirst ? told(day).session : sessions,
      day,
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
    const newest = checkIns.at(-1);
    if (newest && !newest.reading.informative)
      observed.push({
        indicator: "top-while-flat",
        value: flat ? 1 : 0,
        session: newest.session,
        day: newest.day,
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
export const usualGap = { mean: 1.8, sd: 1.1 } as const;
