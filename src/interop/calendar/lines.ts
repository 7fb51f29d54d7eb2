/** A line of a calendar, unfolded: `NAME;PARAM=VALUE:VALUE` (RFC 5545, section 3.1), with where it began. */
export interface Line {
  readonly number: number;
  readonly name: string;
  readonly params: ReadonlyMap<string, string>;
  readonly value: string;
}

/** More parameters than this stand in no line that a calendar program wrote; it is then no line at all. */
const mostParams = 100;

/** Reads a calendar's text line by line; a line that continues begins with a blank. What is no line at all has the name "". */
export function* linesOf(text: string): Generator<Line> {
  let whole: string | null = null;
  let began = 0;
  let number = 0;
  for (const raw of rawLinesOf(text.replace(/^\uFEFF/, ""))) {
    number += 1;
    if (whole !== null && (raw.startsWith(" ") || raw.startsWith("\t"))) {
      whole += raw.slice(1);
      continue;
    }
    if (whole) yield lineOf(whole, began);
    whole = raw;
    began = number;
  }
  if (whole) yield lineOf(whole, began);
}

/** One after the other: all at once, millions of breaks would take a gigabyte. */
function* rawLinesOf(text: string): Generator<string> {
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at];
    if (one !== "\n" && one !== "\r") continue;
    yield text.slice(from, at);
    if (one === "\r" && text[at + 1] === "\n") at += 1;
    from = at + 1;
  }
  yield text.slice(from);
}

function lineOf(text: string, number: number): Line {
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at < text.length && parts.length <= mostParams; at += 1) {
    const one = text[at]!;
    if (one === '"') quoted = !quoted;
    if (quoted || (one !== ";" && one !== ":")) continue;
    parts.push(text.slice(from, at).replaceAll('"', ""));
    from = at + 1;
    if (one === ":") return { number, ...named(parts), value: text.slice(from) };
  }
  return { number, name: "", params: none, value: text };
}

const none: Line["params"] = new Map();

function named([name = "", ...params]: string[]): Pick<Line, "name" | "params"> {
  return {
    name: name.trim().toUpperCase(),
    params:
      params.length === 0
        ? none
        : new Map(
            params.map((param) => {
              const at = param.indexOf("=");
              return [param.slice(0, at).trim().toUpperCase(), param.slice(at + 1)] as const;
            }),
          ),
  };
}

/** A text value as it is meant: commas, semicolons and breaks stand escaped in it. */
export const plain = (value: string): string =>
  value.replaceAll(/\\([nN,;\\])/g, (_all, one: string) => (one.toLowerCase() === "n" ? "\n" : one));
