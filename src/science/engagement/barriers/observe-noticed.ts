import type { CheckInSeen } from "./client-history.ts";
import { noticeable, type Observation } from "./indicator.ts";

type Observed = Omit<Observation, "ago"> & { readonly session: number };

/** What the therapist ticked of the last sessions of which they gave a view: what was not ticked was not there. */
export function observeNoticed(checkIns: readonly CheckInSeen[]): Observed[] {
  const seen = checkIns.flatMap((one) => (one.noticed === null ? [] : [{ ...one, noticed: one.noticed }]));
  const last = seen.at(-1);
  if (!last) return [];
  return noticeable.map((indicator) => {
    const found = seen.findLast(({ noticed }) => noticed.includes(indicator));
    const { session, day } = found ?? last;
    return { indicator, value: found ? 1 : 0, session, day };
  });
}
