import * as v from "valibot";
import { type Answers, type Item, items } from "../science/measures/session-check.ts";
import { toldProgressFields } from "./goal.ts";
import { type InTheWay, inTheWayFields } from "./in-the-way.ts";
import type { Preferences } from "./intake.ts";
import { optionalWords } from "./text.ts";
import { type WordField, wordFields, wordLimits } from "./word-fields.ts";

/** The kinds of thing that are hard to say, offered where a client shares only a topic. */
export const topics = ["therapist", "method", "goals", "shame", "self-harm", "practical", "other"] as const;
export type Topic = (typeof topics)[number];

export const addressed = ["yes", "partly", "no"] as const;
export type Addressed = (typeof addressed)[number];

export type Unsaid =
  | { readonly shared: "words"; readonly words: string }
  | { readonly shared: "topic"; readonly topic: Topic };

/** What a client answered after one session. */
export interface CheckIn {
  readonly sessionId: string;
  readonly clientId: string;
  /** As which check-in of the client it was shown, from 1: decides which statements were asked. Two that were open at once share it. */
  readonly number: number;
  readonly asked: readonly Item[];
  readonly answers: Answers;
  readonly changeNextTime: string | null;
  /** What the next session should have time for. */
  readonly nextWish: string | null;
  readonly unsaid: Unsaid | null;
  readonly hopes: string | null;
  readonly hardToSpeak: string | null;
  /** Of the therapist's reply to an earlier check-in: was it addressed? */
  readonly addressed: Addressed | null;
  /** The session whose reply `addressed` speaks of. */
  readonly addressedSessionId: string | null;
  /** What the client says gets in the way; null where it was not asked, or left out. */
  readonly inTheWay: InTheWay | null;
  /** How the client would like to work from now on; null where that was left out. */
  readonly preferences: Preferences | null;
  /** The client asked to tell their therapist that they are not safe, whatever the words. */
  readonly toldDanger: boolean;
  /** Something in it, words or topic, may mean that the client or somebody else is not safe. */
  readonly signalsDanger: boolean;
  /** When it was finished, by the device's clock; null where that is unknown or cannot be. */
  readonly writtenAt: string | null;
  /** When it arrived. */
  readonly submittedAt: string;
  readonly changedAt: string;
  /** For imported ratings: the mean on 0-10 and whether a direct column was set. */
  readonly imported: { readonly score: number | null; readonly direct: boolean } | null;
}

/** A check-in in which everything was left out. */
export const nothingAnswered: Omit<
  CheckIn,
  "sessionId" | "clientId" | "number" | "submittedAt" | "changedAt"
> = {
  asked: [],
  answers: {},
  changeNextTime: null,
  nextWish: null,
  unsaid: null,
  hopes: null,
  hardToSpeak: null,
  addressed: null,
  addressedSessionId: null,
  inTheWay: null,
  preferences: null,
  toldDanger: false,
  signalsDanger: false,
  writtenAt: null,
  imported: null,
};

/** An answer arrives as "0".."10", "skip" or not at all. */
const answer = v.pipe(
  v.optional(v.string(), "skip"),
  v.picklist(["skip", "", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]),
  v.transform((text) => (text === "skip" || text === "" ? null : Number(text))),
);

/** All that a client shared in words, wherever on the page it was written. */
export function wordsIn({ unsaid, ...said }: Said): string[] {
  const words: Record<WordField, string | null> = {
    ...said,
    unsaidWords: unsaid?.shared === "words" ? unsaid.words : null,
  };
  return wordFields.map((field) => words[field]).filter((one) => one !== null);
}
type Said = Pick<CheckIn, "unsaid" | Exclude<WordField, "unsaidWords">>;

const words = Object.fromEntries(
  wordFields.map((field) => [field, optionalWords(wordLimits[field])]),
) as Record<WordField, ReturnType<typeof optionalWords>>;

/** A check-in as the form sends it; `number` is the one that the page was shown with. */
export const checkInForm = v.object({
  number: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/), v.transform(Number))),
  ...(Object.fromEntries(items.map((item) => [item, answer])) as Record<Item, typeof answer>),
  ...words,
  share: v.optional(v.picklist(["", "words", "topic"]), ""),
  topic: v.optional(v.picklist(["", ...topics]), ""),
  addressed: v.optional(v.picklist(["", ...addressed]), ""),
  /** "Tell my therapist that I am not safe", offered beside the help lines. */
  tell: v.optional(v.picklist(["", "yes", "no"]), ""),
  ...inTheWayFields,
  ...toldProgressFields,
  /** Of the page that it was written in. */
  mark: v.optional(v.string()),
  // A device's clock may say anything: what is no moment at all is left out, not refused.
  writtenAt: v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
});
export type CheckInForm = v.InferOutput<typeof checkInForm>;
