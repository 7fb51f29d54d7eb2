import type { Fact, Observed, Seen } from "./indicator.ts";

export const seenAt = ({ session, day }: Seen): Seen => ({ session, day });

/** A fact where it was found; where it was not, as of the last place at which it would have shown. */
export const factAt = (indicator: Fact, found: Seen | undefined, last: Seen): Observed => ({
  indicator,
  value: found ? 1 : 0,
  ...seenAt(found ?? last),
});
