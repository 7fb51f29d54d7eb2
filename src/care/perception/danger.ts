import { type CheckIn, wordsIn } from "#model/check-in.ts";
import { type Intake, wordsInIntake } from "#model/intake.ts";
import { signalsDanger } from "#science/safety/danger-words.ts";

/** What passes the gate, by the rule that every client is told of beforehand: words and a topic that may mean danger. */
export interface Danger {
  readonly words: readonly string[];
  readonly selfHarm: boolean;
  /** The client asked to tell that they are not safe. */
  readonly told?: boolean;
  /** Of goals, which have no reply and no card of their own: when the newest of them was set, to be read up to there. */
  readonly goalsUntil?: string;
}

type Shared = Parameters<typeof wordsIn>[0];

/** What in the words before the first session may mean that somebody is not safe; null where nothing does. */
export function dangerInIntake(intake: Intake): Danger | null {
  if (!intake.signalsDanger) return null;
  const said = wordsInIntake(intake);
  const words = said.filter((text) => signalsDanger(text));
  return { words: words.length > 0 ? words : said, selfHarm: false };
}

/** Whether any of these words may mean that somebody is not safe. */
export const signalsDangerIn = (words: readonly (string | null)[]): boolean =>
  words.some((text) => text !== null && signalsDanger(text));

/** What in a check-in may mean that the client or somebody else is not safe; null where nothing does. */
function dangerOf(shared: Shared): Danger | null {
  const words = wordsIn(shared).filter(signalsDanger);
  const selfHarm = shared.unsaid?.shared === "topic" && shared.unsaid.topic === "self-harm";
  return words.length > 0 || selfHarm ? { words, selfHarm } : null;
}

/** Whether a check-in is to reach its therapist past the gate: the client asked to tell, or it may mean that somebody is not safe. */
export const hearsDanger = (said: Shared & Pick<CheckIn, "toldDanger">): boolean =>
  said.toldDanger || dangerOf(said) !== null;

/** The danger that was found when a check-in was sent, also by a version whose list of phrases was another. */
export function dangerFound(checkIn: CheckIn): Danger | null {
  if (!checkIn.signalsDanger) return null;
  const found = dangerOf(checkIn);
  if (!checkIn.toldDanger) return found ?? { words: wordsIn(checkIn), selfHarm: false };
  // What was asked to be told passes with the words that say it, and opens no others.
  const { unsaid } = checkIn;
  const own = unsaid?.shared === "words" ? [unsaid.words] : [];
  return {
    words: [...new Set([...own, ...(found?.words ?? [])])],
    selfHarm: found?.selfHarm ?? false,
    told: true,
  };
}
