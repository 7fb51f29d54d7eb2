import type { CheckInSeen } from "./client-history.ts";
import { factAt } from "./fact.ts";
import { noticeable, type Observed } from "./indicator.ts";

/** What the therapist ticked of the last sessions of which they gave a view: what was not ticked was not there. */
export function observeNoticed(checkIns: readonly CheckInSeen[]): Observed[] {
  const seen = checkIns.flatMap((one) => (one.noticed === null ? [] : [{ ...one, noticed: one.noticed }]));
  const last = seen.at(-1);
  if (!last) return [];
  return noticeable.map((indicator) =>
    factAt(
      indicator,
      seen.findLast(({ noticed }) => noticed.includes(indicator)),
      last,
    ),
  );
}
