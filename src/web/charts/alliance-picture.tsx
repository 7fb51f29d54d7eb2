import type { AllianceGeometry } from "#web/charts/alliance-geometry.ts";
import type { Tone } from "#web/charts/labels.ts";
import { MarkShapes } from "#web/charts/mark-shapes.tsx";

const tones: Record<Tone, string | undefined> = {
  ask: "amb",
  mend: "lf",
  you: "du",
  said: "pi",
  plain: undefined,
};

/** Draws a laid-out chart. Geometry is in attributes, colour in classes: no inline style. */
export function AlliancePicture({
  geometry: g,
  size,
  label,
  number,
}: {
  readonly geometry: AllianceGeometry;
  readonly size: "wide" | "large" | "medium" | "narrow";
  readonly label: string;
  /** Writes the numbers of the axis. */
  readonly number: (value: number) => string;
}) {
  return (
    <svg className={`chart ${size}`} viewBox={`0 0 ${g.width} ${g.height}`} role="img" aria-label={label}>
      {g.grid.map(({ value, y }) => (
        <g key={value}>
          <line className="c-grid" x1={g.plot.left} x2={g.plot.right} y1={y} y2={y} />
          <text x={g.plot.left - 10} y={y + 4} textAnchor="end">
            {number(value)}
          </text>
        </g>
      ))}
      {g.bands.map((band) => (
        <g key={band.from} className={band.prior ? "c-prior" : undefined}>
          <path className="c-band" d={band.fill} />
          <path className="c-bandedge" d={band.edges[0]} />
          <path className="c-bandedge" d={band.edges[1]} />
        </g>
      ))}
      {g.joins.map((join) => (
        <path key={join.to} className={join.repaired ? "c-repair" : "c-repair c-back"} d={join.path} />
      ))}
      {g.line.map((part) => (
        <polyline key={part.points} className={part.flat ? "c-flat" : "c-line"} points={part.points} />
      ))}
      <MarkShapes marks={g.marks} size={g.size} />
      {g.texts.map((text) => (
        <text
          key={`${text.x} ${text.y}`}
          className={tones[text.tone]}
          x={text.x}
          y={text.y}
          textAnchor={text.anchor}
        >
          {text.text}
        </text>
      ))}
      {g.dates.map((date) => (
        <text
          key={date.x}
          className={date.last ? "strong" : undefined}
          x={date.x}
          y={g.plot.bottom + 27}
          textAnchor="middle"
        >
          {date.text}
        </text>
      ))}
    </svg>
  );
}
