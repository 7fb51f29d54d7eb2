import { refuseLength } from "../refuse-length.ts";
import { refuseNotFinite } from "../refuse-not-finite.ts";

/**
 * Harrell's C (1982, JAMA 247:2543): of the pairs in which it is known who had the event first, the share in which
 * that person was predicted the higher hazard, equal predictions counting half. A person last seen without it at the
 * moment of another's event outlived it; two events at one moment tell nothing. Null without such a pair. Every
 * pair is looked at. Throws a `Refusal` on lengths that differ and on numbers that are not finite. Oracle: survival 3.5-3's `concordance` under R 4.2.2.
 */
export function concordance(
  times: readonly number[],
  event: readonly boolean[],
  predicted: readonly number[],
): number | null {
  refuseLength("event", event, times.length);
  refuseLength("predicted", predicted, times.length);
  refuseNotFinite("a time", times);
  refuseNotFinite("a prediction", predicted);
  let pairs = 0;
  let right = 0;
  times.forEach((time, first) => {
    if (!event[first]) return;
    times.forEach((other, second) => {
      const later = other > time || (other === time && !event[second]);
      if (!later || second === first) return;
      pairs += 1;
      const difference = predicted[first]! - predicted[second]!;
      right += difference > 0 ? 1 : difference === 0 ? 0.5 : 0;
    });
  });
  return pairs === 0 ? null : right / pairs;
}
