import type { CheckInSeen } from "./client-history.ts";
import { factAt } from "./fact.ts";
import type { Fact, Observed } from "./indicator.ts";

/** A strain in so many check-ins, the newest among them, is one that stands. */
const lately = 2;
/** What is not mended or taken up by the third check-in after it began stands open. */
const repairWithin = 3;

/** What the client shared, whether it was taken up, whether a strain was mended, and whether the answers still tell anything. */
export function observeStrain(checkIns: readonly CheckInSeen[]): Observed[] {
  const last = checkIns.at(-1);
  if (!last) return [];
  const fact = (indicator: Fact, found: CheckInSeen | undefined) => factAt(indicator, found, last);
  const newest = (is: (one: CheckInSeen) => boolean) => checkIns.findLast(is);
  const shared = (what: CheckInSeen["shared"]) => newest((one) => one.shared === what);
  const replied = newest(({ addressed }) => addressed !== null);
  const waited = checkIns.slice(0, -repairWithin).findLast((one) => one.shared !== null);
  return [
    fact(
      "flagged",
      checkIns.slice(-lately).findLast(({ reading }) => reading.flag === "strain"),
    ),
    ...(checkIns.length > repairWithin ? [fact("unrepaired", unrepaired(checkIns))] : []),
    ...(replied ? [fact("not-addressed", replied.addressed === "yes" ? undefined : replied)] : []),
    ...(waited ? [fact("left-open", waited.takenUp ? undefined : waited)] : []),
    fact(
      "tension",
      newest(({ tension }) => tension),
    ),
    fact("all-at-top", last.reading.informative ? undefined : last),
    fact("topic-therapist", shared("therapist")),
    fact("topic-shame", shared("shame")),
    fact("topic-method", shared("method")),
    fact("topic-goals", shared("goals")),
    fact("topic-practical", shared("practical")),
    fact("topic-other", shared("other")),
    fact("shared-words", shared("words")),
  ];
}

/** The check-in with which the line's newest strain began, where it is old enough, and neither back in range nor said to be addressed. */
function unrepaired(checkIns: readonly CheckInSeen[]): CheckInSeen | undefined {
  const fell = checkIns.map(
    ({ reading }) => reading.flag === "strain" && reading.reasons.some(({ rule }) => rule !== "direct"),
  );
  const onset = fell.findLastIndex((fallen, index) => fallen && !fell[index - 1]);
  if (onset < 0 || checkIns.length - onset <= repairWithin) return undefined;
  const mended =
    checkIns[onset]!.takenUp || checkIns.slice(onset).some(({ reading }) => reading.recovery !== null);
  return mended ? undefined : checkIns[onset];
}
