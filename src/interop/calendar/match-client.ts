import type { CalendarName } from "#model/calendar.ts";

/** Scripts that put no blanks between words: there a name may stand in the middle of letters. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const letter = /[\p{L}\p{N}\p{M}]/u;

const folded = (text: string): string => text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();

/**
 * The clients whose name or code stands in an event's title as words of its own, in whatever case. A name that is
 * part of a longer one that stands there too is not meant ("Ann" in "Ann Marie").
 */
export function clientsNamed(title: string, names: readonly CalendarName[]): string[] {
  const text = folded(title);
  const found = names.flatMap(({ clientId, words }) =>
    words
      .map(folded)
      .flatMap((word) => placesOf(word, text).map((at) => ({ clientId, at, end: at + word.length }))),
  );
  const whole = found.filter(
    (one) =>
      !found.some(
        (other) => other.at <= one.at && other.end >= one.end && other.end - other.at > one.end - one.at,
      ),
  );
  return [...new Set(whole.map(({ clientId }) => clientId))];
}

function placesOf(word: string, text: string): number[] {
  const places: number[] = [];
  if (word === "") return places;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const before = [...text.slice(0, at)].at(-1) ?? "";
    const after = String.fromCodePoint(text.codePointAt(at + word.length) ?? 32);
    const first = String.fromCodePoint(word.codePointAt(0)!);
    const last = [...word].at(-1)!;
    if (apart(before, first) && apart(last, after)) places.push(at);
  }
  return places;
}

const apart = (one: string, next: string): boolean =>
  !letter.test(one) || !letter.test(next) || unspaced.test(one) || unspaced.test(next);
