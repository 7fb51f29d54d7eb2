import { scaleLinear } from "d3-scale";

export interface CalibrationMark {
  readonly expected: number;
  readonly observed: number;
  readonly low: number;
  readonly high: number;
}

/** Redrawn, not scaled, so that labels keep their size. */
const frames = [
  { size: "roomy", width: 460, height: 340 },
  { size: "small", width: 250, height: 250 },
] as const;
const margin = { start: 34, end: 10, top: 24, bottom: 40 };

/** What was seen against what was expected, both of 100, with intervals; on the dashed line they are the same. */
export function CalibrationChart({
  points,
  label,
  words,
}: {
  readonly points: readonly CalibrationMark[];
  readonly label: string;
  readonly words: { readonly expected: string; readonly observed: string };
}) {
  const most = Math.max(...points.map(({ expected, high }) => Math.max(expected, high)), 0.01);
  return (
    <div className="calibration">
      {frames.map(({ size, width, height }) => {
        const x = scaleLinear([0, most * 100], [margin.start, width - margin.end]).nice(4);
        const y = scaleLinear([0, most * 100], [height - margin.bottom, margin.top]).nice(4);
        const [, end] = x.domain() as [number, number];
        return (
          <svg
            key={size}
            className={`chart ${size}`}
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={label}
          >
            {y.ticks(4).map((tick) => (
              <g key={tick}>
                <path className="c-grid" d={`M${margin.start} ${y(tick)}H${width - margin.end}`} />
                <text x={margin.start - 6} y={y(tick) + 4} textAnchor="end">
                  {tick}
                </text>
                <text x={x(tick)} y={height - margin.bottom + 18} textAnchor="middle">
                  {tick}
                </text>
              </g>
            ))}
            <text x={0} y={12}>
              {words.observed}
            </text>
            <text x={width - margin.end} y={height - 4} textAnchor="end">
              {words.expected}
            </text>
            <path className="c-flat" d={`M${x(0)} ${y(0)}L${x(end)} ${y(end)}`} />
            {points.map(({ expected, observed, low, high }) => (
              <g key={expected}>
                <path className="c-line" d={`M${x(100 * expected)} ${y(100 * low)}V${y(100 * high)}`} />
                <circle className="c-pt" cx={x(100 * expected)} cy={y(100 * observed)} r={5.5} />
              </g>
            ))}
          </svg>
        );
      })}
    </div>
  );
}
