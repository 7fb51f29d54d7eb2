import { area, line } from "d3-shape";
import { ownRangeFrom } from "#science/alliance/own-range.ts";
import { type ChartPoint, round } from "#web/charts/point.ts";

export interface BandPart {
  /** Drawn lighter: from people in general, not yet from this client. */
  readonly prior: boolean;
  readonly from: number;
  readonly to: number;
  readonly fill: string;
  readonly edges: readonly [upper: string, lower: string];
}

interface Corner {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The expected range as areas with edges: one part while it comes from people in general, one or more
 * after. It stops where the answers are not informative.
 */
export function bandParts(
  points: readonly ChartPoint[],
  x: (index: number) => number,
  y: (value: number) => number,
  /** Half of the width given to the range of a lone check-in, which would have none. */
  aloneHalf = 14,
): BandPart[] {
  const own = ownRangeFrom(points);
  const corner = (index: number): Corner => {
    const { low, high } = points[index]!;
    return { x: round(x(index)), low: round(y(Math.max(0, low))), high: round(y(Math.min(10, high))) };
  };
  const parts: BandPart[] = [];
  const close = (from: number, to: number, prior: boolean) => {
    let corners = Array.from({ length: to - from + 1 }, (_, step) => corner(from + step));
    if (corners.length === 1) {
      const only = corners[0]!;
      corners = [
        { ...only, x: only.x - aloneHalf },
        { ...only, x: only.x + aloneHalf },
      ];
    }
    const fill = area<Corner>(
      (d) => d.x,
      (d) => d.low,
      (d) => d.high,
    );
    const edge = (value: (d: Corner) => number) => line<Corner>((d) => d.x, value)(corners) ?? "";
    parts.push({
      prior,
      from,
      to,
      fill: fill(corners) ?? "",
      edges: [edge((d) => d.high), edge((d) => d.low)],
    });
  };
  let from: number | null = null;
  for (let index = 0; index <= points.length; index += 1) {
    const inside = index < points.length && points[index]!.informative;
    if (inside && from === null) from = index;
    if (inside || from === null) continue;
    const to = index - 1;
    // The two kinds share the check-in at which the range becomes the client's own.
    if (from < own && to >= own) {
      close(from, own, true);
      if (own < to) close(own, to, false);
    } else close(from, to, to < own);
    from = null;
  }
  return parts;
}
