import { expect, it } from "vitest";
import { suggest } from "./match.ts";
import type { LocalEvidence } from "./trial/local-evidence.ts";

const evidence = (strategyId: string, mean: number, reason = "drop"): LocalEvidence => ({
  strategyId,
  reason,
  scale: "points",
  clients: 9,
  gain: { chance: mean > 0 ? 0.95 : 0.05, mean, low: mean - 0.4, high: mean + 0.4 },
});
const first = (local: readonly LocalEvidence[]) => suggest(["drop"], [], local)[0]!;

it("moves a strategy up by what it gained here for this reason, down by what it lost, and says so", () => {
  const usual = suggest(["drop"]);
  const [one, two] = usual.map(({ strategy }) => strategy.id);
  const lost = first([evidence(one!, -1)]);
  expect(lost.strategy.id).not.toBe(one);
  const gained = first([evidence(two!, 1)]);
  expect(gained.strategy.id).toBe(two);
  expect(gained.fit).toContainEqual({
    kind: "local",
    clients: 9,
    scale: "points",
    gain: 1,
    low: 0.6,
    high: 1.4,
    direction: "sooner",
  });
  expect(usual.flatMap(({ fit }) => fit.filter(({ kind }) => kind === "local"))).toEqual([]);
});

it("lets no local gain outweigh what does not fit, and a small one move nothing", () => {
  const usual = first([]).strategy.id;
  expect(first([evidence("pause-or-end", 3)]).strategy.id).not.toBe("pause-or-end");
  const small = first([evidence(usual, 0.05)]);
  expect(small.strategy.id).toBe(usual);
  expect(small.fit).toContainEqual(expect.objectContaining({ kind: "local", direction: "neither" }));
  const coming = { ...evidence(usual, 0.2), scale: "attendance" as const };
  expect(first([coming]).fit).toContainEqual(expect.objectContaining({ direction: "neither" }));
  expect(first([evidence(usual, -1, "erosion")]).strategy.id).toBe(usual);
});
