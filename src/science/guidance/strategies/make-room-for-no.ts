import { ruptureRepair } from "../evidence/relationship.ts";
import type { Strategy } from "../strategy.ts";

export const makeRoomForNo: Strategy = {
  id: "make-room-for-no",
  code: "S34",
  fits: { ceiling: 2, erosion: 2, "heldBack-high": 1, "two-low": 1 },
  notWith: ["direct-words", "tension"],
  mechanism: "permission-to-disagree",
  barriers: ["holding-back", "unrepaired-rupture"],
  rupture: "withdrawal",
  evidence: { ...ruptureRepair, grade: "C" },
  words: {
    en: {
      name: "Make room for a no",
      steps: [
        "Voice a doubt about your work yourself, so that theirs is easier to say.",
        "Wait, and let the silence be.",
        "When a no comes, thank them and act on it.",
      ],
      say: {
        warm: "If I were you, I might have doubts about this at times. It is fine to have them here.",
        plain: "I may be wrong about this plan. It is fine to say no to it.",
      },
      when: "they agree with all that you say.",
      notWhen: "silence frightens them, or they have already objected.",
    },
    de: {
      name: "Raum für ein Nein schaffen",
      steps: [
        "Sprechen Sie selbst einen Zweifel an der Arbeit aus, damit andere leichter fallen.",
        "Warten Sie, und lassen Sie die Stille zu.",
        "Wenn ein Nein kommt, danken Sie und richten Sie sich danach.",
      ],
      say: {
        warm: "An Ihrer Stelle hätte ich vielleicht manchmal Zweifel daran. Die dürfen hier sein.",
        plain: "Vielleicht liege ich mit diesem Plan falsch. Sie dürfen gern Nein sagen.",
      },
      when: "wenn Ihr Gegenüber allem zustimmt, was Sie sagen.",
      notWhen: "wenn Stille Angst macht oder schon widersprochen wurde.",
    },
  },
};
