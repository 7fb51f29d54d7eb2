/** A line of a calendar, unfolded: `NAME;PARAM=VALUE:VALUE` (RFC 5545, section 3.1), with where it began. */
export interface Line {
  readonly number: number;
  readonly name: string;
  readonly params: ReadonlyMap<string, string>;
  readonly value: string;
}

/** Reads a calendar's text line by line; a line that continues begins with a blank. What is no line at all has the name "". */
export function* linesOf(text: string): Generator<Line> {
  let whole: string | null = null;
  let began = 0;
  let number = 0;
  for (const raw of text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/)) {
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

function lineOf(text: string, number: number): Line {
  const parts: string[] = [];
  let part = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at]!;
    if (one === '"') quoted = !quoted;
    else if (!quoted && one === ";") {
      parts.push(part);
      part = "";
    } else if (!quoted && one === ":") {
      parts.push(part);
      return { number, ...named(parts), value: text.slice(at + 1) };
    } else part += one;
  }
  return { number, name: "", params: new Map(), value: text };
}

function named([name = "", ...params]: string[]): Pick<Line, "name" | "params"> {
  return {
    name: name.trim().toUpperCase(),
    params: new Map(
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
