import { rangeWidth } from "../../alliance/expected-range.ts";
import { itemPopulation, readItem } from "../../alliance/item-range.ts";
import type { Population } from "../../alliance/types.ts";
import { heldBackChannel, type Item, items } from "../../measures/session-check.ts";
import type { CheckInSeen } from "./client-history.ts";
import { type DistanceItem, distanceItems, type Observation } from "./indicator.ts";

type Observed = Omit<Observation, "ago"> & { readonly session: number };

/** An answer that is so many check-ins old says nothing of now: every statement is asked at least as often. */
const fresh = 4;

const hardWay = (item: Item): 1 | -1 => ((heldBackChannel as readonly Item[]).includes(item) ? 1 : -1);

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
    const moved: Observed = {
      indicator: `${item}-moved`,
      value: (hardWay(item) * (newest.value - expected)) / ((high - expected) / rangeWidth),
      session: newest.session,
      day: newest.day,
      shown: { value: newest.value, usual: expected },
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

/**
 * Points by which therapists' own views usually lie below their clients' answers, and how far pairs differ in
 * that; the rest varies from session to session (PRIORs from d = .41, r = .36: science.md section 2).
 */
const usualDistance = { mean: -0.6, pairSd: 1, sessionSd: 1.5 } as const;

/**
 * Where the therapist's own view lies above the client's answer by more than it usually does for this pair: the
 * newest difference against the mean of the earlier ones, drawn towards what is usual for pairs.
 */
export function observeDistance(checkIns: readonly CheckInSeen[]): Observed[] {
  return distanceItems.flatMap((item: DistanceItem) => {
    const pairs = checkIns.flatMap((one) => {
      const [answer, view] = [one.answers[item], one.view[item]];
      return answer == null || view == null ? [] : [{ ...one, view, distance: view - answer }];
    });
    const newest = pairs.at(-1);
    if (!newest || !checkIns.slice(-fresh).some((one) => one.session === newest.session)) return [];
    const before = pairs.slice(0, -1);
    const { mean, pairSd, sessionSd } = usualDistance;
    const noise = sessionSd ** 2 / Math.max(1, before.length);
    const weight = before.length === 0 ? 0 : pairSd ** 2 / (pairSd ** 2 + noise);
    const own = before.reduce((sum, { distance }) => sum + distance, 0) / Math.max(1, before.length);
    const expected = mean + weight * (own - mean);
    const sd = Math.sqrt(sessionSd ** 2 + pairSd ** 2 * (1 - weight));
    return [
      {
        indicator: `${item}-distance` as const,
        value: (newest.distance - expected) / sd,
        session: newest.session,
        day: newest.day,
        shown: { value: newest.answers[item]!, usual: newest.view },
      },
    ];
  });
}
