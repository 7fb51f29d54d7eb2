import type { BandPart } from "#web/charts/band.ts";
import { type Box, freePlace, overlaps } from "#web/charts/boxes.ts";
import type { Join } from "#web/charts/joins.ts";
import { extentOf, type Mark, type MarkSizes } from "#web/charts/marks.ts";
import { type ChartPoint, round } from "#web/charts/point.ts";
import { spread } from "#web/charts/spread.ts";
import { textWidth, wrap } from "#web/charts/text-width.ts";

export type Tone = "ask" | "mend" | "you" | "said" | "plain";

/** Words beside one check-in. The first line takes the tone, the second stays grey. */
export interface ChartNote {
  readonly index: number;
  readonly tone: Tone;
  readonly text: string;
  readonly detail?: string | undefined;
}

export interface PlacedText {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly anchor: "start" | "middle";
  readonly tone: Tone;
  readonly text: string;
  readonly box: Box;
}

const lineHeight = 17;
const ascent = 13;

/** Names at the end of the line and of the guesses, moved apart where they would touch. */
export function placeEnds(
  marks: readonly Mark[],
  size: MarkSizes,
  words: { readonly score: string; readonly guess: string },
  plot: Box,
  width: number,
): PlacedText[] {
  const last = marks.at(-1);
  if (!last) return [];
  const wanted = [
    ...(last.y === null ? [] : [{ y: last.y, text: words.score, tone: "said" as const }]),
    ...(last.guess === null ? [] : [{ y: last.guess, text: words.guess, tone: "you" as const }]),
  ];
  const x = round(last.x + (last.frame ? size.frame : size.ring) + 6);
  const placed = spread(
    wanted.map((label) => label.y),
    lineHeight,
    plot.top,
    plot.bottom - 4,
  );
  return wanted.map(({ text, tone }, at) => {
    const y = placed[at]!;
    const right = Math.min(width, x + textWidth(text, 13, true));
    return {
      x,
      y: round(y + 4.5),
      anchor: "start",
      tone,
      text,
      box: { left: x, right, top: y - 8, bottom: y + 8 },
    };
  });
}

/** Puts each note in the nearest free place by its mark, or by its joining line. Without one it is left out. */
export function placeNotes(
  notes: readonly ChartNote[],
  marks: readonly Mark[],
  joins: readonly Join[],
  size: MarkSizes,
  within: Box,
  taken: readonly Box[],
): PlacedText[] {
  const placed: PlacedText[] = [];
  // The newest matters most and chooses first.
  for (const note of [...notes].sort((a, b) => b.index - a.index)) {
    const mark = marks[note.index];
    if (!mark || (mark.y === null && mark.guess === null)) continue;
    const join = note.tone === "mend" ? joins.find((each) => each.to === note.index) : undefined;
    const wish = join ? besideJoin(join, marks) : besideMark(mark, size);
    const best = bestLayout(note, wish, within, [...taken, ...placed.map((text) => text.box)]);
    if (!best) continue;
    const { lines, box } = best;
    for (const [at, line] of lines.entries()) {
      placed.push({
        x: round((box.left + box.right) / 2),
        y: round(box.top + at * lineHeight + ascent),
        anchor: "middle",
        tone: line.tone,
        text: line.text,
        box: at === 0 ? box : { ...box, top: box.top + at * lineHeight },
      });
    }
  }
  return placed;
}

interface Line {
  readonly text: string;
  readonly tone: Tone;
}

/** Tries a note in fewer and in more lines, with its detail and without, and keeps what stands closest. */
function bestLayout(
  note: ChartNote,
  wish: Parameters<typeof freePlace>[0],
  within: Box,
  taken: readonly Box[],
) {
  const room = within.right - within.left;
  let best: { readonly lines: readonly Line[]; readonly box: Box; readonly cost: number } | null = null;
  for (const detail of note.detail ? [note.detail, ""] : [""]) {
    for (const [narrower, most] of [260, room * 0.52, room * 0.42].entries()) {
      const lines: Line[] = [
        ...wrap(note.text, Math.min(most, room), true).map((text) => ({ text, tone: note.tone })),
        ...wrap(detail, Math.min(most, room)).map((text) => ({ text, tone: "plain" as const })),
      ];
      const width = Math.max(...lines.map((line) => textWidth(line.text, 13, line.tone !== "plain")));
      const found = freePlace(wish, width, lines.length * lineHeight, within, taken);
      const cost = found && found.cost + narrower * 6 + (note.detail && !detail ? 24 : 0);
      if (found && cost !== null && (!best || cost < best.cost)) best = { lines, box: found.box, cost };
    }
  }
  return best;
}

function besideMark(mark: Mark, size: MarkSizes) {
  const [top, bottom] = extentOf(mark, size);
  const low = mark.y === null ? bottom : mark.y + (mark.frame ? size.frame : size.ring);
  return { x: mark.x, below: Math.max(low, mark.gap ? low : bottom) + 8, above: top - 8 };
}

function besideJoin(join: Join, marks: readonly Mark[]) {
  const x = (marks[join.from]!.x + marks[join.to]!.x) / 2;
  return { x, below: join.level + 6, above: join.level - 6 };
}

/** The band says what it is, over its upper edge or under its lower one, where nothing else stands. */
export function placeBandLabels(
  bands: readonly BandPart[],
  points: readonly ChartPoint[],
  words: { readonly range: string; readonly prior: string },
  x: (index: number) => number,
  y: (value: number) => number,
  within: Box,
  taken: readonly Box[],
): PlacedText[] {
  const placed: PlacedText[] = [];
  for (const prior of [true, false]) {
    const text = prior ? words.prior : words.range;
    const width = textWidth(text, 13, true);
    const parts = bands.filter((part) => part.prior === prior);
    // Early in a series the lighter part is short; its name may run on a little.
    const alone = bands.every((part) => part.prior === prior);
    const box = parts
      .flatMap((part) => [...bandPlaces(part, points, width, x, y, alone ? within.right : x(part.to) + 16)])
      .find(
        (each) =>
          inside(each, within) &&
          ![...taken, ...placed.map((other) => other.box)].some((other) => overlaps(each, other)),
      );
    if (box)
      placed.push({
        x: round(box.left),
        y: round(box.top + ascent),
        anchor: "start",
        tone: prior ? "plain" : "said",
        text,
        box,
      });
  }
  return placed;
}

const inside = (box: Box, within: Box) =>
  box.left >= within.left &&
  box.right <= within.right &&
  box.top >= within.top &&
  box.bottom <= within.bottom;

function* bandPlaces(
  part: BandPart,
  points: readonly ChartPoint[],
  width: number,
  x: (index: number) => number,
  y: (value: number) => number,
  furthest: number,
): Generator<Box> {
  for (const side of ["over", "under"] as const) {
    for (let index = part.from; index <= part.to; index += 1) {
      const left = x(index) - 2;
      const right = left + width;
      if (right > furthest) continue;
      const spanned = points.slice(index, part.to + 1).filter((_, at) => x(index + at - 1) <= right);
      const upper = Math.min(...spanned.map((point) => y(Math.min(10, point.high))));
      const lower = Math.max(...spanned.map((point) => y(Math.max(0, point.low))));
      const top = side === "over" ? upper - 20 : lower + 4;
      yield { left, right, top, bottom: top + 16 };
    }
  }
}
