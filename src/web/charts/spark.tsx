import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { bandParts } from "#web/charts/band.ts";
import { MarkShapes } from "#web/charts/mark-shapes.tsx";
import { type MarkSizes, marksOf } from "#web/charts/marks.ts";
import type { ChartPoint } from "#web/charts/point.ts";
import { scoreLine } from "#web/charts/score-line.ts";

const [width, height] = [112, 52];
const size: MarkSizes = { dot: 4, ring: 6, diamond: 5, frame: 8.5 };
/** Older check-ins are for the client page. */
const most = 8;

/** The last few check-ins, zoomed, with no axis and no numbers: decoration beside a sentence that says it. */
export function Spark({
  points,
  label,
}: {
  readonly points: readonly ChartPoint[];
  readonly label?: string | undefined;
}) {
  const shown = points.slice(-most);
  const values = shown.flatMap((point) => [
    ...(point.score === null ? [] : [point.score]),
    ...(point.informative ? [Math.max(0, point.low), Math.min(10, point.high)] : []),
  ]);
  const [least = 0, greatest = 10] = extent(values);
  // At least four points of the scale, so that a small wobble does not look like a fall.
  const spare = Math.max(0, 4 - (greatest - least)) / 2;
  const y = scaleLinear([least - spare, greatest + spare], [height - 9, 7]);
  const step = (width - 20) / (most - 1);
  const x = (index: number) => 10 + (index + most - shown.length) * step;
  const last = marksOf(shown, x, y, size).findLast((mark) => mark.y !== null);
  return (
    <svg
      className="chart fine sp"
      viewBox={`0 0 ${width} ${height}`}
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {bandParts(shown, x, y, 8).map((band) => (
        <path key={band.from} className="c-band" d={band.fill} />
      ))}
      {scoreLine(shown, x, y).map((part) => (
        <polyline key={part.points} className={part.flat ? "c-flat" : "c-line"} points={part.points} />
      ))}
      {last && <MarkShapes marks={[{ ...last, guess: null, gap: null }]} size={size} />}
    </svg>
  );
}
