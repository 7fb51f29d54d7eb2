/** Mills's ratio, the tail of the standard normal distribution over its density, at 0, 1, 2 … 9. */
const ratios = [
  1.2533141373155003, 0.6556795424187984, 0.4213692292880545, 0.3045902987101033, 0.23665238291356067,
  0.19280810471531576, 0.16237766089686745, 0.14010418345305023, 0.1231319632579323, 0.10978728257830829,
];
/** Beyond it a continued fraction of this depth is exact to all digits. */
const far = 9.25;
const depth = 20;

/**
 * Mills's ratio from 0 on, to twelve digits: Taylor's series around the nearest whole number, whose coefficients follow
 * from R'(x) = x R(x) - 1 (Marsaglia 2004, Journal of Statistical Software 11:4). jstat's erfc is a difference from 1,
 * which has lost its digits where the tail is thin.
 */
function millsRatio(x: number): number {
  if (x > far) {
    let below = x;
    for (let k = depth; k > 0; k -= 1) below = x + k / below;
    return 1 / below;
  }
  const z = Math.round(x);
  const step = x - z;
  let before = ratios[z]!;
  let coefficient = z * before - 1;
  let term = coefficient * step;
  let sum = before + term;
  for (let k = 2, power = step; Math.abs(term) > 1e-17; k += 1) {
    [before, coefficient] = [coefficient, (z * coefficient + before) / k];
    power *= step;
    term = coefficient * power;
    sum += term;
  }
  return sum;
}

const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

/** Share of the standard normal distribution above x. */
export function upperTail(x: number): number {
  const tail = density(x) * millsRatio(Math.abs(x));
  return x >= 0 ? tail : 1 - tail;
}

/** Mean of a standard normal variable given that it lies above x: density over tail (the inverse Mills ratio). */
export const meanAbove = (x: number): number => (x >= 0 ? 1 / millsRatio(x) : density(x) / upperTail(x));
