import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { priorPopulation } from "../../alliance/population.ts";
import { covariatesOf } from "./covariates.ts";
import type { CheckInRead, SessionSeen } from "./history.ts";
import { RiskSetBuilder } from "./risk-set.ts";
import { type Term, terms } from "./term.ts";

const kept = (score: number | null, more: Partial<CheckInRead> = {}): SessionSeen => ({
  coming: "kept",
  checkIn: { score, hope: null, heldBack: false, unrepaired: false, ...more },
  preferenceApart: null,
});
const nothing = (coming: SessionSeen["coming"]): SessionSeen => ({
  coming,
  checkIn: null,
  preferenceApart: null,
});

const read = (sessions: SessionSeen[]) =>
  covariatesOf({ sessions }, priorPopulation).map(
    (values) => Object.fromEntries(terms.map((term, at) => [term, values[at]!])) as Record<Term, number>,
  );

const someSession = fc.record({
  coming: fc.constantFrom("kept" as const, "late" as const, "cancelled" as const, "missed" as const),
  checkIn: fc.option(
    fc.record({
      score: fc.option(fc.integer({ min: 0, max: 10 })),
      hope: fc.option(fc.integer({ min: 0, max: 10 })),
      heldBack: fc.boolean(),
      unrepaired: fc.boolean(),
    }),
  ),
  preferenceApart: fc.option(fc.boolean()),
});

describe("what the outlook knows after a session", () => {
  it("puts one score beside single scores, and a mean of many beside such means", () => {
    const { mean, betweenClientSd: tau, withinClientSd: s } = priorPopulation;
    const [one] = read([kept(mean - 1)]);
    expect(one!.lower).toBeCloseTo(1 / Math.hypot(tau, s));
    const four = read([kept(mean - 1), kept(mean - 1), kept(mean - 1), kept(mean - 1)]).at(-1)!;
    expect(four.lower).toBeCloseTo(1 / Math.hypot(tau, s / 2));
  });

  it("keeps what no check-in tells as usual", () => {
    const [session] = read([nothing("kept")]);
    expect(Object.values(session!)).toEqual(terms.map(() => 0));
  });

  it("weighs a missed session half as much again before the third, and forgets it with the next", () => {
    const sessions = read([nothing("missed"), nothing("missed"), nothing("missed"), nothing("kept")]);
    expect(sessions.map(({ missed }) => missed)).toEqual([1.5, 1.5, 1, 0]);
    expect(read([nothing("cancelled")])[0]).toMatchObject({ missed: 0, cancelled: 1 });
  });

  it("tells a change only from two earlier scores on, against their mean", () => {
    const sessions = read([kept(9), kept(8), kept(7)]);
    expect(sessions.map(({ fallen }) => fallen)).toEqual([
      0,
      0,
      expect.closeTo(1.5 / priorPopulation.withinClientSd),
    ]);
  });

  it("goes no further out than clients were studied", () => {
    const { lower, fallen } = read([kept(9), kept(9), kept(0), kept(0), kept(0)]).at(-1)!;
    expect([lower, fallen]).toEqual([2.5, 2.5]);
  });

  it("takes the first hope, and preferences that lie apart from when that was known", () => {
    const sessions = read([kept(8, { hope: 3 }), { ...kept(8, { hope: 9 }), preferenceApart: true }]);
    expect(sessions[1]!.expectation).toBe(sessions[0]!.expectation);
    expect(sessions[0]!.expectation).toBeGreaterThan(1);
    expect(sessions.map(({ preference }) => preference)).toEqual([0, 1]);
  });

  it("never knows what comes later", () => {
    fc.assert(
      fc.property(fc.array(someSession, { minLength: 2, maxLength: 12 }), (sessions) => {
        const whole = read(sessions);
        expect(read(sessions.slice(0, -1))).toEqual(whole.slice(0, -1));
      }),
    );
  });
});

describe("the risk set", () => {
  const three = { sessions: [nothing("kept"), nothing("kept"), nothing("missed")] };
  const rows = (end: Parameters<RiskSetBuilder["add"]>[0]["end"]) => {
    const builder = new RiskSetBuilder(priorPopulation);
    builder.add({ history: three, end });
    const { events, session, ends } = builder.built();
    return { events: [...events], session: [...session], ends };
  };

  it("has leaving without agreement as the event, at the last session", () => {
    expect(rows("left")).toMatchObject({ events: [0, 0, 1], session: [1, 2, 3], ends: { left: 1 } });
  });

  it.each(["planned", "improved", "administrative"] as const)(
    "ends with a %s end, without an event",
    (end) => {
      expect(rows(end)).toMatchObject({ events: [0, 0, 0], ends: { left: 0, [end]: 1 } });
    },
  );

  it("leaves out the last session where nobody knows what followed it", () => {
    expect(rows("unknown")).toMatchObject({ events: [0, 0], ends: { unknown: 1 } });
    expect(rows(null)).toMatchObject({ events: [0, 0], ends: { "going-on": 1 } });
  });

  it("holds clients out in parts with equally many who left", () => {
    const builder = new RiskSetBuilder(priorPopulation);
    for (let client = 0; client < 50; client += 1)
      builder.add({ history: three, end: client % 3 === 0 ? "left" : "planned" });
    const { events, part, client, rows: all } = builder.built();
    const left = new Map<number, number>();
    for (let row = 0; row < all; row += 1) left.set(part[row]!, (left.get(part[row]!) ?? 0) + events[row]!);
    expect([...left.values()].sort()).toEqual([3, 3, 3, 4, 4]);
    // A client's sessions are held out together.
    for (let row = 1; row < all; row += 1)
      if (client[row] === client[row - 1]) expect(part[row]).toBe(part[row - 1]);
  });
});
