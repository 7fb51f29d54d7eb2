import * as v from "valibot";
import { type Noticeable, noticeable } from "../science/engagement/barriers/indicator.ts";
import { type Answers, type Item, items } from "../science/measures/session-check.ts";
import { id } from "./text.ts";

/**
 * The therapist's side of one session: their own view and their guess of the client's answers.
 * Both lock at the reveal. "Seen without guessing" is kept as such and never counts as a guess.
 */
export interface TherapistView {
  readonly sessionId: string;
  readonly own: Answers;
  readonly guess: Answers;
  readonly tension: boolean;
  /** What else the therapist noticed in the session. */
  readonly noticed: readonly Noticeable[];
  readonly withoutGuess: boolean;
  readonly savedAt: string;
  /** When the therapist first saw the answers; null while the client has not answered yet. */
  readonly revealedAt: string | null;
}

const answer = v.pipe(
  v.optional(v.string(), ""),
  v.picklist(["", "skip", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]),
  v.transform((text) => (text === "" || text === "skip" ? null : Number(text))),
);
const fields = <P extends string>(prefix: P) =>
  Object.fromEntries(items.map((item) => [`${prefix}-${item}`, answer])) as Record<
    `${P}-${Item}`,
    typeof answer
  >;

const tick = v.optional(v.picklist(["", "yes"]), "");

export const therapistViewForm = v.object({
  sessionId: id,
  tension: tick,
  ...(Object.fromEntries(noticeable.map((one) => [`noticed-${one}`, tick])) as Record<
    `noticed-${Noticeable}`,
    typeof tick
  >),
  ...fields("own"),
  ...fields("guess"),
});
