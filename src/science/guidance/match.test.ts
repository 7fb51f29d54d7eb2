import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barriers } from "../engagement/barriers/barrier.ts";
import type { BarrierReading } from "../engagement/barriers/read-barriers.ts";
import { askFor } from "./ask.ts";
import { strategies } from "./catalogue.ts";
import { closenessTo } from "./causes.ts";
import { type PastChoice, ruptureOf, suggest } from "./match.ts";
import { situations } from "./situations.ts";

const idsFor = (...input: Parameters<typeof suggest>) => suggest(...input).map(({ strategy }) => strategy.id);
const past = (strategyId: string, some: Partial<PastChoice> = {}): PastChoice => ({
  strategyId,
  choice: "not-now",
  because: "other-priority",
  sessionsAgo: 1,
  ...some,
});

const anySituations = fc.uniqueArray(fc.constantFrom(...situations));
const anyPast = fc.array(
  fc.record({
    strategyId: fc.constantFrom(...strategies.map(({ id }) => id)),
    choice: fc.constantFrom("try", "not-now"),
    because: fc.constantFrom(null, "does-not-fit", "other-priority"),
    sessionsAgo: fc.nat(12),
  }),
  { maxLength: 12 },
);

describe("suggest", () => {
  it.each(situations)("gives two different strategies for %s alone", (situation) => {
    const ids = idsFor([situation]);
    expect(new Set(ids).size).toBe(2);
  });

  it("gives none when nothing stands out", () => {
    expect(suggest([])).toEqual([]);
  });

  it("answers the pictured case: the goal that fell, and the fall itself", () => {
    expect(idsFor(["goal-low", "drop"])).toEqual(["goal-recontract", "name-my-part"]);
  });

  it("takes up what was said directly first, in whatever order it is given", () => {
    const [first] = suggest(["drop", "erosion", "task-low", "direct-words"]);
    expect(first).toMatchObject({ because: "direct-words", strategy: { id: "take-up-what-they-wrote" } });
    expect(suggest(["drop", "heldBack-high"])[0]?.because).toBe("heldBack-high");
    const tried = past("take-up-what-they-wrote", { choice: "try", because: null });
    for (const written of ["direct-words", "asked-for"] as const) {
      expect(idsFor([written, "tension"], [tried])[0]).toBe("take-up-what-they-wrote");
      expect(idsFor([written, "tension"], [past("take-up-what-they-wrote")])[0]).not.toBe(
        "take-up-what-they-wrote",
      );
    }
  });

  it("does not explain, coax or plan while words or tension wait for an answer", () => {
    const ids = idsFor(["direct-words", "task-low"]);
    expect(ids).not.toContain("why-this-task");
    expect(idsFor(["direct-words", "drop"])).not.toContain("name-my-part");
    expect(idsFor(["missed-session", "erosion"])).not.toContain("clear-the-way");
  });

  it("follows how the client shows the strain", () => {
    expect(ruptureOf(["direct-words", "tension"])).toBe("confrontation");
    expect(ruptureOf(["heldBack-high", "drop"])).toBe("withdrawal");
    expect(ruptureOf(["tension"])).toBe("none");
    const both = suggest(["direct-words", "tension"]);
    expect(both.map(({ strategy }) => strategy.rupture)).not.toContain("withdrawal");
    expect(both.map(({ strategy }) => strategy.id)).toEqual([
      "take-up-what-they-wrote",
      "hear-the-complaint",
    ]);
    expect(both[1]?.fit).toContainEqual({ kind: "rupture", rupture: "confrontation" });
  });

  it("lets a declined strategy rest, and one that does not fit for good", () => {
    const [first] = idsFor(["drop"]);
    expect(idsFor(["drop"], [past(first!)])).not.toContain(first);
    expect(idsFor(["drop"], [past(first!, { sessionsAgo: 3 })])).not.toContain(first);
    expect(idsFor(["drop"], [past(first!, { sessionsAgo: 4 })])).toContain(first);
    expect(idsFor(["drop"], [past(first!, { because: "does-not-fit", sessionsAgo: 40 })])).not.toContain(
      first,
    );
  });

  it("ranks what was tried lower, and says that it was", () => {
    const [first, second] = idsFor(["drop"]);
    const tried = past(first!, { choice: "try", because: null });
    expect(idsFor(["drop"], [tried])[0]).toBe(second);
    expect(idsFor(["drop"], [tried])).not.toContain(first);
    const longAgo = { ...tried, sessionsAgo: 8 };
    const again = suggest(["drop"], [longAgo]).find(({ strategy }) => strategy.id === first);
    expect(again?.fit).toContainEqual({ kind: "tried-before", times: 1 });
  });

  it("gives its reasons as data", () => {
    expect(suggest(["drop"])[0]?.fit).toEqual([
      { kind: "cause", cause: "drop", closeness: 3 },
      { kind: "evidence", grade: "B" },
    ]);
  });

  it("never gives more than two, none twice, none that is ruled out, and always the same", () => {
    fc.assert(
      fc.property(anySituations, anyPast, (found, choices) => {
        const given = suggest(found, choices);
        const ids = given.map(({ strategy }) => strategy.id);
        expect(given.length).toBeLessThanOrEqual(2);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { strategy, because } of given) {
          expect(closenessTo(because, strategy)).toBeGreaterThan(0);
          expect(found).toContain(because);
          expect(found.filter((one) => (strategy.notWith as readonly string[]).includes(one))).toEqual([]);
          const refused = choices.some(
            (one) => one.strategyId === strategy.id && one.choice === "not-now" && one.sessionsAgo < 4,
          );
          expect(refused).toBe(false);
        }
        expect(suggest(found.toReversed(), choices)).toEqual(given);
      }),
    );
  });

  it("gives two for any pair of situations", () => {
    const short = situations.flatMap((one) =>
      situations.filter((other) => idsFor([one, other]).length < 2).map((other) => `${one} ${other}`),
    );
    expect(short).toEqual([]);
  });

  it("answers a direct statement whenever there is one", () => {
    fc.assert(
      fc.property(anySituations, (found) => {
        const direct = situations.slice(0, 6).find((one) => found.includes(one));
        if (direct) expect(suggest(found)[0]?.because).toBe(direct);
      }),
    );
  });
});

const barrier = (
  name: BarrierReading["barrier"],
  sureness: BarrierReading["sureness"] = "likely",
): BarrierReading => ({
  barrier: name,
  sureness,
  saidOn: null,
  probability: 0.7,
  evidence: [],
  next: name === "goals-differ" ? "no-progress" : "goals-differ",
  find: null,
});

describe("suggestions for a barrier", () => {
  it.each(barriers)("has at least one for %s", (name) => {
    const [first] = suggest([], [], [], [barrier(name, "said")]);
    expect(first?.because).toBe(name);
    expect(first?.strategy.barriers).toContain(name);
  });

  it("puts what the client named before the statement that fell, and what is inferred before the line alone", () => {
    const because = (...input: Parameters<typeof suggest>) => suggest(...input).map((one) => one.because);
    expect(because(["goal-low"], [], [], [barrier("practical", "said")])[0]).toBe("practical");
    expect(because(["drop"], [], [], [barrier("goals-differ")])).toEqual(["goals-differ", "drop"]);
    expect(because(["direct-words"], [], [], [barrier("goals-differ", "said")])[0]).toBe("direct-words");
    expect(because(["task-low"], [], [], [barrier("goals-differ")])[0]).toBe("task-low");
  });

  it("leaves out what may do harm with a barrier, or with a sign of it", () => {
    const only = strategies.filter(({ id }) => ["clear-the-way", "show-what-moved"].includes(id));
    const ids = (...found: BarrierReading[]) => idsFor([], [], [], found, only);
    expect(ids(barrier("practical", "said"))).toContain("clear-the-way");
    expect(ids(barrier("practical"), barrier("method-misfit"))).not.toContain("clear-the-way");
    expect(ids(barrier("method-misfit", "said"), barrier("practical"))).not.toContain("clear-the-way");
    // What they named decides: beside it, what is only inferred keeps nothing from them.
    expect(ids(barrier("practical", "said"), barrier("method-misfit"))).toContain("clear-the-way");
    const flat = { indicator: "goal-flat", value: 1, ago: 0, day: "2026-11-02" } as const;
    expect(ids(barrier("no-progress"))).toContain("show-what-moved");
    expect(ids({ ...barrier("no-progress"), evidence: [flat] })).not.toContain("show-what-moved");
    expect(ids({ ...barrier("no-progress"), evidence: [{ ...flat, value: 0 }] })).toContain(
      "show-what-moved",
    );
  });

  it("asks which of two it is while it is inferred, and what would help once it was said", () => {
    expect(askFor(["drop"], [barrier("goals-differ")], "en")).toMatch(/something other.*Or that.*moving/);
    expect(askFor(["drop"], [barrier("goals-differ", "said")], "en")).toMatch(/What would help/);
    for (const name of barriers) expect(askFor([], [barrier(name)], "en")).toMatch(/\?$/);
  });
});

describe("askFor", () => {
  it.each(["en", "de"] as const)(
    "takes up what was written at the start, and asks for nothing twice: %s",
    (language) => {
      const unwritten = askFor(["first-sessions"], [], language);
      const written = askFor(["first-sessions"], [], language, true);
      expect([written, unwritten].map((asked) => asked.endsWith("?"))).toEqual([true, true]);
      expect(written).not.toBe(unwritten);
      // What weighs more is asked as before.
      expect(askFor(["tension", "first-sessions"], [], language, true)).toBe(
        askFor(["tension"], [], language),
      );
    },
  );

  it("asks about the weightiest situation, and always has a question", () => {
    expect(askFor(["drop", "direct-topic"], [], "en")).toBe(askFor(["direct-topic"], [], "en"));
    expect(askFor([], [], "en")).toMatch(/\?$/);
    expect(situations.map((one) => askFor([one], [], "en")).filter((said) => !said.includes("?"))).toEqual(
      [],
    );
  });
});
