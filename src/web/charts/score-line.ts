import { type ChartPoint, round } from "#web/charts/point.ts";

export interface LinePart {
  /** Grey and dashed: answers at the ceiling tell little. */
  readonly flat: boolean;
  readonly points: string;
}

/**
 * The client's line in straight pieces. A check-in without a score leaves a gap: nothing is filled in.
 * A piece is flat while the check-in it leads to is not informative.
 */
export function scoreLine(
  points: readonly ChartPoint[],
  x: (index: number) => number,
  y: (value: number) => number,
): LinePart[] {
  const parts: { flat: boolean; places: string[] }[] = [];
  for (let index = 1; index < points.length; index += 1) {
    const [from, to] = [points[index - 1]!, points[index]!];
    if (from.score === null || to.score === null) continue;
    const start = `${round(x(index - 1))},${round(y(from.score))}`;
    const end = `${round(x(index))},${round(y(to.score))}`;
    const open = parts.at(-1);
    if (open && open.flat === !to.informative && open.places.at(-1) === start) open.places.push(end);
    else parts.push({ flat: !to.informative, places: [start, end] });
  }
  return parts.map(({ flat, places }) => ({ flat, points: places.join(" ") }));
}
