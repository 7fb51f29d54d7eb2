import { AttuneError } from "#model/errors.ts";
import { type Line, linesOf } from "./lines.ts";

/** An event or a part of a time zone's definition: its lines without those of parts inside it. */
export interface Component {
  readonly kind: string;
  /** Where it begins. */
  readonly line: number;
  readonly lines: readonly Line[];
  readonly parts: readonly Component[];
}

interface Open {
  kind: string;
  line: number;
  lines: Line[];
  parts: Component[];
}

/** What may stand in a calendar that a calendar program wrote, and deeper than that nothing is read. */
const deepest = 8;
/** Of a largest calendar each line would be of 17 letters: more lines stand in none that a calendar program wrote. */
const mostLines = 300_000;

/**
 * The events and time zones of a text, which may hold several calendars one after the other. A part that ends where
 * another was begun closes with it, so that one broken event does not take those after it along. Throws
 * `calendar-unreadable`, `calendar-too-large`, and `calendar-cut-off` for a text that ends too early: what is missing in it
 * is not cancelled.
 */
export function componentsOf(text: string): Component[] {
  const found: Component[] = [];
  const open: Open[] = [];
  let calendars = 0;
  let lines = 0;
  for (const line of linesOf(text)) {
    lines += 1;
    if (lines > mostLines) throw new AttuneError("calendar-too-large");
    const kind = line.value.trim().toUpperCase();
    if (line.name === "BEGIN") {
      if (kind === "VCALENDAR") calendars += 1;
      else if (calendars === 0) throw new AttuneError("calendar-unreadable");
      if (open.length >= deepest) throw new AttuneError("calendar-unreadable");
      open.push({ kind, line: line.number, lines: [], parts: [] });
    } else if (line.name === "END") {
      if (!open.some((one) => one.kind === kind)) continue;
      let closed: Open;
      do {
        closed = open.pop()!;
        const parent = open.at(-1);
        if (closed.kind === "VCALENDAR" || !parent) continue;
        if (parent.kind === "VCALENDAR") found.push(closed);
        else parent.parts.push(closed);
      } while (closed.kind !== kind);
    } else open.at(-1)?.lines.push(line);
  }
  if (calendars === 0) throw new AttuneError("calendar-unreadable");
  if (open.length > 0) throw new AttuneError("calendar-cut-off");
  return found;
}

export const lineNamed = (component: Component, name: string): Line | undefined =>
  component.lines.find((line) => line.name === name);
export const linesNamed = (component: Component, name: string): Line[] =>
  component.lines.filter((line) => line.name === name);
