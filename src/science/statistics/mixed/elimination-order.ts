import { ModelRefusal } from "../formula/refusal.ts";
import type { Layout } from "./cross-products.ts";
import { type Neighbours, neighboursOf } from "./neighbours.ts";

/** The order in which levels are eliminated; from the `sparse`-th on, they form a dense block. */
export interface EliminationOrder {
  readonly order: Int32Array;
  readonly sparse: number;
}

/** A block of this many levels is quicker dense than looked through. */
const smallBlock = 40;
/** A dense block of more would not fit beside its inverse. */
const largestBlock = 12_000;

/**
 * First all levels of the largest grouping, which do not meet one another. Of what remains, always the level
 * with the fewest neighbours (minimum degree, Tinney and Walker 1967), until half of the rest are its
 * neighbours: that rest is taken as dense.
 */
export function eliminationOrder(layout: Layout): EliminationOrder {
  const { nodes, firstNode } = layout;
  const first = firstNode[1] ?? nodes;
  if (nodes - first <= smallBlock)
    return { order: Int32Array.from({ length: nodes }, (_, i) => i), sparse: first };
  const neighbours = afterFirst(layout, first);
  const count = nodes - first;
  const order = Array.from({ length: first }, (_, i) => i);
  const queue = Array.from({ length: count }, () => new Set<number>());
  const degrees = Int32Array.from({ length: count }, (_, node) => neighbours.degreeOf(node));
  for (const [node, degree] of degrees.entries()) queue[degree]!.add(node);
  let least = 0;
  let left = count;
  while (left > smallBlock) {
    while (queue[least]!.size === 0) least += 1;
    if (least > left / 2) break;
    const [node] = queue[least]!;
    queue[least]!.delete(node!);
    order.push(first + node!);
    left -= 1;
    const met = neighbours.takeOut(node!);
    for (const one of met) {
      queue[degrees[one]!]!.delete(one);
      degrees[one] = neighbours.degreeOf(one);
      queue[degrees[one]!]!.add(one);
    }
    least = Math.max(0, least - 1);
  }
  if (left > largestBlock) throw new ModelRefusal("no-room", { count: left });
  const sparse = order.length;
  for (const waiting of queue) for (const node of waiting) order.push(first + node);
  return { order: Int32Array.from(order), sparse };
}

/** Which of the remaining levels meet, directly or through a level of the largest grouping. */
function afterFirst({ nodes, left, right }: Layout, first: number): Neighbours {
  const neighbours = neighboursOf(nodes - first);
  let clique: number[] = [];
  let owner = -1;
  for (let pair = nodes; pair < left.length; pair += 1) {
    const [a, b] = [left[pair]!, right[pair]! - first];
    if (b < 0) continue;
    if (a >= first) {
      neighbours.join(a - first, b);
      continue;
    }
    if (a !== owner) clique = [];
    owner = a;
    for (const other of clique) neighbours.join(other, b);
    clique.push(b);
  }
  return neighbours;
}
