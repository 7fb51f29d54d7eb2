/**
 * Moves label positions apart to at least `gap`, as little as possible, within [min, max].
 * Keeps the order of what was given.
 */
export function spread(wanted: readonly number[], gap: number, min: number, max: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!);
  // Groups that touch share one centre: merge until none overlaps.
  const groups = order.map((index) => ({ members: [index], centre: wanted[index]! }));
  const half = (size: number) => ((size - 1) * gap) / 2;
  const clamp = (centre: number, size: number) =>
    Math.max(min + half(size), Math.min(max - half(size), centre));
  for (const group of groups) group.centre = clamp(group.centre, 1);
  for (let at = 1; at < groups.length; ) {
    const above = groups[at - 1]!;
    const below = groups[at]!;
    const needed = half(above.members.length) + half(below.members.length) + gap;
    if (below.centre - above.centre >= needed - 1e-9) {
      at += 1;
      continue;
    }
    const members = [...above.members, ...below.members];
    const mean = members.reduce((sum, index) => sum + wanted[index]!, 0) / members.length;
    groups.splice(at - 1, 2, { members, centre: clamp(mean, members.length) });
    at = Math.max(1, at - 1);
  }
  const placed = [...wanted];
  for (const { members, centre } of groups) {
    for (const [rank, index] of members.entries()) placed[index] = centre - half(members.length) + rank * gap;
  }
  return placed;
}
