/**
 * Phrases, in English, that may mean somebody is not safe. A short list on purpose, open to reading:
 * it shows help lines and brings words to the therapist early; it never judges, and is never the only way to help.
 */
const danger: readonly RegExp[] = [
  /\b(kill|killing|hurt|hurting|harm|harming|cut|cutting) (myself|my self)\b/,
  /\b(end|ending|take|taking) (my|my own) life\b/,
  /\bend it all\b/,
  /\bsuicid(e|al)\b/,
  /\b(want|wanted|wish|going|like) to die\b/,
  /\bwish (i was|i were|that i was) dead\b/,
  /\b(do not|don't|dont|no longer) want to (live|be alive|wake up|be here any ?more)\b/,
  /\bbetter off (dead|without me)\b/,
  /\bno (reason|point) (to live|in living)\b/,
  /\boverdos(e|ed|ing)\b/,
  /\bself[- ]harm/,
  /\b(kill|hurt|attack|stab|shoot) (him|her|them|someone|somebody|my (husband|wife|partner|child|children|son|daughter|mother|father))\b/,
  /\b(he|she|they) (hits?|beats?|chokes?|strangles?|threatens?|threatened|hit) me\b/,
  /\bnot safe (at home|right now)\b/,
  /\bafraid for my life\b/,
];

/** Ways of speaking that look like danger and are not. */
const idiom: readonly RegExp[] = [
  /\b(laugh(ed|ing)? (myself|until i (died|wanted to die))|died? laughing)\b/,
  /\bkill(ing)? myself (laughing|with work|over (work|this|homework))\b/,
  /\b(hurt|hurting) myself (at|in|during|while) (football|soccer|sports?|training|running|the gym|work)\b/,
];

/** Whether words may mean that somebody is not safe. Errs towards yes; idioms that are known to mislead are taken out first. */
export function signalsDanger(words: string): boolean {
  const plain = words.toLowerCase().normalize("NFKC").replaceAll(/[‘’ʼ]/g, "'").replaceAll(/\s+/g, " ");
  const said = idiom.reduce((text, phrase) => text.replaceAll(new RegExp(phrase, "g"), " "), plain);
  return danger.some((phrase) => phrase.test(said));
}
