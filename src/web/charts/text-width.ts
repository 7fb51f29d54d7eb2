const narrow = /[\s.,:;'’"“”!|()[\]ijltfrI·-]/;
const wide = /[mwMW@%—…]/;
/** Han, kana, Hangul and full-width forms fill a square. */
const square = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;
const capital = /\p{Lu}/u;

const known = new Map<string, number>();

/** A letter's width; there are not many letters, and a page asks for thousands. */
function emsOf(letter: string): number {
  const ems = known.get(letter) ?? measured(letter);
  known.set(letter, ems);
  return ems;
}

function measured(letter: string): number {
  if (square.test(letter)) return 1;
  if (narrow.test(letter)) return 0.32;
  if (wide.test(letter)) return 0.86;
  return capital.test(letter) ? 0.68 : 0.55;
}

/**
 * Width of a chart label before anyone has drawn it, rounded up: charts are laid out on the server,
 * where there is no font to measure.
 */
export function textWidth(text: string, size = 13, bold = false): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return Math.ceil(ems * size * (bold ? 1.06 : 1));
}

function fill(text: string, max: number, bold: boolean): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, 13, bold) > max) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/**
 * Breaks a text at spaces so that no line is wider than `max`, where its words allow, and the lines
 * are about as long as each other: no last word alone.
 */
export function wrap(text: string, max: number, bold = false): string[] {
  let lines = fill(text, max, bold);
  if (lines.length < 2) return lines;
  for (let tighter = max - 8; tighter > max / 2; tighter -= 8) {
    const next = fill(text, tighter, bold);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}
