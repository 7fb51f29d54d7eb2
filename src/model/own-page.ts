import * as v from "valibot";
import { intakeLimits } from "./intake.ts";
import { id, requiredWords } from "./text.ts";
import { typedCode } from "./typed-code.ts";
import { wordLimits } from "./word-fields.ts";

/** A device on which a client's own page is open. */
export interface OwnDevice {
  readonly id: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
}

/** What a client did with a check-in later: added to it; or, after it was opened, moved what was not said up or down. */
export type AdditionKind = "note" | "to-words" | "to-topic" | "to-nothing";
export interface Addition {
  readonly id: string;
  readonly sessionId: string;
  readonly kind: AdditionKind;
  /** Of a note. What was moved stands in the check-in. */
  readonly words: string | null;
  readonly signalsDanger: boolean;
  readonly addedAt: string;
  /** When the therapist said that they read it. */
  readonly readAt: string | null;
}

/** Somebody of the practice who opened what the client said, and on which days. */
export interface Look {
  readonly person: string;
  readonly days: readonly string[];
}

/** A message of the practice to all clients about a change of its rules. */
export interface RuleChange {
  readonly id: string;
  readonly words: string;
  readonly writtenAt: string;
}

export const ruleChangeForm = v.object({ words: requiredWords(1_000) });

/**
 * A code has no letters or digits that look like others; where somebody reads or types the other one of
 * such a pair, the code's own is meant.
 */
export const codeLetters = "23456789ACDEFGHJKMNPQRTVWXY";
export const codeLength = 8;
const readAs: Readonly<Record<string, string>> = { B: "8", S: "5", Z: "2", U: "V" };

/** A code as it was typed, in any case. */
export const pairingForm = v.object({
  code: v.pipe(
    typedCode,
    v.transform((code) => code.toUpperCase().replaceAll(/[BSZU]/g, (letter) => readAs[letter] ?? letter)),
  ),
});

/** A code in two halves, as it is read out. */
export const spacedCode = (code: string) => `${code.slice(0, 4)} ${code.slice(4)}`;

export const ownNameForm = v.object({ name: requiredWords(80) });
export const newGoalForm = v.object({ words: requiredWords(intakeLimits.goal) });
export const goalForm = v.object({ goalId: id });
export const progressForm = v.object({
  goalId: id,
  value: v.pipe(v.string(), v.regex(/^(\d|10)$/), v.transform(Number)),
});
export const additionForm = v.object({ sessionId: id, words: requiredWords(wordLimits.unsaidWords) });
export const eraseForm = v.object({
  gone: v.optional(v.string(), ""),
  kept: v.optional(v.string(), ""),
});
