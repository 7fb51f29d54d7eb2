import { describe, expect, it } from "vitest";
import { nothingTold } from "../../../../test/check-in-seen.ts";
import { seededRandom } from "../../simulation/random.ts";
import { simulateBarrier } from "../../simulation/simulate-barriers.ts";
import { type Barrier, barriers } from "./barrier.ts";
import type { Fact, Observation } from "./indicator.ts";
import { observe } from "./observe.ts";
import { readBarriers, type Said } from "./read-barriers.ts";
import { signatures } from "./signatures.ts";

const seen = (indicator: Observation["indicator"], value: number, ago = 0): Observation => ({
  indicator,
  value,
  ago,
  day: "2026-03-02",
});
const said = (what: Said["what"], ago = 0): Said => ({ what, ago, day: "2026-03-02" });
const found = (...input: Parameters<typeof readBarriers>) =>
  readBarriers(...input).found.map(({ barrier }) => barrier);

const goalsApart = [
  seen("goal-moved", 3),
  seen("task-moved", 0.4),
  seen("understood-moved", 0),
  seen("goals-apart", 1),
];

describe("reading the ten barriers", () => {
  it("finds none where nothing was observed, or all is as usual", () => {
    expect(found([], [])).toEqual([]);
    expect(found([seen("goal-moved", 0), seen("task-moved", 0), seen("missed", 0)], [])).toEqual([]);
  });

  it("tells a statement that fell alone from a bad day on which all of them fell", () => {
    expect(found(goalsApart, [])[0]).toBe("goals-differ");
    const all = ["goal", "task", "understood", "hope"].map((item) =>
      seen(`${item}-moved` as "goal-moved", 3),
    );
    expect(found([...all, seen("goals-apart", 1)], [])).not.toContain("goals-differ");
  });

  it("names the weightiest evidence first, and what would tell it from the next one", () => {
    const [first] = readBarriers(goalsApart, []).found;
    expect(first!.evidence.map(({ indicator }) => indicator).slice(0, 2)).toEqual([
      "goal-moved",
      "goals-apart",
    ]);
    expect(first!.next).toBe("no-progress");
    expect(first!.find).toBe("goal-distance");
  });

  it("lets what was observed fade with the sessions since", () => {
    const of = (ago: number) =>
      readBarriers(
        goalsApart.map((one) => ({ ...one, ago })),
        [],
      ).found[0]?.probability ?? 0;
    expect(of(0)).toBeGreaterThan(of(2));
    expect(of(12)).toBe(0);
  });

  it("puts what the client said before all that is inferred", () => {
    const reading = readBarriers(goalsApart, [said("practical")]);
    expect(reading.found.map(({ barrier, sureness }) => [barrier, sureness])[0]).toEqual([
      "practical",
      "said",
    ]);
    expect(found(goalsApart, [said("practical", 4)])[0]).toBe("goals-differ");
  });

  it("takes nothing, and rather not say, for full answers", () => {
    expect(readBarriers(goalsApart, [said("nothing")])).toMatchObject({
      found: [],
      said: { what: "nothing" },
    });
    expect(found(goalsApart, [said("rather-not-say")])).toEqual(found(goalsApart, []));
    expect(found(goalsApart, [said("nothing", 2), said("method-misfit", 0)])[0]).toBe("method-misfit");
  });
});

describe("on clients whose barrier is known", () => {
  const random = seededRandom(41);
  const clients = Array.from({ length: 4000 }, () => {
    const { truth, history } = simulateBarrier(random);
    const observed = observe(history);
    return { truth, observed, found: readBarriers(observed, []).found };
  });

  it("says as often as it is right", () => {
    const named = clients.flatMap(({ truth, found }) =>
      found.map(({ barrier, probability }) => ({ right: barrier === truth, probability })),
    );
    for (const [low, high] of [
      [0.35, 0.5],
      [0.5, 0.7],
      [0.7, 0.9],
      [0.9, 1],
    ] as const) {
      const here = named.filter(({ probability }) => probability >= low && probability < high);
      const expected = here.reduce((sum, one) => sum + one.probability, 0) / here.length;
      const observed = here.filter(({ right }) => right).length / here.length;
      expect(here.length).toBeGreaterThan(100);
      expect(Math.abs(observed - expected)).toBeLessThan(0.1);
    }
  });

  it("keeps quiet in nine of ten where there is none, and is right about which in three of four", () => {
    const without = clients.filter(({ truth }) => truth === null);
    expect(without.filter(({ found }) => found.length === 0).length / without.length).toBeGreaterThan(0.9);
    const firsts = clients.filter(({ truth, found }) => truth && found[0]);
    const right = firsts.filter(({ truth, found }) => found[0]!.barrier === truth);
    expect(right.length / firsts.length).toBeGreaterThan(0.75);
  });

  it.each(["not-understood", "holding-back", "goals-differ", "method-misfit", "no-progress"] as Barrier[])(
    "finds %s in a third of cases or more before the client has said a word",
    (barrier) => {
      const with_ = clients.filter(({ truth }) => truth === barrier);
      const right = with_.filter(({ found }) => found.some((one) => one.barrier === barrier));
      expect(right.length / with_.length).toBeGreaterThan(1 / 3);
    },
  );

  it.each([
    [1, 0.35],
    [3, 0.48],
    [6, 0.42],
  ])(
    "of those whose barrier set in %i sessions ago, names the true one first in at least a share of %d",
    (since, least) => {
      const chance = seededRandom(43);
      const with_ = Array.from({ length: 4000 }, () => simulateBarrier(chance, { since })).filter(
        ({ truth }) => truth !== null,
      );
      const right = with_.filter(
        ({ truth, history }) => readBarriers(observe(history), []).found[0]?.barrier === truth,
      );
      expect(right.length / with_.length).toBeGreaterThan(least);
    },
  );

  it("shows in the simulation what a reading can rest on, but for answers at the top", () => {
    const shown = new Set(
      clients
        .flatMap(({ observed }) => observed.filter(({ value }) => value > 0))
        .map((one) => one.indicator),
    );
    const signs = barriers.flatMap((barrier) => Object.keys(signatures[barrier].facts) as Fact[]);
    const silent = [
      ...new Set<Observation["indicator"]>([...signs, "preference-gap", "slow-to-answer"]),
    ].filter((sign) => !shown.has(sign));
    expect(silent.toSorted()).toEqual(["all-at-top", "top-while-flat"]);
  });

  it("finds a practical hindrance by a plain pattern of sessions, which few show, and by no single one", () => {
    const sessions = Array.from({ length: 10 }, (_, index) => ({
      session: index + 1,
      // Mondays and Thursdays; what falls on a Thursday is called off, and then moved.
      day: new Date(Date.UTC(2026, 0, 5 + 7 * index + (index % 2 ? 3 : 0))).toISOString().slice(0, 10),
      time: "10:00",
      attendance:
        index > 4 && index % 2 ? ("cancelled" as const) : index === 8 ? ("late" as const) : ("kept" as const),
      movedFrom: index === 9 ? "2026-03-10" : null,
    }));
    expect(found(observe({ ...nothingTold, attendance: sessions }), [])[0]).toBe("practical");
    const once = sessions.map((one, index) => ({
      ...one,
      attendance: index === 9 ? ("cancelled" as const) : ("kept" as const),
      movedFrom: null,
    }));
    expect(found(observe({ ...nothingTold, attendance: once }), [])).toEqual([]);
  });

  it("knows every barrier when it is said", () => {
    for (const barrier of barriers) expect(found([], [said(barrier)])).toEqual([barrier]);
  });
});
