import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { axisLabels } from "#web/charts/axis-labels.ts";
import { round } from "#web/charts/point.ts";

const [width, height] = [400, 190];
const plot = { left: 26, right: 394, top: 22, bottom: 158 };
/** Sessions before the start that are drawn; the table has no more either. */
const before = 8;

interface At {
  readonly session: number;
  readonly value: number;
}
interface Expected {
  readonly session: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

interface Words {
  readonly described: string;
  readonly expected: string;
  readonly came: string;
  readonly begins: string;
  readonly table: string;
  readonly session: string;
  readonly none: string;
}

/** One measure before and since something was tried, over the band of what was to be expected without it. */
export function TrialPlot({
  points,
  expected,
  start,
  dayOf,
  number,
  words,
}: {
  readonly points: readonly At[];
  readonly expected: readonly Expected[];
  readonly start: number;
  readonly dayOf: (session: number) => string;
  readonly number: (value: number) => string;
  readonly words: Words;
}) {
  const from = Math.max(1, start - before + 1);
  const to = expected.at(-1)?.session ?? start;
  const shown = points.filter(({ session }) => session >= from && session <= to);
  const x = scaleLinear([from - 0.5, to + 0.5], [plot.left, plot.right]);
  const y = scaleLinear([0, 10], [plot.bottom, plot.top]);
  const band = area<Expected>(
    ({ session }) => round(x(session)),
    ({ low }) => round(y(low)),
    ({ high }) => round(y(high)),
  );
  const course = (of: (one: Expected) => number) =>
    line<Expected>(
      ({ session }) => round(x(session)),
      (one) => round(y(of(one))),
    )(expected) ?? "";
  const sessions = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  // A session that is still to come has no date yet.
  const dated = sessions.filter((session) => points.some((point) => point.session === session));
  const labels = axisLabels(dated.map(dayOf), (index) => x(dated[index]!), width - 2);
  const startX = round(x(start + 0.5));
  return (
    <figure className="trial-plot">
      <svg className="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.described}>
        {[0, 5, 10].map((value) => (
          <g key={value}>
            <path className="c-grid" d={`M${plot.left} ${y(value)}H${plot.right}`} />
            <text x={plot.left - 8} y={y(value) + 4} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        <path className="c-band" d={band(expected) ?? ""} />
        <path className="c-bandedge" d={course(({ high }) => high)} />
        <path className="c-bandedge" d={course(({ low }) => low)} />
        <path className="c-flat" d={course(({ mean }) => mean)} />
        <path className="c-begins" d={`M${startX} ${plot.top - 6}V${plot.bottom}`} />
        <text x={startX + 6} y={plot.top - 8}>
          {words.begins}
        </text>
        <polyline
          className="c-line"
          points={shown.map(({ session, value }) => `${round(x(session))},${round(y(value))}`).join(" ")}
        />
        {shown.map(({ session, value }) => (
          <circle key={session} className="c-pt" cx={round(x(session))} cy={round(y(value))} r="4.5" />
        ))}
        {labels.map((label) => (
          <text key={label.x} x={round(label.x)} y={height - 10} textAnchor="middle">
            {label.text}
          </text>
        ))}
      </svg>
      <figcaption>
        <ul className="legend">
          <li>
            <svg viewBox="0 0 22 16" width="22" height="16" aria-hidden="true">
              <path className="c-line" d="M0 8h22" />
              <circle className="c-pt" cx="11" cy="8" r="4.5" />
            </svg>
            {words.came}
          </li>
          <li>
            <svg viewBox="0 0 22 16" width="22" height="16" aria-hidden="true">
              <rect className="c-band" width="22" height="16" rx="2" />
              <path className="c-flat" d="M0 8h22" />
            </svg>
            {words.expected}
          </li>
        </ul>
      </figcaption>
      <PlotTable
        points={shown}
        expected={expected}
        sessions={sessions}
        dayOf={dayOf}
        number={number}
        words={words}
      />
    </figure>
  );
}

/** The same numbers for everyone who would rather read than look. */
function PlotTable({
  points,
  expected,
  sessions,
  dayOf,
  number,
  words,
}: {
  readonly points: readonly At[];
  readonly expected: readonly Expected[];
  readonly sessions: readonly number[];
  readonly dayOf: (session: number) => string;
  readonly number: (value: number) => string;
  readonly words: Words;
}) {
  return (
    <details className="as-table">
      <summary className="btn quiet">{words.table}</summary>
      <div className="table-wrap">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{words.session}</th>
              <th scope="col" className="n">
                {words.came}
              </th>
              <th scope="col" className="n">
                {words.expected}
              </th>
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => {
              const came = points.find((one) => one.session === session);
              const usual = expected.find((one) => one.session === session);
              return (
                <tr key={session}>
                  <th scope="row">{dayOf(session)}</th>
                  <td className="n">{came ? number(came.value) : words.none}</td>
                  <td className="n">{usual ? `${number(usual.low)}–${number(usual.high)}` : words.none}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
