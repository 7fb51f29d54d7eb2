import { rangeWidth } from "../../alliance/expected-range.ts";
import { itemPopulation, readItem } from "../../alliance/item-range.ts";
import type { Population } from "../../alliance/types.ts";
import { heldBackChannel, type Item, items } from "../../measures/session-check.ts";
import type { CheckInSeen } from "./client-history.ts";
import type { Observed } from "./indicator.ts";
import { movedSince } from "./moved-since.ts";

/** An answer that is so many check-ins old says nothing of now: every statement is asked at least as often. */
export const fresh = 4;

/** Whether a high answer to a statement is the hard one, 1, or a low one, -1. */
export const hardWay = (item: Item): 1 | -1 => ((heldBackChannel as readonly Item[]).includes(item) ? 1 : -1);

/** How the newest answer to each statement lies to the client's own, and the earlier ones to other clients'. */
export function observeAnswers(checkIns: readonly CheckInSeen[], population: Population): Observed[] {
  return items.flatMap((item) => {
    const given = checkIns.flatMap((one) => {
      const value = one.answers[item];
      return value == null ? [] : [{ ...one, value }];
    });
    const newest = given.at(-1);
    if (!newest || !checkIns.slice(-fresh).some((one) => one.session === newest.session)) return [];
    const values = given.map(({ value }) => value);
    const { expected, high } = readItem(item, values, population).at(-1)!;
    const begun = Array.from({ length: Math.min(fresh, checkIns.length) }, (_, before) => {
      const since = checkIns.slice(-1 - before).filter(({ answers }) => answers[item] != null).length;
      return movedSince(item, hardWay(item), values, since, population);
    });
    const furthest = begun.reduce(
      (most, one) => (one && (!most || Math.abs(one.value) > Math.abs(most.value)) ? one : most),
      null,
    );
    const moved: Observed = {
      indicator: `${item}-moved`,
      value: (hardWay(item) * (newest.value - expected)) / ((high - expected) / rangeWidth),
      since: begun.map((one) => one && { value: one.value, reach: one.reach }),
      session: newest.session,
      day: newest.day,
      shown: { value: newest.value, usual: furthest?.expected ?? expected },
    };
    const before = given.slice(0, -1);
    if (before.length < 2) return [moved];
    const usual = itemPopulation(item, population);
    const mean = before.reduce((sum, { value }) => sum + value, 0) / before.length;
    const sd = Math.sqrt(usual.betweenClientSd ** 2 + usual.withinClientSd ** 2 / before.length);
    const last = before.at(-1)!;
    return [
      moved,
      {
        indicator: `${item}-standing`,
        value: (hardWay(item) * (mean - usual.mean)) / sd,
        session: last.session,
        day: last.day,
        shown: { value: mean, usual: usual.mean },
      },
    ];
  });
}

/** Answers about hope that a fall is told from, the points it takes in all, and how much of it one step may be (PRIOR). */
const falling = { answers: 4, within: 6, points: 2, oneStep: 0.7 } as const;

/** Whether hope has been falling over its last answers, step by step and not in one leap. */
export function observeHope(checkIns: readonly CheckInSeen[]): Observed[] {
  const given = checkIns.slice(-falling.within).flatMap((one) => {
    const value = one.answers.hope;
    return value == null ? [] : [{ ...one, value }];
  });
  const last = given.slice(-falling.answers);
  if (last.length < falling.answers) return [];
  const [first, newest] = [last[0]!, last.at(-1)!];
  const steps = last.slice(1).map(({ value }, index) => last[index]!.value - value);
  const fall = first.value - newest.value;
  const fell = fall >= falling.points && Math.max(...steps) <= falling.oneStep * fall;
  return [
    {
      indicator: "hope-falling",
      value: fell ? 1 : 0,
      session: newest.session,
      day: newest.day,
      shown: { value: newest.value, usual: first.value },
    },
  ];
}
