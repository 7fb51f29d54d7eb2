import { textWidth } from "#web/charts/text-width.ts";

export interface AxisLabel {
  readonly x: number;
  readonly text: string;
  readonly last: boolean;
}

/**
 * Thins dates until they stand apart. Counts back from the newest, which is always shown, and pulls
 * the outermost inward so that none leaves the picture.
 */
export function axisLabels(
  labels: readonly string[],
  x: (index: number) => number,
  width: number,
  gap = 10,
): AxisLabel[] {
  const last = labels.length - 1;
  const place = (index: number): AxisLabel & { readonly half: number } => {
    const half = textWidth(labels[index]!, 13, index === last) / 2;
    return {
      x: Math.min(Math.max(x(index), half), width - half),
      text: labels[index]!,
      last: index === last,
      half,
    };
  };
  for (let every = 1; every <= labels.length; every += 1) {
    const shown: ReturnType<typeof place>[] = [];
    for (let index = last; index >= 0; index -= every) shown.unshift(place(index));
    const apart = shown.every((label, at) => {
      const before = shown[at - 1];
      return !before || label.x - label.half - (before.x + before.half) >= gap;
    });
    if (apart) return shown.map(({ half: _, ...label }) => label);
  }
  return [];
}
