/** Words of a client that a brief has room for; the rest stands on the client's page. */
const room = 16;
/** Of a text without spaces, as in Japanese. */
const roomInSigns = 80;

const withoutSpaces = /[\p{Script=Han}\p{Script=Kana}\p{Script=Hiragana}]/gu;

/** How long a text is, in shares of the room that a brief has. */
const length = (text: string): number =>
  Math.max(text.split(/\s+/).length / room, (text.match(withoutSpaces)?.length ?? 0) / roomInSigns);

/**
 * As many whole sentences of what somebody wrote as a brief has room for, and whether there is more. Nothing is cut
 * within a sentence: half of one can say the opposite. Null where the first alone is too long.
 */
export function wholeSentences(text: string): { readonly words: string; readonly more: boolean } | null {
  const sentences = text.trim().split(/(?<=[.?!…。？！])\s*(?=\S)|\n+/u);
  let words = "";
  for (const sentence of sentences) {
    const longer = words ? `${words} ${sentence}` : sentence;
    if (length(longer) > 1) return words ? { words, more: true } : null;
    words = longer;
  }
  return { words, more: false };
}
