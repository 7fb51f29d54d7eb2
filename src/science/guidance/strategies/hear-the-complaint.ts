import { repairConsensus } from "../evidence/relationship.ts";
import type { Strategy } from "../strategy.ts";

export const hearTheComplaint: Strategy = {
  id: "hear-the-complaint",
  code: "S35",
  fits: { tension: 3, "direct-words": 2, drop: 1 },
  notWith: [],
  mechanism: "validation",
  barriers: ["unrepaired-rupture", "not-understood"],
  rupture: "confrontation",
  evidence: repairConsensus,
  words: {
    en: {
      name: "Hear the complaint, and thank them",
      steps: [
        "Let them finish, and say back what hurt.",
        "Say which part was yours, without an excuse.",
        "Thank them, and ask what would be better.",
      ],
      say: {
        warm: "Thank you for telling me. I can see how that felt, and I am sorry for my part in it. What would be better for you?",
        plain: "It is right that you tell me. I got that wrong. What should I do instead?",
      },
      when: "they object to something you did or said.",
      notWhen: "they threaten or insult you; then set a calm limit first.",
    },
    de: {
      name: "Die Beschwerde hören, und danken",
      steps: [
        "Lassen Sie ausreden, und geben Sie wieder, was wehgetan hat.",
        "Sagen Sie ohne Ausrede, welcher Teil davon Ihrer war.",
        "Danken Sie, und fragen Sie, was besser wäre.",
      ],
      say: {
        warm: "Danke, dass Sie mir das sagen. Ich kann sehen, wie das war, und mein Anteil daran tut mir leid. Was wäre besser für Sie?",
        plain: "Gut, dass Sie es mir sagen. Das habe ich falsch gemacht. Was soll ich stattdessen tun?",
      },
      when: "wenn jemand dem widerspricht, was Sie getan oder gesagt haben.",
      notWhen: "wenn Sie bedroht oder beleidigt werden; dann setzen Sie zuerst ruhig eine Grenze.",
    },
  },
};
