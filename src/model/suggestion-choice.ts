import * as v from "valibot";
import { id, optionalWords } from "./text.ts";

export const notNowReasons = [
  "tried-before",
  "does-not-fit",
  "not-safe-now",
  "other-priority",
  "asked-client",
  "other",
] as const;

/** What the therapist did with a suggestion for a client after a session. */
export interface SuggestionChoice {
  readonly id: string;
  readonly clientId: string;
  readonly sessionId: string;
  readonly strategyId: string;
  readonly choice: "try" | "not-now";
  readonly because: (typeof notNowReasons)[number] | null;
  readonly words: string | null;
  readonly chosenAt: string;
  /** What the client reads of it on their own page; null while it is not shown. */
  readonly shownWords: string | null;
}

export const suggestionChoiceForm = v.object({
  clientId: id,
  sessionId: id,
  strategyId: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
  choice: v.picklist(["try", "not-now"]),
  because: v.optional(v.picklist(["", ...notNowReasons]), ""),
  words: optionalWords(280),
  /** Why it was suggested, by the reason's name; what is tried aims at what that reason is about. */
  reason: v.optional(v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-]{0,60}$/)), ""),
  aim: v.optional(v.string(), ""),
});

/** What a client is shown of something that was tried; empty words show it no longer. */
export const shownChoiceForm = v.object({ choiceId: id, words: optionalWords(280) });
