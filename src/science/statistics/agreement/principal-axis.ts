import { type Effect, effectOf } from "../effect.ts";

/** The stationary point of a response surface, and its first principal axis y = intercept + slope x. */
export interface PrincipalAxis {
  readonly x: Effect;
  readonly y: Effect;
  /** 0 and 1 where the ridge lies on the line of agreement. */
  readonly intercept: Effect;
  readonly slope: Effect;
}

/**
 * Where b0 + b1 x + b2 y + b3 x² + b4 xy + b5 y² is level, and the axis along which it falls least (Edwards and
 * Parry 1993, equations 3 to 6), with standard errors by the delta rule. Null for a surface without both: one
 * whose curvature is the same all round or 0 along a line.
 */
export function principalAxis(
  b: Float64Array,
  covariance: Float64Array,
  reach: number,
): PrincipalAxis | null {
  const [, b1, b2, b3, b4, b5] = b as unknown as readonly [number, number, number, number, number, number];
  const determinant = 4 * b3 * b5 - b4 ** 2;
  if (determinant === 0 || b4 === 0) return null;
  const x = (b2 * b4 - 2 * b1 * b5) / determinant;
  const y = (b1 * b4 - 2 * b2 * b3) / determinant;
  const round = Math.hypot(b3 - b5, b4);
  const slope = (b5 - b3 + round) / b4;
  // Derivatives by b0 to b5.
  const xBy = [0, -2 * b5, b4, -4 * b5 * x, b2 + 2 * b4 * x, -2 * b1 - 4 * b3 * x].map(
    (d) => d / determinant,
  );
  const yBy = [0, b4, -2 * b3, -2 * b2 - 4 * b5 * y, b1 + 2 * b4 * y, -4 * b3 * y].map(
    (d) => d / determinant,
  );
  const turn = (1 - (b3 - b5) / round) / b4;
  const slopeBy = [0, 0, 0, -turn, 1 / round - slope / b4, turn];
  const interceptBy = yBy.map((d, i) => d - slope * xBy[i]! - x * slopeBy[i]!);
  const effect = (estimate: number, by: readonly number[]): Effect => {
    let variance = 0;
    by.forEach((one, i) => {
      by.forEach((other, j) => {
        variance += one * other * covariance[i * by.length + j]!;
      });
    });
    return effectOf(estimate, Math.sqrt(variance), reach);
  };
  return {
    x: effect(x, xBy),
    y: effect(y, yBy),
    intercept: effect(y - slope * x, interceptBy),
    slope: effect(slope, slopeBy),
  };
}
