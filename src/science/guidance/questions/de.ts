import type { Questions } from "./questions.ts";

export const german: Questions = {
  situations: {
    "direct-words": "Danke für das, was Sie geschrieben haben. Wie viel davon möchten Sie heute besprechen?",
    "asked-for": "Danke für das, was Sie für das nächste Mal geschrieben haben. Wollen wir damit anfangen?",
    "direct-topic":
      "Manches ist schwer anzusprechen, und Sie müssen hier nie davon anfangen. Was würde es etwas leichter machen, hier zu sein?",
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
  written: "Danke für das, was Sie am Anfang geschrieben haben. Was davon ist Ihnen heute am wichtigsten?",
  voices: {
    "not-understood": "Ich habe nicht ganz verstanden, was Sie meinten",
    "holding-back": "Manches ist hier schwer zu sagen",
    "goals-differ": "Wir arbeiten an etwas anderem, als Sie möchten",
    "method-misfit": "Unsere Art zu arbeiten passt nicht zu Ihnen",
    "no-progress": "Es geht nicht so voran, wie Sie gehofft haben",
    "unrepaired-rupture": "Etwas zwischen uns tut noch weh",
    ambivalence: "Ein Teil von Ihnen ließe lieber alles, wie es ist",
    practical: "Zeit, Geld oder der Weg machen es schwer zu kommen",
    identity: "Es ist schwer, Hilfe anzunehmen",
    "improved-enough": "Sie haben vieles von dem, wofür Sie gekommen sind",
  },
  about: (voice) => `Vielleicht ist es so: ${voice}. Was würde dabei helfen?`,
  between: (voice, other) =>
    `Ich frage mich, wie es hier für Sie ist. Ist es eher so: ${voice}? Oder so: ${other}? Oder ist es etwas anderes?`,
  ending:
    "Sie haben viel geschafft. Wie möchten Sie von hier aus weitergehen, und wie sähe für Sie ein gutes Ende aus?",
};
