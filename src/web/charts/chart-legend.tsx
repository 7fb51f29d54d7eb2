import type { ReactNode } from "react";
import { ownRangeFrom } from "#science/alliance/own-range.ts";
import type { ChartPoint } from "#web/charts/point.ts";

const keys = {
  range: <rect className="c-band" width="22" height="16" rx="2" />,
  prior: (
    <g className="c-prior">
      <rect className="c-band" width="22" height="16" rx="2" />
      <path className="c-bandedge" d="M0 .5h22M0 15.5h22" />
    </g>
  ),
  score: (
    <>
      <path className="c-line" d="M0 8h22" />
      <circle className="c-pt" cx="11" cy="8" r="4.5" />
    </>
  ),
  guess: <circle className="c-guess" cx="11" cy="8" r="7" />,
  strain: (
    <>
      <circle className="c-pt" cx="11" cy="8" r="4" />
      <rect className="c-strain" x="3" y="0" width="16" height="16" rx="4" />
    </>
  ),
  watch: (
    <>
      <circle className="c-pt" cx="11" cy="8" r="4" />
      <rect className="c-strain c-watch" x="3" y="0" width="16" height="16" rx="4" />
    </>
  ),
  direct: <path className="c-said" d="M11 1 18 8 11 15 4 8Z" />,
  back: <path className="c-repair c-back" d="M3 2v4a6 6 0 0 0 6 6h4a6 6 0 0 0 6-6V2" />,
  repaired: <path className="c-repair" d="M3 2v4a6 6 0 0 0 6 6h4a6 6 0 0 0 6-6V2" />,
  notInformative: <path className="c-flat" d="M0 8h22" />,
} satisfies Record<string, ReactNode>;

export type LegendKey = keyof typeof keys;

/** What each shape means. Only shapes that occur are explained. */
export type LegendWords = Readonly<Record<LegendKey, string>>;

/** The shapes that occur in a series, in the order of the legend. */
export function shapesIn(points: readonly ChartPoint[]): LegendKey[] {
  const own = ownRangeFrom(points);
  const occurs: Record<LegendKey, boolean> = {
    range: points.some((point, index) => point.informative && index >= own),
    prior: points.some((point, index) => point.informative && index < own),
    score: points.some((point) => point.score !== null),
    guess: points.some((point) => point.guess !== null),
    strain: points.some((point) => point.flag === "strain"),
    watch: points.some((point) => point.flag === "watch"),
    direct: points.some((point) => point.direct),
    back: points.some((point) => point.recovery?.repaired === false),
    repaired: points.some((point) => point.recovery?.repaired),
    notInformative: points.some((point) => !point.informative),
  };
  return (Object.keys(keys) as LegendKey[]).filter((key) => occurs[key]);
}

/** The legend below a chart. */
export function ChartLegend({
  points,
  words,
}: {
  readonly points: readonly ChartPoint[];
  readonly words: LegendWords;
}) {
  return (
    <ul className="legend">
      {shapesIn(points).map((key) => (
        <li key={key}>
          <svg viewBox="0 0 22 16" aria-hidden="true">
            {keys[key]}
          </svg>
          {words[key]}
        </li>
      ))}
    </ul>
  );
}
