const score = /\d|score|rating|\brate[ds]?\b|mark(s|ed)\b|scale|\bpoints\b|check-in|\bform\b/i;
const heldBack =
  /what (did|do|have|are|were) you (hold|held|keep|kept|hid|not (tell|say)|leav|left)|what (is|was) it\b|tell me what (?!i )|what you (kept|held|hid|left out)|why (did|do) you not|why didn|you can tell me(?! that it is not helping)|secret|be honest|what are you|what is on your mind|share it|tell me more|what (is|was) (so )?hard|what happened/i;

/**
 * What keeps words from being said to a client: they confront with a score, or ask for what was held back. Both are
 * found by turns of phrase in English, so some slip through: whoever writes words is asked to mind it as well.
 */
export function unfitWords(said: string): "score" | "held-back" | null {
  if (score.test(said)) return "score";
  return heldBack.test(said) ? "held-back" : null;
}
