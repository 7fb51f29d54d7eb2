/** Beyond it the continued fraction is exact to all digits at this depth. */
const far = 9;
const depth = 20;
/** Mills's ratio, the tail of the standard normal distribution over its density, is known at so many places a unit. */
const places = 16;
const known = new Float64Array(far * places + 1);
for (let at = far * places; at >= 0; at -= 1) {
  // Going down, an error shrinks with every step.
  const above = (at + 1) / places;
  known[at] = above > far ? fraction(at / places) : series(above, known[at + 1]!, -1 / places);
}

function fraction(x: number): number {
  let below = x;
  for (let k = depth; k > 0; k -= 1) below = x + k / below;
  return 1 / below;
}

/** The ratio a step from z, by Taylor's series, whose coefficients follow from R'(x) = x R(x) - 1. */
function series(z: number, ratio: number, step: number): number {
  let before = ratio;
  let coefficient = z * ratio - 1;
  let power = step;
  let term = coefficient * power;
  let sum = ratio + term;
  for (let k = 2; Math.abs(term) > 1e-16 * ratio; k += 1) {
    const next = (z * coefficient + before) / k;
    before = coefficient;
    coefficient = next;
    power *= step;
    term = coefficient * power;
    sum += term;
  }
  return sum;
}

/**
 * Mills's ratio from 0 on, to twelve digits (Marsaglia 2004, Journal of Statistical Software 11:4). jstat's erfc is a
 * difference from 1, which has lost its digits where the tail is thin.
 */
function millsRatio(x: number): number {
  if (x > far) return fraction(x);
  const at = Math.round(x * places);
  return series(at / places, known[at]!, x - at / places);
}

const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

/** Share of the standard normal distribution above x. */
export function upperTail(x: number): number {
  const tail = density(x) * millsRatio(Math.abs(x));
  return x >= 0 ? tail : 1 - tail;
}

/** Mean of a standard normal variable given that it lies above x: density over tail (the inverse Mills ratio). */
export const meanAbove = (x: number): number => (x >= 0 ? 1 / millsRatio(x) : density(x) / upperTail(x));
