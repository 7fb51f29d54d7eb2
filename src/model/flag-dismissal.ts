import * as v from "valibot";
import { id, optionalWords } from "./text.ts";

export const dismissalReasons = ["talked-about", "known-reason", "life-event", "not-true", "other"] as const;

/** A flag that the therapist set aside, with a reason; kept, and shown as set aside. */
export interface FlagDismissal {
  readonly sessionId: string;
  readonly reason: (typeof dismissalReasons)[number];
  readonly words: string | null;
  readonly dismissedAt: string;
}

export const flagDismissalForm = v.object({
  sessionId: id,
  reason: v.picklist(dismissalReasons),
  words: optionalWords(280),
});
