import type { Barrier } from "../engagement/barriers/barrier.ts";
import type { BarrierReading } from "../engagement/barriers/read-barriers.ts";
import { type Cause, causesOf, isSituation } from "./causes.ts";
import type { Situation } from "./situations.ts";
import type { StaffLanguage } from "./strategy.ts";

type Questions = Readonly<Record<Situation | "nothing", string>>;

/** One question for each situation, to be said aloud: asking the client is always an option. */
export const questions: Readonly<Record<StaffLanguage, Questions>> = {
  en: {
    "direct-words": "Thank you for what you wrote. How much of it would you like to talk about today?",
    "direct-topic":
      "Some things are hard to talk about here, and you do not have to. What would make it a little easier to be here?",
    "judged-high": "Is there something I do that makes it harder to be yourself here?",
    "heldBack-high": "What helps you to speak freely here, and what gets in the way?",
    tension: "I felt some tension between us last time. How was it for you?",
    "missed-session": "I am glad to see you. Is there anything that would make it easier to come?",
    "goal-low": "Have I been working on the right thing for you?",
    "task-low": "Does what we do here make sense to you, or should we do something else?",
    "understood-low": "Is there a point where I have not quite got what you meant?",
    "hope-low": "Do you feel that this is helping? What would help more?",
    "atEase-low": "How is it for you to be here with me? What would make it easier?",
    drop: "Last time may have felt off. How was it for you?",
    "two-low": "The last two times may not have been what you needed. What should we do differently?",
    erosion: "I would like to look back over the last weeks with you. What has helped, and what has not?",
    "first-sessions": "What do you hope for from this, and is there anything you are worried about?",
    ceiling: "If one thing here could be a little better, which one would it be?",
    nothing: "How has it been for you, working with me lately?",
  },
};

/**
 * Each barrier as it may be for the client, to be put into "was it more that A, or that B?". None says that it is so,
 * and none asks for what was held back.
 */
export const voices: Readonly<Record<StaffLanguage, Readonly<Record<Barrier, string>>>> = {
  en: {
    "not-understood": "I did not quite get what you meant",
    "holding-back": "some things are hard to say here",
    "goals-differ": "we work on something other than what you want",
    "method-misfit": "the way we work does not suit you",
    "no-progress": "it is not moving as you hoped",
    "unrepaired-rupture": "something between us is still sore",
    ambivalence: "a part of you would rather leave things as they are",
    practical: "it is hard to find the time, the money or the way here",
    identity: "it does not feel easy to be somebody who comes here",
    "improved-enough": "you have much of what you came for",
  },
};

/** Who has what they came for is asked about the way on, not about what is wrong. */
const endings: Readonly<Record<StaffLanguage, string>> = {
  en: "You have come a long way. How would you like to go on from here, and what would a good ending look like to you?",
};

/** The question that tells a barrier from the one it is most easily taken for, or asks about it alone where the client named it. */
export function askAbout({ barrier, sureness, next }: BarrierReading, language: StaffLanguage): string {
  const voice = voices[language];
  if (barrier === "improved-enough") return endings[language];
  if (sureness === "said" || !next) return `It may be that ${voice[barrier]}. What would help with that?`;
  return `I have been wondering how it is for you here. Is it more that ${voice[barrier]}, or that ${voice[next]}? Or is it something else?`;
}

/** The question for the weightiest of what may stand; a general one when nothing stands out. */
export function askFor(
  found: readonly Situation[],
  barriers: readonly BarrierReading[],
  language: StaffLanguage,
): string {
  const [first]: readonly Cause[] = causesOf(found, barriers);
  if (first === undefined) return questions[language].nothing;
  if (isSituation(first)) return questions[language][first];
  return askAbout(barriers.find(({ barrier }) => barrier === first)!, language);
}
