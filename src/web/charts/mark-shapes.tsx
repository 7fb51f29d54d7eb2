import type { Mark, MarkSizes } from "#web/charts/marks.ts";
import { round } from "#web/charts/point.ts";

/**
 * All that stands at check-ins: gaps, dots, rings, diamonds, frames. What looks alike is one path, however many
 * check-ins there are: an element for each is what a long course costs to draw.
 */
export function MarkShapes({ marks, size }: { readonly marks: readonly Mark[]; readonly size: MarkSizes }) {
  const scored = marks.filter(hasScore);
  const dots = scored.filter((mark) => mark.kind === "dot");
  const drawn = (className: string, shapes: readonly string[]) =>
    shapes.length > 0 && <path className={className} d={shapes.join("")} />;
  const dot = ({ x, y }: Scored) => circle(x, y, size.dot);
  const frame = ({ x, y }: Scored) => square(x, y, size.frame);
  return (
    <>
      {drawn(
        "c-gap",
        marks.flatMap(({ x, gap }) => (gap ? [`M${x} ${gap[0]}V${gap[1]}`] : [])),
      )}
      {drawn("c-pt c-dim", dots.filter((mark) => mark.flat).map(dot))}
      {drawn("c-pt", dots.filter((mark) => !mark.flat).map(dot))}
      {drawn(
        "c-guess",
        marks.flatMap(({ x, guess }) => (guess === null ? [] : [circle(x, guess, size.ring)])),
      )}
      {drawn(
        "c-said",
        scored.filter((mark) => mark.kind === "diamond").map(({ x, y }) => diamond(x, y, size.diamond)),
      )}
      {drawn("c-strain c-watch", scored.filter((mark) => mark.frame === "watch").map(frame))}
      {drawn("c-strain", scored.filter((mark) => mark.frame === "strain").map(frame))}
    </>
  );
}

type Scored = Mark & { readonly y: number };

const hasScore = (mark: Mark): mark is Scored => mark.y !== null;

function circle(x: number, y: number, radius: number): string {
  const r = round(radius);
  return `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

const diamond = (x: number, y: number, half: number) =>
  `M${x} ${round(y - half)}L${round(x + half)} ${y}L${x} ${round(y + half)}L${round(x - half)} ${y}Z`;

/** A square with round corners. */
function square(x: number, y: number, half: number): string {
  const corner = round(half * 0.45);
  const side = round(2 * (half - corner));
  const turn = (right: number, down: number) => `a${corner} ${corner} 0 0 1 ${right} ${down}`;
  return `M${round(x - half + corner)} ${round(y - half)}h${side}${turn(corner, corner)}v${side}${turn(-corner, corner)}h${-side}${turn(-corner, -corner)}v${-side}${turn(corner, -corner)}Z`;
}
