import { type Situation, situations } from "./situations.ts";
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

/** The question for the weightiest situation a client is in; a general one when nothing stands out. */
export function askFor(found: readonly Situation[], language: StaffLanguage): string {
  const weightiest = situations.find((situation) => found.includes(situation));
  return questions[language][weightiest ?? "nothing"];
}
