/** The languages with a complete catalogue. */
export const languages = ["en"] as const;
export type Language = (typeof languages)[number];
