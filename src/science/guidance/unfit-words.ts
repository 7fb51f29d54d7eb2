import type { InEach, StaffLanguage } from "./strategy.ts";

const score: InEach<RegExp> = {
  en: /\d|score|rating|\brate[ds]?\b|mark(s|ed)\b|scale|\bpoints\b|check-in|\bform\b/i,
  de: /\d|\bWerte?n?\b|[Bb]ewert|\bPunkte?n?\b|[Ss]kala|\bNoten?\b|Rückmeldung|Check-in|Score|Fragebogen|Formular/,
};

const heldBack: InEach<RegExp> = {
  en: /what (did|do|have|are|were) you (hold|held|keep|kept|hid|not (tell|say)|leav|left)|what (is|was) it\b|tell me what (?!i )|what you (kept|held|hid|left out)|why (did|do) you not|why didn|you can tell me(?! that it is not helping)|secret|be honest|what are you|what is on your mind|share it|tell me more|what (is|was) (so )?hard|what happened/i,
  de: /\bwas (haben|hatten|behielten|behalten|halten|hielten|verschweigen|verschwiegen|verbergen) sie\b[^.?!]*(zurück|verschw|verb[eo]rg|für sich|nicht (gesagt|erzählt)|weggelassen)|\bwas (verschweigen|verbergen) sie|\bwas (ist|war) es\b|sagen sie mir,? was(?! ich)|\bwas sie [^.?!]*(zurückgehalten|verschwiegen|für sich behalten|weggelassen|nicht gesagt)|(warum|wieso|weshalb) (haben|hatten|sagen|erzählen) sie[^.?!]*nicht|(können sie|sie können) (es )?mir (alles |ruhig |es )*sagen(?!,? dass es nicht hilft)|geheim|seien sie ehrlich|\bwas (beschäftigt|bedrückt) sie|\bwas geht in ihnen vor|teilen sie (es|das)|erzählen sie (mir )?(mehr|davon|es)|\bwas (ist|war) (so )?schwer|\bwas ist (passiert|geschehen|vorgefallen)/i,
};

/**
 * What keeps words from being said to a client: they confront with a score, or ask for what was held back. Both are
 * found by turns of phrase in a language, so some slip through: whoever writes words is asked to mind it as well.
 */
export function unfitWords(said: string, language: StaffLanguage): "score" | "held-back" | null {
  if (score[language].test(said)) return "score";
  return heldBack[language].test(said) ? "held-back" : null;
}
