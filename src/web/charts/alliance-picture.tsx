import type { AllianceGeometry } from "#web/charts/alliance-geometry.ts";
import type { Tone } from "#web/charts/labels.ts";
import type { Mark, MarkSizes } from "#web/charts/marks.ts";
import { round } from "#web/charts/point.ts";

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
      {g.marks.map((mark) => (
        <MarkShapes key={mark.index} mark={mark} size={g.size} />
      ))}
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

/** All that stands at one check-in: gap, dot or diamond, ring, frame. */
export function MarkShapes({ mark, size }: { readonly mark: Mark; readonly size: MarkSizes }) {
  const { x, y, guess, gap, frame } = mark;
  return (
    <>
      {gap && <line className="c-gap" x1={x} x2={x} y1={gap[0]} y2={gap[1]} />}
      {y !== null && mark.kind === "dot" && (
        <circle className={mark.flat ? "c-pt c-dim" : "c-pt"} cx={x} cy={y} r={round(size.dot)} />
      )}
      {guess !== null && <circle className="c-guess" cx={x} cy={guess} r={round(size.ring)} />}
      {y !== null && mark.kind === "diamond" && <path className="c-said" d={diamond(x, y, size.diamond)} />}
      {y !== null && frame && (
        <rect
          className={frame === "watch" ? "c-strain c-watch" : "c-strain"}
          x={round(x - size.frame)}
          y={round(y - size.frame)}
          width={round(size.frame * 2)}
          height={round(size.frame * 2)}
          rx={round(size.frame * 0.45)}
        />
      )}
    </>
  );
}

const diamond = (x: number, y: number, half: number) =>
  `M${x} ${round(y - half)}L${round(x + half)} ${y}L${x} ${round(y + half)}L${round(x - half)} ${y}Z`;
