import type { Questions } from "./questions.ts";

export const english: Questions = {
  situations: {
    "direct-words": "Thank you for what you wrote. How much of it would you like to talk about today?",
    "asked-for": "Thank you for what you wrote for next time. Shall we begin with it?",
    "direct-topic":
      "Some things are hard to talk about, and you never have to bring them up. What would make it a little easier to be here?",
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
  written: "Thank you for what you wrote at the start. What of it matters most to you today?",
  voices: {
    "not-understood": "I did not quite get what you meant",
    "holding-back": "some things are hard to say here",
    "goals-differ": "we work on something other than what you want",
    "method-misfit": "the way we work does not suit you",
    "no-progress": "it is not moving as you hoped",
    "unrepaired-rupture": "something between us is still sore",
    ambivalence: "a part of you would rather leave things as they are",
    practical: "it is hard to find the time, the money or the way here",
    identity: "it is hard to be somebody who gets help",
    "improved-enough": "you have much of what you came for",
  },
  about: (voice) => `It may be that ${voice}. What would help with that?`,
  between: (voice, other) =>
    `I have been wondering how it is for you here. Is it more that ${voice}? Or that ${other}? Or is it something else?`,
  ending:
    "You have come a long way. How would you like to go on from here, and what would a good ending look like to you?",
};
