import { describe, expect, test } from "vitest";
import { ownRangeFrom } from "#science/alliance/own-range.ts";
import { allianceGeometry } from "#web/charts/alliance-geometry.ts";
import { axisLabels } from "#web/charts/axis-labels.ts";
import { bandParts } from "#web/charts/band.ts";
import { overlaps } from "#web/charts/boxes.ts";
import { scoreLine } from "#web/charts/score-line.ts";
import { spread } from "#web/charts/spread.ts";
import { textWidth, wrap } from "#web/charts/text-width.ts";
import { examplePoint as point, exampleSeries as series } from "../../../test/example-chart.ts";

const x = (index: number) => 50 + index * 20;
const y = (value: number) => 250 - value * 20;
const words = {
  range: "His expected range",
  prior: "From people in general",
  score: "Theo",
  guess: "Your guess",
};

describe("axis labels", () => {
  const dates = Array.from({ length: 40 }, (_, day) => `${day + 1} Sep`);
  test("stand apart, keep the newest and stay in the picture", () => {
    const shown = axisLabels(dates, x, 860);
    expect(shown.at(-1)).toMatchObject({ text: "40 Sep", last: true });
    expect(shown.length).toBeGreaterThan(5);
    for (const [at, label] of shown.entries()) {
      const half = textWidth(label.text, 13, label.last) / 2;
      expect(label.x - half).toBeGreaterThanOrEqual(0);
      expect(label.x + half).toBeLessThanOrEqual(860);
      const before = shown[at - 1];
      if (before) expect(label.x - half - (before.x + textWidth(before.text) / 2)).toBeGreaterThanOrEqual(10);
    }
  });
  test("all are shown where there is room; none where there are none", () => {
    expect(axisLabels(["1", "2", "3"], (index) => 50 + index * 100, 400)).toHaveLength(3);
    expect(axisLabels([], x, 400)).toEqual([]);
  });
});

describe("spread", () => {
  test("leaves what is apart where it is", () => expect(spread([20, 80], 17, 0, 100)).toEqual([20, 80]));
  test("moves what touches apart by the gap, in order", () => {
    const placed = spread([50, 50, 52], 17, 0, 100);
    const sorted = [...placed].sort((a, b) => a - b);
    expect(sorted[1]! - sorted[0]!).toBeCloseTo(17);
    expect(sorted[2]! - sorted[1]!).toBeCloseTo(17);
  });
  test("stays within the picture", () => {
    expect(Math.max(...spread([98, 99], 17, 0, 100))).toBeLessThanOrEqual(100);
    expect(Math.min(...spread([1, 2], 17, 0, 100))).toBeGreaterThanOrEqual(0);
  });
});

describe("band", () => {
  test("is lighter until three check-ins were seen, then the client's own", () => {
    const parts = bandParts(series, x, y);
    expect(parts.map(({ prior, from, to }) => ({ prior, from, to }))).toEqual([
      { prior: true, from: 0, to: 3 },
      { prior: false, from: 3, to: 11 },
    ]);
  });
  test("a missing score does not count towards the three", () => {
    expect(ownRangeFrom([{ score: 5 }, { score: null }, { score: 5 }, { score: 6 }, { score: 6 }])).toBe(4);
  });
  test("stops where the answers are not informative", () => {
    const flat = series.map((each, index) => ({ ...each, informative: index < 8 }));
    expect(bandParts(flat, x, y).at(-1)?.to).toBe(7);
    expect(
      bandParts(
        series.map((each) => ({ ...each, informative: false })),
        x,
        y,
      ),
    ).toEqual([]);
  });
  test("keeps to the scale", () => {
    const [part] = bandParts([point({ low: -2, high: 13 }), point({ low: -2, high: 13 })], x, y);
    expect(part?.fill).toBe("M50,50L70,50L70,250L50,250Z");
  });
  test("a lone check-in has a band with width", () => {
    expect(bandParts([point({})], x, y)[0]?.fill).toContain("M36,");
  });
});

test("the line leaves a gap where there is no score and is flat where it tells little", () => {
  const parts = scoreLine(
    [
      point({ score: 5 }),
      point({ score: 6 }),
      point({ score: null }),
      point({ score: 10 }),
      point({ score: 10, informative: false }),
    ],
    x,
    y,
  );
  expect(parts).toEqual([
    { flat: false, points: "50,150 70,130" },
    { flat: true, points: "110,50 130,50" },
  ]);
});

test("text width knows narrow, wide and square letters; wrapping keeps every word", () => {
  expect(textWidth("ill")).toBeLessThan(textWidth("mmm"));
  expect(textWidth("先週")).toBe(26);
  expect(wrap("Below his range, and he said so", 120).join(" ")).toBe("Below his range, and he said so");
  expect(wrap("Below his range, and he said so", 190, true)).not.toContain("so");
});

describe("the whole picture", () => {
  const frames = [
    { width: 936, height: 300, ends: true },
    { width: 720, height: 280, ends: true },
    { width: 480, height: 270, ends: false },
    { width: 310, height: 250, ends: false },
  ];
  const notes = [
    {
      index: 6,
      tone: "mend" as const,
      text: "Repaired in two sessions",
      detail: "after you asked about the breathing task",
    },
    {
      index: 11,
      tone: "ask" as const,
      text: "Below his range, and he said so",
      detail: "You guessed 7.3. Theo gave 5.0.",
    },
  ];
  // Every level of score, so that marks stand at the top, the middle and the bottom.
  const cases = [0, 2, 5, 8, 10].flatMap((level) =>
    frames.map((frame) => ({
      frame,
      points: series.map((each) => ({
        ...each,
        score: Math.max(0, Math.min(10, (each.score ?? 6) - 6 + level)),
      })),
    })),
  );
  test.each(cases)("no text leaves it or touches another: $frame.width", ({ frame, points }) => {
    const { texts, width, height } = allianceGeometry(points, words, notes, frame);
    for (const [at, { box, text }] of texts.entries()) {
      expect(box.left, text).toBeGreaterThanOrEqual(0);
      expect(box.right, text).toBeLessThanOrEqual(width);
      expect(box.top, text).toBeGreaterThanOrEqual(0);
      expect(box.bottom, text).toBeLessThanOrEqual(height);
      for (const other of texts.slice(at + 1)) {
        if (other.x !== texts[at]!.x) expect(overlaps(box, other.box), `${text} / ${other.text}`).toBe(false);
      }
    }
  });
  test.each(frames)("both notes find a place in an ordinary series: $width", (frame) => {
    const said = allianceGeometry(series, words, notes, frame)
      .texts.map((text) => text.text)
      .join(" ");
    expect(said).toContain("Repaired in two sessions");
    expect(said).toContain("Below his range, and he said so");
  });
  test("joins the strain to the return, and says which way it runs", () => {
    const { joins } = allianceGeometry(series, words, [], frames[0]!);
    expect(joins).toMatchObject([{ from: 4, to: 6, repaired: true, under: true }]);
    expect(joins[0]!.path).not.toContain("NaN");
  });
  test("draws nothing for no check-ins, and one dot for one", () => {
    expect(allianceGeometry([], words, [], frames[0]!).marks).toEqual([]);
    expect(allianceGeometry(series.slice(0, 1), words, [], frames[3]!).marks).toHaveLength(1);
  });
});
