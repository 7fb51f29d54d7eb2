import { type AllianceWords, allianceGeometry } from "#web/charts/alliance-geometry.ts";
import { AlliancePicture } from "#web/charts/alliance-picture.tsx";
import { ChartLegend, type LegendWords } from "#web/charts/chart-legend.tsx";
import { ChartTable, type TableWords } from "#web/charts/chart-table.tsx";
import type { ChartNote } from "#web/charts/labels.ts";
import type { ChartPoint } from "#web/charts/point.ts";

/** Redrawn, not scaled, so that labels keep their size: one is shown, by the room there is. */
const pictures = [
  { size: "wide", width: 936, height: 300, ends: true },
  { size: "large", width: 720, height: 280, ends: true },
  { size: "medium", width: 480, height: 270, ends: false },
  { size: "narrow", width: 310, height: 250, ends: false },
] as const;

/** The main chart: the alliance line from 0 to 10 with this client's expected range and the therapist's guesses. */
export function AllianceChart({
  points,
  over,
  sentence,
  description,
  words,
  legend,
  table,
  notes = [],
  number,
}: {
  readonly points: readonly ChartPoint[];
  /** The small line over the sentence: what is measured, from what to what. */
  readonly over?: string | undefined;
  /** One plain sentence; the chart comes after it. */
  readonly sentence: string;
  /** Said after the sentence by a screen reader: how many check-ins, the last score and its range. */
  readonly description?: string | undefined;
  readonly words: AllianceWords;
  readonly legend: LegendWords;
  readonly table: TableWords;
  readonly notes?: readonly ChartNote[] | undefined;
  readonly number: (value: number) => string;
}) {
  return (
    <figure className="chart-box">
      <figcaption>
        {over && <p className="t-small t-3rd">{over}</p>}
        <h2 className="t-sec">{sentence}</h2>
      </figcaption>
      {pictures.map(({ size, ...frame }) => (
        <AlliancePicture
          key={size}
          size={size}
          geometry={allianceGeometry(points, words, notes, frame)}
          label={description ? `${sentence} ${description}` : sentence}
          number={number}
        />
      ))}
      <ChartLegend points={points} words={legend} />
      <ChartTable points={points} words={table} number={number} />
    </figure>
  );
}
