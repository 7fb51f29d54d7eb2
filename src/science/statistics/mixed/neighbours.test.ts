import { describe, expect, it } from "vitest";
import { seededRandom } from "../../simulation/random.ts";
import { neighboursOf } from "./neighbours.ts";

describe("a graph that nodes are taken out of", () => {
  it("is the same kept as bits and as lists", () => {
    const random = seededRandom(3);
    const size = 70;
    // A graph of more than 8,192 nodes is kept as lists; of this one, only the first meet.
    const graphs = [neighboursOf(size), neighboursOf(10_000)];
    for (let edge = 0; edge < 150; edge += 1) {
      const [a, b] = [Math.floor(size * random.uniform()), Math.floor(size * random.uniform())];
      if (a !== b) for (const graph of graphs) graph.join(a, b);
    }
    const degrees = () =>
      graphs.map((graph) => Array.from({ length: size }, (_, node) => graph.degreeOf(node)));
    for (let node = 0; node < size; node += 1) {
      const [bits, lists] = degrees();
      expect(bits).toEqual(lists);
      const [one, other] = graphs.map((graph) => graph.takeOut(node).toSorted((a, b) => a - b));
      expect(one).toEqual(other);
      expect(one).toHaveLength(bits![node]!);
    }
    expect(
      degrees()
        .flat()
        .every((degree) => degree === 0),
    ).toBe(true);
  });
});
