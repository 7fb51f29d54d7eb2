import { credibility } from "../evidence/working-together.ts";
import type { Strategy } from "../strategy.ts";

export const whyThisTask: Strategy = {
  id: "why-this-task",
  code: "S19",
  fits: { "task-low": 3, "hope-low": 1 },
  notWith: ["direct-words", "tension", "unrepaired-rupture"],
  mechanism: "credibility",
  barriers: ["method-misfit"],
  rupture: "none",
  evidence: credibility,
  words: {
    en: {
      name: "Say again why you do this",
      steps: [
        "Say in two sentences how this task serves their goal.",
        "Ask which part makes sense to them and which does not.",
        "Keep what fits, and drop or change the rest.",
      ],
      say: {
        warm: "I never said clearly why I suggested this. May I try, and you tell me where it does not fit?",
        plain: "Here is why we do this. What does not fit for you?",
      },
      when: "they get on with you, but the work makes little sense to them.",
      notWhen: "they are hurt or angry; a reason would sound like a defence.",
    },
    de: {
      name: "Noch einmal sagen, wozu das gut ist",
      steps: [
        "Sagen Sie in zwei Sätzen, wie diese Aufgabe dem Ziel dient.",
        "Fragen Sie, was daran einleuchtet und was nicht.",
        "Behalten Sie, was passt, und lassen oder ändern Sie den Rest.",
      ],
      say: {
        warm: "Ich habe nie klar gesagt, warum ich das vorgeschlagen habe. Darf ich es versuchen, und Sie sagen mir, wo es nicht passt?",
        plain: "Darum tun wir das. Was passt für Sie nicht?",
      },
      when: "wenn Sie sich gut verstehen, aber die Arbeit nicht recht einleuchtet.",
      notWhen: "wenn jemand verletzt oder verärgert ist; eine Begründung klänge wie Verteidigung.",
    },
  },
};
