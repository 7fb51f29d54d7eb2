import { describe, expect, it } from "vitest";
import { priorPopulation } from "../alliance/population.ts";
import { readSeries } from "../alliance/read-series.ts";
import type { Reading, Reason, SeriesPoint } from "../alliance/types.ts";
import { type Circumstances, situationsOf } from "./situations.ts";

const steady: Reading = {
  score: 7,
  expected: 7,
  low: 5,
  high: 9,
  sd: 1,
  z: 0,
  changed: 0.01,
  flag: "none",
  reasons: [],
  recovery: null,
  informative: true,
};
const fell: Reason = { rule: "drop", score: 4, expected: 7, z: -2.5 };
const flagged = (...reasons: Reason[]): Reading => ({ ...steady, flag: "strain", reasons });
const now = (some: Partial<Circumstances> = {}): Circumstances => ({
  reading: steady,
  answers: {},
  earlier: {},
  checkIns: 8,
  missedLast: false,
  askedFor: false,
  waiting: null,
  ...some,
});

describe("situationsOf", () => {
  it("finds nothing when nothing stands out", () => {
    expect(situationsOf(now())).toEqual([]);
  });

  it("puts what was said directly before every statistic", () => {
    const reading = flagged(
      fell,
      { rule: "direct", said: "tension" },
      { rule: "direct", said: "heldBack", value: 7, usual: 3 },
      { rule: "direct", said: "words" },
    );
    expect(situationsOf(now({ reading }))).toEqual(["direct-words", "heldBack-high", "tension", "drop"]);
  });

  it("takes what was written for next time, and what was shared before and waits", () => {
    expect(situationsOf(now({ askedFor: true }))).toEqual(["asked-for"]);
    expect(situationsOf(now({ waiting: "topic" }))).toEqual(["direct-topic"]);
    expect(situationsOf(now({ waiting: "words", askedFor: true }))).toEqual(["direct-words", "asked-for"]);
  });

  it("takes a column of an imported table for no more than it says", () => {
    expect(situationsOf(now({ reading: flagged({ rule: "direct", said: "column" }) }))).toEqual([
      "direct-topic",
    ]);
  });

  it("names the statement that fell most below the client's own median", () => {
    const answers = { understood: 5, task: 6, goal: 3 };
    const earlier = { understood: [7, 8, 7], task: [6, 6, 7], goal: [7, 8] };
    expect(situationsOf(now({ reading: flagged(fell), answers, earlier }))).toEqual(["goal-low", "drop"]);
  });

  it("prefers goal and task to bond at a tie", () => {
    const answers = { atEase: 4, task: 4 };
    const earlier = { atEase: [7, 7], task: [7, 7] };
    expect(situationsOf(now({ reading: flagged(fell), answers, earlier }))).toEqual(["task-low", "drop"]);
  });

  it("lets no single statement raise anything by itself, nor after the flag was set aside", () => {
    const low = { answers: { goal: 1 }, earlier: { goal: [8, 8, 8] } };
    expect(situationsOf(now(low))).toEqual([]);
    expect(situationsOf(now({ ...low, reading: null }))).toEqual([]);
  });

  it("compares a client with themselves only: no earlier answers, a small fall or a low habit say nothing", () => {
    const reading = flagged(fell);
    expect(situationsOf(now({ reading, answers: { hope: 1 }, earlier: { hope: [8] } }))).toEqual(["drop"]);
    expect(situationsOf(now({ reading, answers: { hope: 6 }, earlier: { hope: [7, 7] } }))).toEqual(["drop"]);
    expect(situationsOf(now({ reading, answers: { hope: 2 }, earlier: { hope: [2, 3] } }))).toEqual(["drop"]);
    expect(situationsOf(now({ reading, answers: { hope: null }, earlier: { hope: [9, 9] } }))).toEqual([
      "drop",
    ]);
  });

  it("draws on attendance and on the beginning before there is a range", () => {
    expect(situationsOf(now({ reading: null, checkIns: 0 }))).toEqual(["first-sessions"]);
    expect(situationsOf(now({ checkIns: 2, missedLast: true }))).toEqual([
      "missed-session",
      "first-sessions",
    ]);
    expect(situationsOf(now({ checkIns: 3, missedLast: true }))).toEqual(["missed-session"]);
  });

  it("takes answers that are always at the top for not informative", () => {
    expect(situationsOf(now({ reading: { ...steady, informative: false } }))).toEqual(["ceiling"]);
  });

  it("reads real readings", () => {
    const points: SeriesPoint[] = [7, 8, 7, 7, 8, 2].map((score) => ({ score }));
    const reading = readSeries(points, priorPopulation).at(-1)!;
    expect(situationsOf(now({ reading, checkIns: points.length }))).toContain("drop");
  });
});
