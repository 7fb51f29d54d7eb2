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
}

export const suggestionChoiceForm = v.object({
  clientId: id,
  sessionId: id,
  strategyId: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
  choice: v.picklist(["try", "not-now"]),
  because: v.optional(v.picklist(["", ...notNowReasons]), ""),
  words: optionalWords(280),
});
