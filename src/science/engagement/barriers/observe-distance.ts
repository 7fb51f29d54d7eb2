import { type Item, items } from "../../measures/session-check.ts";
import type { CheckInSeen } from "./client-history.ts";
import { distanceItems, type Observed } from "./indicator.ts";
import { fresh, hardWay } from "./observe-answers.ts";

/**
 * Points by which therapists' own views, and their guesses, usually lie below their clients' answers, and how far pairs
 * differ in that; the rest varies from session to session (PRIORs from d = .41, r = .36: science.md section 2). Of what is
 * held back nothing is known, so there it is 0.
 */
const usualDistance = { mean: -0.6, pairSd: 1, sessionSd: 1.5 } as const;

/** Where the therapist's own view, or their guess, lies on the easy side of the client's answer by more than usual for this pair. */
export const observeDistance = (checkIns: readonly CheckInSeen[]): Observed[] => [
  ...distanceItems.flatMap((item) => apart(checkIns, item, "view", `${item}-distance`)),
  ...items.flatMap((item) => apart(checkIns, item, "guess", `${item}-guessed`)),
];

/** The newest difference against the mean of the earlier ones, drawn towards what is usual for pairs. */
function apart(
  checkIns: readonly CheckInSeen[],
  item: Item,
  side: "view" | "guess",
  indicator: Observed["indicator"],
): Observed[] {
  const easy = -hardWay(item);
  const pairs = checkIns.flatMap((one) => {
    const [answer, seen] = [one.answers[item], one[side][item]];
    return answer == null || seen == null ? [] : [{ ...one, answer, seen, distance: easy * (seen - answer) }];
  });
  const newest = pairs.at(-1);
  if (!newest || !checkIns.slice(-fresh).some((one) => one.session === newest.session)) return [];
  const before = pairs.slice(0, -1);
  const { pairSd, sessionSd } = usualDistance;
  const mean = easy < 0 ? 0 : usualDistance.mean;
  const noise = sessionSd ** 2 / Math.max(1, before.length);
  const weight = before.length === 0 ? 0 : pairSd ** 2 / (pairSd ** 2 + noise);
  const own = before.reduce((sum, { distance }) => sum + distance, 0) / Math.max(1, before.length);
  const expected = mean + weight * (own - mean);
  const sd = Math.sqrt(sessionSd ** 2 + pairSd ** 2 * (1 - weight));
  return [
    {
      indicator,
      value: (newest.distance - expected) / sd,
      session: newest.session,
      day: newest.day,
      shown: { value: newest.answer, usual: newest.seen },
    },
  ];
}
