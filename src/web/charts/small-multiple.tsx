import { scaleLinear } from "d3-scale";
import { bandParts } from "#web/charts/band.ts";
import { MarkShapes } from "#web/charts/mark-shapes.tsx";
import { type MarkSizes, marksOf } from "#web/charts/marks.ts";
import type { ChartPoint } from "#web/charts/point.ts";
import { scoreLine } from "#web/charts/score-line.ts";

const [width, height] = [204, 88];
const size: MarkSizes = { dot: 4.5, ring: 7, diamond: 5.5, frame: 9 };

/** One construct, on the scale of the main chart, with its last answer in words below. */
export function SmallMultiple({
  title,
  text,
  points,
}: {
  readonly title: string;
  /** "6. Within his range." */
  readonly text: string;
  readonly points: readonly ChartPoint[];
}) {
  const y = scaleLinear([0, 10], [height - 6, 6]);
  const step = (width - 20) / Math.max(1, points.length - 1);
  const x = (index: number) => 8 + index * Math.min(step, 40);
  const marks = marksOf(points, x, y, size);
  const last = marks.findLast((mark) => mark.y !== null);
  const marked = last && (last.frame !== null || last.kind === "diamond");
  return (
    <div className="small-multiple">
      <h3>{title}</h3>
      <svg
        className="chart fine"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${title}: ${text}`}
      >
        <path className="c-grid" d={`M0 ${y(0)}H${width}M0 ${y(10)}H${width}`} />
        {bandParts(points, x, y, 8).map((band) => (
          <g key={band.from} className={band.prior ? "c-prior" : undefined}>
            <path className="c-band" d={band.fill} />
            <path className="c-bandedge" d={band.edges[0]} />
            <path className="c-bandedge" d={band.edges[1]} />
          </g>
        ))}
        {scoreLine(points, x, y).map((part) => (
          <polyline key={part.points} className={part.flat ? "c-flat" : "c-line"} points={part.points} />
        ))}
        {last && <MarkShapes marks={[{ ...last, guess: null, gap: null }]} size={size} />}
      </svg>
      <p className={marked ? "am" : undefined}>{text}</p>
    </div>
  );
}
