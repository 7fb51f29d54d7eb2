/** Which nodes of a graph meet, while nodes are taken out of it one by one. */
export interface Neighbours {
  readonly join: (a: number, b: number) => void;
  readonly degreeOf: (node: number) => number;
  /** Takes a node out and joins its neighbours with one another; answers them. */
  readonly takeOut: (node: number) => readonly number[];
}

/** Up to so many nodes, a bit for every two of them is smaller and quicker than lists. */
const fewForBits = 8_192;

/** A graph of so many nodes that do not meet yet. */
export const neighboursOf = (nodes: number): Neighbours =>
  nodes <= fewForBits ? asBits(nodes) : asSets(nodes);

function asSets(nodes: number): Neighbours {
  const sets = Array.from({ length: nodes }, () => new Set<number>());
  return {
    join: (a, b) => {
      sets[a]!.add(b);
      sets[b]!.add(a);
    },
    degreeOf: (node) => sets[node]!.size,
    takeOut: (node) => {
      const clique = [...sets[node]!];
      for (const one of clique) {
        sets[one]!.delete(node);
        for (const other of clique) if (other !== one) sets[one]!.add(other);
      }
      sets[node]!.clear();
      return clique;
    },
  };
}

function asBits(nodes: number): Neighbours {
  const words = Math.ceil(nodes / 32);
  const bits = new Uint32Array(nodes * words);
  const degrees = new Int32Array(nodes);
  const set = (a: number, b: number) => {
    const at = a * words + (b >>> 5);
    const bit = 1 << (b & 31);
    if ((bits[at]! & bit) !== 0) return;
    bits[at]! |= bit;
    degrees[a]! += 1;
  };
  const clear = (a: number, b: number) => {
    bits[a * words + (b >>> 5)]! &= ~(1 << (b & 31));
  };
  return {
    join: (a, b) => {
      set(a, b);
      set(b, a);
    },
    degreeOf: (node) => degrees[node]!,
    takeOut: (node) => {
      const own = bits.slice(node * words, (node + 1) * words);
      const clique: number[] = [];
      own.forEach((word, at) => {
        for (let left = word; left !== 0; left &= left - 1)
          clique.push(32 * at + 31 - Math.clz32(left & -left));
      });
      for (const one of clique) {
        for (let at = 0; at < words; at += 1) bits[one * words + at]! |= own[at]!;
        clear(one, one);
        clear(one, node);
        let degree = 0;
        for (let at = 0; at < words; at += 1) degree += ones(bits[one * words + at]!);
        degrees[one] = degree;
      }
      bits.fill(0, node * words, (node + 1) * words);
      degrees[node] = 0;
      return clique;
    },
  };
}

/** How many bits of a word are set (Warren 2013, Hacker's Delight, section 5-1). */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
