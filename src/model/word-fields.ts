// Apart from the schemas: the phone's script needs the names and not valibot.

/** The fields of a check-in's form in which a client writes words of their own, each with the most that fits. */
export const wordLimits = {
  unsaidWords: 10_000,
  changeNextTime: 500,
  nextWish: 500,
  hopes: 1_000,
  hardToSpeak: 1_000,
} as const;
export type WordField = keyof typeof wordLimits;
export const wordFields = Object.keys(wordLimits) as readonly WordField[];

/** The same of what is said before the first session. */
export const introductionWordFields = ["hopes", "expectations", "hardToSpeak", "mustNotHappen"] as const;
