import type { CheckInSeen } from "./client-history.ts";
import type { Fact, Observation } from "./indicator.ts";

type Observed = Omit<Observation, "ago"> & { readonly session: number };

/** A strain in so many check-ins, the newest among them, is one that stands. */
const lately = 2;
/** A strain is unrepaired when it has not come back into range by the third check-in after it began. */
const repairWithin = 3;

/** What the client shared, whether a strain was mended, and whether the answers still tell anything. */
export function observeStrain(checkIns: readonly CheckInSeen[]): Observed[] {
  const last = checkIns.at(-1);
  if (!last) return [];
  const at = ({ session, day }: CheckInSeen) => ({ session, day });
  const fact = (indicator: Fact, found: CheckInSeen | undefined): Observed => ({
    indicator,
    value: found ? 1 : 0,
    ...at(found ?? last),
  });
  const shared = (what: CheckInSeen["shared"]) => checkIns.findLast((one) => one.shared === what);
  const replied = checkIns.filter(({ addressed }) => addressed !== null).at(-1);
  return [
    fact(
      "flagged",
      checkIns.slice(-lately).findLast(({ reading }) => reading.flag === "strain"),
    ),
    ...(checkIns.length > repairWithin ? [fact("unrepaired", unrepaired(checkIns))] : []),
    ...(replied ? [fact("not-addressed", replied.addressed === "yes" ? undefined : replied)] : []),
    fact(
      "tension",
      checkIns.findLast(({ tension }) => tension),
    ),
    fact("all-at-top", last.reading.informative ? undefined : last),
    fact("topic-therapist", shared("therapist")),
    fact("topic-shame", shared("shame")),
    fact("topic-other", shared("other")),
    fact("shared-words", shared("words")),
  ];
}

/** The check-in with which the newest strain began, where it is old enough, and neither back in range nor confirmed as addressed. */
function unrepaired(checkIns: readonly CheckInSeen[]): CheckInSeen | undefined {
  const onset = checkIns.findLastIndex(
    ({ reading }, index) =>
      reading.flag === "strain" && (index === 0 || checkIns[index - 1]!.reading.flag !== "strain"),
  );
  if (onset < 0 || checkIns.length - onset <= repairWithin) return undefined;
  const mended = checkIns
    .slice(onset)
    .some(({ reading, confirmedRepair }) => reading.recovery !== null || confirmedRepair);
  return mended ? undefined : checkIns[onset];
}
