import type { LocalEvidence, Scale } from "./trial/local-evidence.ts";

/** What a strategy gained in this practice for a reason, as a reason to suggest it sooner or later. */
export interface LocalFit {
  readonly kind: "local";
  readonly clients: number;
  readonly scale: Scale;
  /** Points, or sessions in ten, gained beyond what was expected, drawn towards nothing, with the middle 90 %. */
  readonly gain: number;
  readonly low: number;
  readonly high: number;
  readonly direction: "sooner" | "later" | "neither";
}

/** A gain of a point, or of a session in ten, counts as much as being one step closer to the reason, and no local gain counts for more (PRIOR). */
const weight = 2;
/** Gains smaller than this move nothing (PRIOR); for coming it is what an error in how often clients come can feign. */
const noticed: Readonly<Record<Scale, number>> = { points: 0.1, attendance: 0.25 };

/** How a strategy's local evidence weighs where it is matched to a reason, on the scale with most clients; null where there is none to show. */
export function localFit(
  strategyId: string,
  reason: string,
  local: readonly LocalEvidence[],
): { fit: LocalFit; points: number } | null {
  const found = local
    .filter((one) => one.strategyId === strategyId && one.reason === reason)
    .sort((a, b) => b.clients - a.clients)[0];
  if (!found) return null;
  const { mean, low, high } = found.gain;
  const points = Math.abs(mean) < noticed[found.scale] ? 0 : weight * Math.max(-1, Math.min(1, mean));
  const direction = points === 0 ? "neither" : points > 0 ? "sooner" : "later";
  return {
    fit: { kind: "local", clients: found.clients, scale: found.scale, gain: mean, low, high, direction },
    points,
  };
}
