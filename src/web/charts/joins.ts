import { extentOf, type Mark, type MarkSizes } from "#web/charts/marks.ts";
import type { ChartPoint } from "#web/charts/point.ts";
import { round } from "#web/charts/point.ts";

export interface Join {
  readonly from: number;
  readonly to: number;
  readonly repaired: boolean;
  readonly path: string;
  /** Height of the level part, and whether it runs under or over the line. */
  readonly level: number;
  readonly under: boolean;
}

const corner = 10;
const clear = 6;

/** Joining lines from each strain to the session where the score was back in range. */
export function joinsOf(
  points: readonly ChartPoint[],
  marks: readonly Mark[],
  size: MarkSizes,
  top: number,
  bottom: number,
): Join[] {
  const joins: Join[] = [];
  for (const [to, { recovery }] of points.entries()) {
    if (!recovery || recovery.onset >= to || recovery.onset < 0) continue;
    const from = recovery.onset;
    const spans = marks.slice(from, to + 1).filter((mark) => mark.y !== null || mark.guess !== null);
    if (spans.length < 2) continue;
    const extents = spans.map((mark) => extentOf(mark, size));
    const crowd = joins.filter((other) => other.to >= from).length * 12;
    const lowest = Math.max(...extents.map(([, low]) => low)) + 22 + crowd;
    const under = lowest <= bottom - 4;
    const level = under ? lowest : Math.max(top - 8, Math.min(...extents.map(([high]) => high)) - 22 - crowd);
    const start = under ? extents[0]![1] + clear : extents[0]![0] - clear;
    const end = under ? extents.at(-1)![1] + clear : extents.at(-1)![0] - clear;
    const [x1, x2] = [marks[from]!.x, marks[to]!.x];
    const bend = Math.min(corner, (x2 - x1) / 2, Math.abs(level - start), Math.abs(level - end));
    const way = under ? 1 : -1;
    const sweep = under ? 0 : 1;
    const path = [
      `M${x1} ${round(start)}V${round(level - way * bend)}`,
      `a${round(bend)} ${round(bend)} 0 0 ${sweep} ${round(bend)} ${round(way * bend)}`,
      `H${round(x2 - bend)}`,
      `a${round(bend)} ${round(bend)} 0 0 ${sweep} ${round(bend)} ${round(-way * bend)}`,
      `V${round(end)}`,
    ].join("");
    joins.push({ from, to, repaired: recovery.repaired, path, level: round(level), under });
  }
  return joins;
}
