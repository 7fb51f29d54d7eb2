import { Refusal } from "../../refusal.ts";
import { refuseNotFinite } from "../refuse-not-finite.ts";

/**
 * Kendall's tau-b of two sets of values of the same things, -1 to 1, ties taken into account (Kendall 1945,
 * Biometrika 33:239). Null where one of them is all ties. Throws a `Refusal` on
 * values that are not finite or of two lengths.
 */
export function kendallTauB(x: readonly number[], y: readonly number[]): number | null {
  if (x.length !== y.length) throw new Refusal(`y has ${y.length} values and not ${x.length}`);
  refuseNotFinite("x", x);
  refuseNotFinite("y", y);
  let score = 0;
  let movingX = 0;
  let movingY = 0;
  for (let i = 0; i < x.length; i += 1) {
    for (let j = i + 1; j < x.length; j += 1) {
      const dx = Math.sign(x[i]! - x[j]!);
      const dy = Math.sign(y[i]! - y[j]!);
      score += dx * dy;
      movingX += Math.abs(dx);
      movingY += Math.abs(dy);
    }
  }
  return movingX === 0 || movingY === 0 ? null : score / Math.sqrt(movingX * movingY);
}
