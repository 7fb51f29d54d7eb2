import { ModelRefusal } from "../formula/refusal.ts";
import type { Layout } from "./cross-products.ts";

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
  const order = Array.from({ length: first }, (_, i) => i);
  const queue: Set<number>[] = [];
  const wait = (node: number) => {
    const degree = neighbours[node - first]!.size;
    while (queue.length <= degree) queue.push(new Set());
    queue[degree]!.add(node);
  };
  for (let node = first; node < nodes; node += 1) wait(node);
  let least = 0;
  let left = nodes - first;
  while (left > smallBlock) {
    while (queue[least]!.size === 0) least += 1;
    if (least > left / 2) break;
    const [node] = queue[least]!;
    queue[least]!.delete(node!);
    order.push(node!);
    left -= 1;
    const clique = [...neighbours[node! - first]!];
    for (const one of clique) {
      const of = neighbours[one - first]!;
      queue[of.size]!.delete(one);
      of.delete(node!);
      for (const other of clique) if (other !== one) of.add(other);
      wait(one);
    }
    least = Math.max(0, Math.min(least, clique.length - 1));
    neighbours[node! - first]!.clear();
  }
  if (left > largestBlock) throw new ModelRefusal("no-room", { count: left });
  const sparse = order.length;
  for (const waiting of queue) order.push(...waiting);
  return { order: Int32Array.from(order), sparse };
}

/** Which of the remaining levels meet, directly or through a level of the largest grouping. */
function afterFirst({ nodes, left, right }: Layout, first: number): Set<number>[] {
  const neighbours = Array.from({ length: nodes - first }, () => new Set<number>());
  const join = (a: number, b: number) => {
    neighbours[a - first]!.add(b);
    neighbours[b - first]!.add(a);
  };
  const size = nodes - first;
  const known = size <= 8_192 ? new Uint8Array(size * size) : null;
  let clique: number[] = [];
  let owner = -1;
  const close = () => {
    for (let i = 1; i < clique.length; i += 1) {
      for (let j = 0; j < i; j += 1) {
        const [a, b] = [clique[i]!, clique[j]!];
        if (known) {
          const at = (a - first) * size + b - first;
          if (known[at] === 1) continue;
          known[at] = 1;
        }
        join(a, b);
      }
    }
  };
  for (let pair = nodes; pair < left.length; pair += 1) {
    const a = left[pair]!;
    if (a >= first) {
      join(a, right[pair]!);
      continue;
    }
    if (right[pair]! < first) continue;
    if (a !== owner) {
      close();
      clique = [];
      owner = a;
    }
    clique.push(right[pair]!);
  }
  close();
  return neighbours;
}
