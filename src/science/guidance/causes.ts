import type { Barrier } from "../engagement/barriers/barrier.ts";
import type { BarrierReading } from "../engagement/barriers/read-barriers.ts";
import { type Situation, situations } from "./situations.ts";
import type { Closeness, Offered } from "./strategy.ts";

/** What a suggestion answers: a situation that stands, or a barrier that may be behind it. */
export type Cause = Situation | Barrier;

/** What the client wrote for the therapist. */
export const written: readonly Situation[] = ["direct-words", "asked-for"];
/** What the client let be known, or the therapist noticed: it comes before anything that is reckoned. */
const direct: readonly Situation[] = ["direct-topic", "judged-high", "heldBack-high", "tension"];
/** A missed session, and the statement that fell: nearer to a reason than that the line fell. */
const near: readonly Situation[] = [
  "missed-session",
  "goal-low",
  "task-low",
  "understood-low",
  "hope-low",
  "atEase-low",
];

/**
 * What to answer, the weightiest first: what the client wrote, the barrier that they named, what else they said directly, a
 * missed session and the statement that fell, barriers that are inferred, and last that the line fell, or that nothing
 * stands out.
 */
export function causesOf(found: readonly Situation[], barriers: readonly BarrierReading[]): readonly Cause[] {
  const inOrder = situations.filter((situation) => found.includes(situation));
  const of = (some: readonly Situation[]) => inOrder.filter((situation) => some.includes(situation));
  const named = (said: boolean) =>
    barriers.filter(({ sureness }) => (sureness === "said") === said).map(({ barrier }) => barrier);
  const placed: readonly Situation[] = [...written, ...direct, ...near];
  const rest = inOrder.filter((situation) => !placed.includes(situation));
  return [...of(written), ...named(true), ...of(direct), ...of(near), ...named(false), ...rest];
}

export const isSituation = (cause: Cause): cause is Situation =>
  (situations as readonly string[]).includes(cause);

/** How close a strategy is to a cause; of its barriers the first is the one it was made for. Null where it answers another. */
export function closenessTo(cause: Cause, { fits, barriers }: Offered): Closeness | null {
  if (isSituation(cause)) return fits[cause] ?? null;
  const place = barriers.indexOf(cause);
  if (place < 0) return null;
  return place === 0 ? 3 : 2;
}
