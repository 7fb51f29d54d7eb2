import { managedReactions } from "../evidence/relationship.ts";
import type { Strategy } from "../strategy.ts";

export const steadyYourself: Strategy = {
  id: "steady-yourself",
  code: "S40",
  fits: { tension: 3 },
  notWith: [],
  mechanism: "therapist-calm",
  barriers: ["unrepaired-rupture"],
  rupture: "none",
  evidence: managedReactions,
  words: {
    en: {
      name: "Steady yourself first",
      steps: [
        "Before the session, name what you felt and what you wanted to do.",
        "Decide on one thing that you will not do.",
        "If it comes up again, breathe and slow down before you speak.",
      ],
      say: {
        warm: "I would like to slow down for a moment, so that I can really hear this.",
        plain: "Give me a moment. I want to get this right.",
      },
      when: "you felt stung, impatient or pulled to defend yourself.",
      notWhen: "it is too big to steady alone; then take it to supervision.",
    },
    de: {
      name: "Erst selbst ruhig werden",
      steps: [
        "Benennen Sie vor der Sitzung, was Sie gefühlt haben und was Sie am liebsten getan hätten.",
        "Nehmen Sie sich eines vor, das Sie nicht tun.",
        "Wenn es wiederkommt, atmen Sie und werden langsamer, bevor Sie sprechen.",
      ],
      say: {
        warm: "Ich möchte kurz langsamer werden, damit ich das wirklich hören kann.",
        plain: "Geben Sie mir einen Moment. Ich möchte das richtig verstehen.",
      },
      when: "wenn Sie getroffen oder ungeduldig waren oder sich verteidigen wollten.",
      notWhen: "wenn es allein zu groß ist; dann nehmen Sie es mit in die Supervision.",
    },
  },
};
