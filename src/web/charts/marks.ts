import { type ChartPoint, round, wideGap } from "#web/charts/point.ts";

export interface Mark {
  readonly index: number;
  readonly x: number;
  /** Height of the score; `null` where there is none. */
  readonly y: number | null;
  readonly kind: "dot" | "diamond";
  readonly frame: "strain" | "watch" | null;
  readonly guess: number | null;
  /** The dotted line between a score and a guess far from it, clear of both marks. */
  readonly gap: readonly [number, number] | null;
  readonly flat: boolean;
}

export interface MarkSizes {
  readonly dot: number;
  readonly ring: number;
  readonly diamond: number;
  /** Half of the square frame. */
  readonly frame: number;
}

/** Full size while sessions stand 22 units apart or more; smaller as they crowd. */
export function markSizes(step: number): MarkSizes {
  const share = Math.max(0.45, Math.min(1, step / 22));
  return { dot: 5 * share, ring: 8 * share, diamond: 7.5 * share, frame: 11.5 * share };
}

/** Everything drawn at one check-in. */
export function marksOf(
  points: readonly ChartPoint[],
  x: (index: number) => number,
  y: (value: number) => number,
  size: MarkSizes,
): Mark[] {
  return points.map((point, index) => {
    const frame = point.flag === "none" ? null : point.flag;
    const score = point.score === null ? null : y(point.score);
    const guess = point.guess === null ? null : y(point.guess);
    const apart =
      point.score !== null && point.guess !== null && Math.abs(point.score - point.guess) >= wideGap;
    return {
      index,
      x: round(x(index)),
      y: score === null ? null : round(score),
      kind: point.direct ? "diamond" : "dot",
      frame,
      guess: guess === null ? null : round(guess),
      gap: apart ? gapBetween(score!, guess!, frame ? size.frame : size.dot, size.ring) : null,
      flat: !point.informative && !point.direct,
    };
  });
}

function gapBetween(score: number, guess: number, clearScore: number, clearGuess: number) {
  const down = score > guess ? 1 : -1;
  return [round(guess + down * clearGuess), round(score - down * (clearScore + 1))] as const;
}

/** Top and bottom of all that stands at a check-in. */
export function extentOf(mark: Mark, size: MarkSizes): readonly [number, number] {
  const half = mark.frame ? size.frame : mark.kind === "diamond" ? size.diamond : size.dot;
  const tops: number[] = [];
  const bottoms: number[] = [];
  if (mark.y !== null) {
    tops.push(mark.y - half);
    bottoms.push(mark.y + half);
  }
  if (mark.guess !== null) {
    tops.push(mark.guess - size.ring);
    bottoms.push(mark.guess + size.ring);
  }
  return [Math.min(...tops), Math.max(...bottoms)];
}
