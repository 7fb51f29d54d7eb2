/** Words of a client that a brief has room for; the rest stands on the client's page. */
const room = 12;
/** Of a text without spaces, as in Japanese. */
const roomInSigns = 60;

/** The first words of what somebody wrote, with a mark where there is more. */
export function firstWords(text: string): string {
  const words = text.split(/\s+/);
  const some = words.slice(0, room).join(" ");
  if ([...some].length > 2 * roomInSigns) return `${[...some].slice(0, roomInSigns).join("")}…`;
  return words.length > room ? `${some}…` : some;
}

/** Of words to ask, the questions; all of them where there is none. */
export function questionIn(words: string): string {
  const questions = words.match(/[^.?!]+\?/g);
  return questions ? questions.join("").trim() : words;
}

/** The first sentence of words to say. */
export const firstSentence = (words: string): string => /^.*?[.?!](?=\s|$)/.exec(words)?.[0] ?? words;
