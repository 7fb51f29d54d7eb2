import type { ChartPoint } from "#web/charts/point.ts";

export interface TableWords {
  /** "As a table". */
  readonly open: string;
  readonly date: string;
  readonly score: string;
  readonly range: string;
  readonly guess: string;
  readonly remark: string;
  /** Stands where there is no number. */
  readonly none: string;
  readonly strain: string;
  readonly watch: string;
  readonly direct: string;
  readonly notInformative: string;
  readonly back: string;
  readonly repaired: string;
}

/** The same numbers for everyone who would rather read than look. */
export function ChartTable({
  points,
  words,
  number,
}: {
  readonly points: readonly ChartPoint[];
  readonly words: TableWords;
  readonly number: (value: number) => string;
}) {
  const guesses = points.some((point) => point.guess !== null);
  const orNone = (value: number | null) => (value === null ? words.none : number(value));
  return (
    <details className="as-table">
      <summary className="btn quiet">{words.open}</summary>
      <div className="table-wrap">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{words.date}</th>
              <th scope="col" className="n">
                {words.score}
              </th>
              <th scope="col" className="n">
                {words.range}
              </th>
              {guesses && (
                <th scope="col" className="n">
                  {words.guess}
                </th>
              )}
              <th scope="col">{words.remark}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a check-in is its place in the series
              <tr key={index}>
                <th scope="row">{point.label}</th>
                <td className="n">{orNone(point.score)}</td>
                <td className="n">{point.informative ? rangeOf(point, number) : words.none}</td>
                {guesses && <td className="n">{orNone(point.guess)}</td>}
                <td>{remarks(point, words).join(", ") || words.none}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

const rangeOf = ({ low, high }: ChartPoint, number: (value: number) => string) =>
  `${number(Math.max(0, low))}–${number(Math.min(10, high))}`;

function remarks(point: ChartPoint, words: TableWords): string[] {
  return [
    ...(point.flag === "none" ? [] : [words[point.flag]]),
    ...(point.direct ? [words.direct] : []),
    ...(point.recovery ? [point.recovery.repaired ? words.repaired : words.back] : []),
    ...(point.informative ? [] : [words.notInformative]),
  ];
}
