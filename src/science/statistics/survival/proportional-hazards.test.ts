import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { against } from "../../../../test/oracle.ts";
import { reference } from "../../../../test/reference.ts";
import { seededRandom } from "../../simulation/random.ts";
import { concordance } from "./concordance.ts";
import { type ProportionalHazards, proportionalHazards } from "./proportional-hazards.ts";

const column = (name: string) =>
  Array.from((reference("lung").columns.get(name) as { values: Float64Array }).values, (value) =>
    Number.isNaN(value) ? null : value,
  );
const times = column("time") as number[];
const event = column("status").map((status) => status === 2);
const written = ({ coefficients }: ProportionalHazards) =>
  coefficients.flatMap(({ estimate, se }) => [estimate, se]);

describe("proportional hazards", () => {
  // R: coxph(Surv(time, status) ~ age + sex + ph.ecog, lung, control = coxph.control(eps = 1e-14)); concordance().
  const { near } = against("survival 3.5-3 (coxph) under R 4.2.2", proportionalHazards);

  it("are R's for the lung table", () => {
    const columns = { age: column("age"), sex: column("sex"), "ph.ecog": column("ph.ecog") };
    const found = proportionalHazards({ times, event, columns });
    near(written(found).slice(0, 2), [0.0110667645961186, 0.0092674110143657]);
    near(
      written(found).slice(2),
      [-0.5526123955318371, 0.1677390537834223, 0.4637284751157322, 0.1135772661613712],
    );
    near([found.nullLogLik, found.logLik], [-744.48045576144, -729.230121374862]);
    near([found.concordance!], [0.637135493000455]);
    expect([found.n, found.events, found.omitted]).toEqual([227, 164, 1]);
  });

  // R: the same with times in steps of 60 days, so that most events are tied.
  it("are R's where events are tied", () => {
    const columns = { age: column("age"), sex: column("sex") };
    const found = proportionalHazards({ times: times.map((time) => Math.ceil(time / 60)), event, columns });
    near(written(found), [0.0178880203693019, 0.00914450723153578, -0.5350458980421497, 0.16747410164657234]);
    near(
      [found.nullLogLik, found.logLik, found.concordance!],
      [-754.180429260378, -746.441603702047, 0.614482686582755],
    );
  });

  it("do not move with the order, the clock or a column's origin", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: -9, max: 9 }), (seed, plus) => {
        const random = seededRandom(seed);
        const rows = Array.from({ length: 40 }, () => {
          const x = random.normal();
          return {
            x,
            time: Math.ceil(-20 * Math.log(1 - random.uniform()) * Math.exp(-0.5 * x)),
            event: random.uniform() < 0.7,
          };
        });
        const of = (some: typeof rows) =>
          proportionalHazards({
            times: some.map(({ time }) => time),
            event: some.map((row) => row.event),
            columns: { x: some.map(({ x }) => x) },
          });
        const plain = of(rows);
        const moved = of(
          rows.toReversed().map((row) => ({ ...row, time: row.time ** 3, x: row.x / 2 + plus })),
        );
        expect(moved.coefficients[0]!.estimate).toBeCloseTo(2 * plain.coefficients[0]!.estimate, 7);
        expect(moved.logLik).toBeCloseTo(plain.logLik, 7);
        expect(moved.concordance).toBeCloseTo(plain.concordance!, 12);
      }),
      { seed: 13, numRuns: 60 },
    );
  });

  it("name what cannot be used", () => {
    const age = column("age");
    const refuse = (columns: Record<string, (number | null)[]>) => () =>
      proportionalHazards({ times, event, columns });
    expect(refuse({ age, twice: age })).toThrow(/column-collinear.*twice/);
    expect(refuse({ flat: age.map(() => 3) })).toThrow(/column-constant.*flat/);
    expect(refuse({ age: age.with(2, Number.NaN) })).toThrow("age is not a finite number in row 3");
    expect(() => proportionalHazards({ times, event: event.map(() => false), columns: { age } })).toThrow(
      "nobody had",
    );
    const apart = { times: [1, 2, 3, 4, 5, 6], event: [true, true, true, false, false, false] };
    expect(() => proportionalHazards({ ...apart, columns: { x: [6, 5, 4, 1, 1, 1] } })).toThrow(
      /separated.*x/,
    );
  });
});

describe("concordance", () => {
  it("counts pairs whose order is known, ties by half", () => {
    // Pairs: 1 before 2, 1 before 3, 2 before 3; the second and third are given the same prediction.
    against("by hand", concordance).near(
      [concordance([1, 2, 3], [true, true, false], [3, 1, 1])!],
      [2.5 / 3],
    );
    expect(concordance([1, 1], [true, true], [1, 2])).toBeNull();
    expect(concordance([5, 5], [true, false], [2, 1])).toBe(1);
  });
});
