import { describe, expect, it } from "vitest";
import { against } from "../../../test/oracle.ts";
import { readSeries } from "./read-series.ts";
import { goOn, openStrain, recoveryAt, standardError } from "./recovery.ts";
import type { Population, SeriesPoint } from "./types.ts";

/** Worked by hand with a within-client sd of 1: the standard error is sqrt(.3) = .548. */
const strainOf = (expected: number, first: number, ...later: number[]) =>
  later.reduce((strain, score) => goOn(strain, score, 1), openStrain(0, first, expected, 1)!);

describe("a strain's return", () => {
  it("is full from one standard error below the baseline, and partial from half of the drop", () => {
    const strain = strainOf(8, 4);
    against("by hand", standardError).near(
      [standardError(1), standardError(2)],
      [Math.sqrt(0.3), Math.sqrt(1.2)],
    );
    expect(recoveryAt(strain, 7.46, 1)).toMatchObject({ full: true });
    expect(recoveryAt(strain, 7.45, 1)).toMatchObject({ full: false });
    expect(recoveryAt(strain, 6, 1)).toMatchObject({ full: false });
    expect(recoveryAt(strain, 5.99, 1)).toBeNull();
  });

  it("needs a drop of more than one standard error to come back from", () => {
    expect(openStrain(3, 7.5, 8, 1)).toBeNull();
    expect(openStrain(3, 7.4, 8, 1)).toMatchObject({ onset: 3, baseline: 8 });
  });

  it("is as large as its lowest score is below the baseline, and as long as it has scores", () => {
    const found = [strainOf(8, 4), strainOf(8, 5, 3, 4.5)].map((strain) => recoveryAt(strain, 8, 1)!);
    against("by hand", recoveryAt).near(
      found.flatMap(({ magnitude, sessions }) => [magnitude, sessions]),
      [4, 1, 5, 3],
    );
    // After a rise the second dip does not hide the first.
    expect(recoveryAt(strainOf(8, 3, 5, 4), 8, 1)).toMatchObject({ kind: "double-dip", magnitude: 5 });
  });

  it("has the shape of the scores before it", () => {
    const kind = (...scores: [number, ...number[]]) => recoveryAt(strainOf(8, ...scores), 8, 1)!.kind;
    expect(kind(4)).toBe("V");
    expect(kind(4, 4.2)).toBe("step");
    expect(kind(4, 3.6)).toBe("step");
    expect(kind(4, 3.4)).toBe("slide-and-snap");
    expect(kind(4, 4.6, 4)).toBe("double-dip");
    expect(kind(4, 4.5, 4)).toBe("step");
    expect(kind(5, 4, 5.5, 3)).toBe("double-dip");
    // It rose by a standard error and gave back less than one.
    expect(kind(4, 4.6, 4.2)).toBe("step");
  });
});

describe("in a series", () => {
  const population: Population = {
    mean: 8,
    betweenClientSd: 1,
    withinClientSd: 1,
    autocorrelation: 0,
    sessions: 500,
    clients: 50,
    source: "estimated",
  };
  const read = (points: SeriesPoint[]) => readSeries(points, population);
  const of = (...scores: number[]): SeriesPoint[] => scores.map((score) => ({ score }));
  const recoveries = (points: SeriesPoint[]) =>
    read(points).map((reading) => reading.recovery?.onset ?? null);

  it("is never said of a point that is flagged itself", () => {
    // Half of the drop is regained at once, but the level of the last check-ins is still a strain.
    const slow = read(of(...Array(14).fill(9), 3, 3, 6.5, 6.5, 9));
    expect(slow.slice(14).map(({ flag }) => flag)).toEqual(["strain", "strain", "strain", "strain", "none"]);
    expect(slow.slice(14).map(({ recovery }) => recovery?.onset ?? null)).toEqual([
      null,
      null,
      null,
      null,
      14,
    ]);
  });

  it("is not said after a direct statement beside an ordinary score", () => {
    expect(recoveries([...of(8, 8, 8), { score: 7.8, shared: "words" }, { score: 8 }])).toEqual(
      Array(5).fill(null),
    );
  });

  it("can be late, and a strain that never comes back has none", () => {
    expect(recoveries(of(9, 9, 9, 9, 3, 3, 3, 3, 3, 9)).at(-1)).toBe(4);
    expect(recoveries(of(9, 9, 9, 9, 3, 3, 3, 3, 3, 3)).every((onset) => onset === null)).toBe(true);
  });

  it("belongs to the newer strain where the earlier one became the usual level", () => {
    const usualNow = Array(12).fill(6);
    expect(recoveries(of(9, 9, 9, 9, 5, ...usualNow, 2.5, 6.5)).at(-1)).toBe(17);
  });

  it("survives a check-in without a composite", () => {
    expect(recoveries([...of(8, 8, 8, 8, 4), { score: null }, { score: 8 }])).toEqual([
      ...Array(6).fill(null),
      4,
    ]);
  });
});
