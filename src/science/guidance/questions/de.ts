import type { Questions } from "./questions.ts";

export const german: Questions = {
  situations: {
    "direct-words": "Danke für das, was Sie geschrieben haben. Wie viel davon möchten Sie heute besprechen?",
    "asked-for": "Danke für das, was Sie für das nächste Mal geschrieben haben. Wollen wir damit anfangen?",
    "direct-topic":
      "Manches ist hier schwer anzusprechen, und Sie müssen es nicht. Was würde es etwas leichter machen, hier zu sein?",
    "judged-high": "Tue ich etwas, das es Ihnen schwerer macht, hier so zu sein, wie Sie sind?",
    "heldBack-high": "Was hilft Ihnen, hier frei zu sprechen, und was steht dem im Weg?",
    tension: "Ich habe beim letzten Mal eine Spannung zwischen uns gespürt. Wie war es für Sie?",
    "missed-session":
      "Ich freue mich, Sie zu sehen. Gibt es etwas, das Ihnen das Kommen leichter machen würde?",
    "goal-low": "Arbeite ich mit Ihnen am Richtigen?",
    "task-low": "Leuchtet Ihnen ein, was wir hier tun, oder sollten wir etwas anderes tun?",
    "understood-low": "Gibt es eine Stelle, an der ich nicht ganz verstanden habe, was Sie meinten?",
    "hope-low": "Haben Sie das Gefühl, dass das hier hilft? Was würde mehr helfen?",
    "atEase-low": "Wie ist es für Sie, hier mit mir zu sein? Was würde es leichter machen?",
    drop: "Das letzte Mal hat vielleicht nicht gestimmt. Wie war es für Sie?",
    "two-low":
      "Die letzten beiden Male waren vielleicht nicht das, was Sie brauchten. Was sollten wir anders machen?",
    erosion: "Ich möchte mit Ihnen auf die letzten Wochen zurückblicken. Was hat geholfen, und was nicht?",
    "first-sessions": "Was erhoffen Sie sich hiervon, und gibt es etwas, das Ihnen Sorgen macht?",
    ceiling: "Wenn hier eines ein wenig besser sein könnte, was wäre das?",
    nothing: "Wie war die Arbeit mit mir in letzter Zeit für Sie?",
  },
  voices: {
    "not-understood": "ich nicht ganz verstanden habe, was Sie meinten",
    "holding-back": "manches hier schwer zu sagen ist",
    "goals-differ": "wir an etwas anderem arbeiten, als Sie möchten",
    "method-misfit": "unsere Art zu arbeiten nicht zu Ihnen passt",
    "no-progress": "es nicht so vorangeht, wie Sie gehofft haben",
    "unrepaired-rupture": "etwas zwischen uns noch wehtut",
    ambivalence: "ein Teil von Ihnen lieber alles ließe, wie es ist",
    practical: "Zeit, Geld oder der Weg hierher schwer zu finden sind",
    identity: "es nicht leicht ist, jemand zu sein, der hierherkommt",
    "improved-enough": "Sie vieles haben, wofür Sie gekommen sind",
  },
  about: (voice) => `Vielleicht ist es so, dass ${voice}. Was würde dabei helfen?`,
  between: (voice, other) =>
    `Ich frage mich, wie es hier für Sie ist. Liegt es eher daran, dass ${voice}, oder daran, dass ${other}? Oder an etwas anderem?`,
  ending:
    "Sie haben viel geschafft. Wie möchten Sie von hier aus weitergehen, und wie sähe für Sie ein gutes Ende aus?",
};
