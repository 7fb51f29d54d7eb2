import { scaleLinear } from "d3-scale";
import { type AxisLabel, axisLabels } from "#web/charts/axis-labels.ts";
import { type BandPart, bandParts } from "#web/charts/band.ts";
import { alongLine, around, type Box } from "#web/charts/boxes.ts";
import { type Join, joinsOf } from "#web/charts/joins.ts";
import {
  type ChartNote,
  type PlacedText,
  placeBandLabels,
  placeEnds,
  placeNotes,
} from "#web/charts/labels.ts";
import { extentOf, type Mark, type MarkSizes, markSizes, marksOf } from "#web/charts/marks.ts";
import { type ChartPoint, round } from "#web/charts/point.ts";
import { type LinePart, scoreLine } from "#web/charts/score-line.ts";
import { textWidth } from "#web/charts/text-width.ts";

export interface AllianceWords {
  /** On the band: "His expected range". */
  readonly range: string;
  /** On the band before three check-ins: "from people in general". */
  readonly prior: string;
  /** At the end of the line: the client's name. */
  readonly score: string;
  /** Beside the last ring: "Your guess". */
  readonly guess: string;
}

export interface AllianceGeometry {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly grid: readonly { readonly value: number; readonly y: number }[];
  readonly bands: readonly BandPart[];
  readonly line: readonly LinePart[];
  readonly marks: readonly Mark[];
  readonly size: MarkSizes;
  readonly joins: readonly Join[];
  readonly dates: readonly AxisLabel[];
  readonly texts: readonly PlacedText[];
}

/** Sessions never stand further apart than this: a short series grows to the end of the picture. */
const widestStep = 110;

/** Lays the whole chart out for one width. Pure: the same on the server, the phone and paper. */
export function allianceGeometry(
  points: readonly ChartPoint[],
  words: AllianceWords,
  notes: readonly ChartNote[],
  { width, height, ends }: { readonly width: number; readonly height: number; readonly ends: boolean },
): AllianceGeometry {
  const room = Math.max(textWidth(words.score, 13, true), textWidth(words.guess, 13, true)) + 26;
  const plot = {
    left: 30,
    top: 26,
    right: ends ? width - Math.min(room, 160) : width - 8,
    bottom: height - 42,
  };
  const y = scaleLinear([0, 10], [plot.bottom, plot.top]);
  const first = plot.left + 18;
  const step = Math.min(widestStep, (plot.right - 14 - first) / Math.max(1, points.length - 1));
  const x = (index: number) => first + index * step;
  const size = markSizes(step);
  const marks = marksOf(points, x, y, size);
  const joins = joinsOf(points, marks, size, plot.top, plot.bottom);
  const bands = bandParts(points, x, y);
  const within: Box = { left: plot.left, top: 2, right: width - 2, bottom: plot.bottom - 2 };

  const taken: Box[] = [...marksTaken(marks, size), ...joinsTaken(joins, marks)];
  const texts: PlacedText[] = [];
  const add = (placed: readonly PlacedText[]) => {
    texts.push(...placed);
    taken.push(...placed.map((text) => text.box));
  };
  if (ends) add(placeEnds(marks, size, words, plot, width));
  add(placeNotes(notes, marks, joins, size, within, taken));
  add(placeBandLabels(bands, points, words, x, y, within, taken));

  return {
    width,
    height,
    plot,
    grid: [0, 5, 10].map((value) => ({ value, y: round(y(value)) })),
    bands,
    line: scoreLine(points, x, y),
    marks,
    size,
    joins,
    dates: axisLabels(
      points.map((point) => point.label),
      x,
      width - 2,
    ).map((label) => ({ ...label, x: round(label.x) })),
    texts,
  };
}

function marksTaken(marks: readonly Mark[], size: MarkSizes): Box[] {
  return marks.flatMap((mark, index) => {
    const boxes: Box[] = [];
    if (mark.y !== null || mark.guess !== null) {
      const [top, bottom] = extentOf(mark, size);
      const half = mark.frame ? size.frame : size.ring;
      // A wide gap is a line between two marks: only the marks and the line keep labels away.
      if (mark.gap === null) boxes.push({ left: mark.x - half, right: mark.x + half, top, bottom });
      else
        boxes.push(
          around(mark.x, mark.y!, half),
          around(mark.x, mark.guess!, half),
          ...alongLine(mark.x, mark.gap[0], mark.x, mark.gap[1]),
        );
    }
    const before = marks[index - 1];
    if (before && before.y !== null && mark.y !== null)
      boxes.push(...alongLine(before.x, before.y, mark.x, mark.y));
    return boxes;
  });
}

function joinsTaken(joins: readonly Join[], marks: readonly Mark[]): Box[] {
  return joins.flatMap(({ from, to, level }) => {
    const [a, b] = [marks[from]!, marks[to]!];
    return [
      { left: a.x, right: b.x, top: level - 3, bottom: level + 3 },
      ...alongLine(a.x, a.y ?? level, a.x, level),
      ...alongLine(b.x, b.y ?? level, b.x, level),
    ];
  });
}
