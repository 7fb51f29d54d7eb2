import { scaleLinear } from "d3-scale";
import { MarkShapes } from "#web/charts/mark-shapes.tsx";
import { type MarkSizes, markSizes } from "#web/charts/marks.ts";
import { round, wideGap } from "#web/charts/point.ts";

export interface GuessRow {
  readonly label: string;
  readonly score: number | null;
  readonly guess: number | null;
  /** "read right", "3 too high". */
  readonly text: string;
}

const size: MarkSizes = { ...markSizes(22), dot: 5.5, ring: 8.5 };
const x = scaleLinear([0, 10], [8, 228]);

/** Answers and guesses side by side, a line each: the ring sits round the dot where the guess was right. */
export function GuessRows({ rows }: { readonly rows: readonly GuessRow[] }) {
  return (
    <ul className="guess-rows">
      {rows.map((row) => (
        <li key={row.label}>
          <span>{row.label}</span>
          <span className="t-3rd">{row.text}</span>
          <svg className="chart" viewBox="0 0 236 20" aria-hidden="true">
            <line className="c-grid" x1="8" x2="228" y1="10" y2="10" />
            <Gap {...row} />
            {row.score !== null && <Dot at={round(x(row.score))} />}
            {row.guess !== null && (
              <circle className="c-guess" cx={round(x(row.guess))} cy="10" r={size.ring} />
            )}
          </svg>
        </li>
      ))}
    </ul>
  );
}

function Dot({ at }: { readonly at: number }) {
  const mark = {
    index: 0,
    x: at,
    y: 10,
    kind: "dot",
    frame: null,
    guess: null,
    gap: null,
    flat: false,
  } as const;
  return <MarkShapes marks={[mark]} size={size} />;
}

function Gap({ score, guess }: GuessRow) {
  if (score === null || guess === null || Math.abs(score - guess) < wideGap) return null;
  const way = guess > score ? 1 : -1;
  const ends = [x(score) + way * (size.dot + 3), x(guess) - way * size.ring];
  return <line className="c-gap" x1={round(ends[0]!)} x2={round(ends[1]!)} y1="10" y2="10" />;
}
