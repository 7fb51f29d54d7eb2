import type { TerminalTranslate } from "#model/locales/translate.ts";
import { escapeHtml } from "./escape.ts";
import type { OnScale } from "./on-scale.ts";
import type { ReadRow, ReadSeries, Report } from "./read-report.ts";

const size = { width: 720, height: 170, left: 40, right: 12, top: 12, bottom: 30 } as const;
const inner = {
  width: size.width - size.left - size.right,
  height: size.height - size.top - size.bottom,
} as const;

/** One series as a picture: the range that was expected, the line that was rated, and its marks. */
export function chart(t: TerminalTranslate, { scale }: Report, series: ReadSeries, on: OnScale): string {
  const { rows } = series;
  const x = (index: number) => one(size.left + (inner.width * (index + 0.5)) / rows.length);
  const y = (value: number) => {
    const share = (Math.min(scale.max, Math.max(scale.min, value)) - scale.min) / (scale.max - scale.min);
    return one(size.top + inner.height * (1 - share));
  };
  const band = [
    ...edge(
      rows.map(({ reading }) => y(on.value(reading.high))),
      x,
    ),
    ...edge(
      rows.map(({ reading }) => y(on.value(reading.low))),
      x,
    ).reverse(),
  ];
  const { client, therapist } = series;
  const label = t("report.caption", { client, therapist, sessions: rows.length });
  return [
    `<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${escapeHtml(label)}">`,
    `<path class="frame" d="M${size.left},${size.top}H${size.width - size.right}M${size.left},${size.top + inner.height}H${size.width - size.right}"/>`,
    `<polygon class="band" points="${band.join(" ")}"/>`,
    ...lines(rows).map((line) => {
      const points = line.map((index) => `${x(index)},${y(rows[index]!.score!)}`);
      return `<polyline class="course" points="${points.join(" ")}"/>`;
    }),
    ...rows.flatMap((row, index) => mark(row, x(index), y(row.score ?? on.value(row.reading.expected)))),
    axis(size.left - 8, size.top, "end", String(scale.max)),
    axis(size.left - 8, size.top + inner.height, "end", String(scale.min)),
    day(size.left, "start", rows[0]!.time.slice(0, 10)),
    rows.length > 1 ? day(size.width - size.right, "end", rows.at(-1)!.time.slice(0, 10)) : "",
    "</svg>",
  ].join("");
}

/** One edge of the band, drawn out to both sides so that it can be seen around a single session too. */
function edge(heights: readonly number[], x: (index: number) => number): string[] {
  const inside = heights.map((height, index) => `${x(index)},${height}`);
  return [`${size.left},${heights[0]}`, ...inside, `${size.width - size.right},${heights.at(-1)}`];
}

/** Runs of neighbouring sessions with a score: the line is not drawn across what is missing. */
function lines(rows: readonly ReadRow[]): number[][] {
  const runs: number[][] = [[]];
  for (const [index, row] of rows.entries()) {
    if (row.score === null) runs.push([]);
    else runs.at(-1)!.push(index);
  }
  return runs.filter((run) => run.length > 1);
}

function mark({ score, reading }: ReadRow, x: number, y: number): string[] {
  const marks: string[] = [];
  if (reading.recovery) marks.push(`<circle class="recovered" cx="${x}" cy="${y}" r="7"/>`);
  if (reading.flag !== "none") {
    marks.push(`<rect class="${reading.flag}" x="${one(x - 5)}" y="${one(y - 5)}" width="10" height="10"/>`);
  } else if (score !== null) marks.push(`<circle class="point" cx="${x}" cy="${y}" r="3"/>`);
  return marks;
}

const axis = (x: number, y: number, anchor: string, text: string) =>
  `<text class="axis" x="${x}" y="${y}" text-anchor="${anchor}">${escapeHtml(text)}</text>`;

const day = (x: number, anchor: string, text: string) =>
  `<text class="axis day" x="${x}" y="${size.top + inner.height + 8}" text-anchor="${anchor}">${escapeHtml(text)}</text>`;

/** One decimal of a pixel is all that can be seen. */
const one = (value: number): number => Math.round(value * 10) / 10;
