import { nonDisclosure } from "../evidence/relationship.ts";
import type { Strategy } from "../strategy.ts";

export const leaveTheDoorOpen: Strategy = {
  id: "leave-the-door-open",
  code: "S38",
  fits: { "direct-topic": 3, "heldBack-high": 1 },
  notWith: [],
  mechanism: "less-shame",
  barriers: ["holding-back"],
  rupture: "withdrawal",
  evidence: nonDisclosure,
  words: {
    en: {
      name: "Leave the door open",
      steps: [
        "Say that you are glad to know that there is something.",
        "Say that nothing has to be told.",
        "Ask what would make it a little easier to be here, and stop there.",
      ],
      say: {
        warm: "I am glad you let me know that something is hard to talk about. You do not have to. I am here if that changes.",
        plain: "There is no need to go into it. What would make it easier to be here, whatever you choose?",
      },
      when: "they let you know that there is something, and no more.",
      notWhen: "it may be about harm or safety; then ask about safety first.",
    },
  },
};
