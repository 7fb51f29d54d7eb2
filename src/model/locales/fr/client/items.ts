import type { items as english } from "../../en/client/items.ts";
import type { TranslationOf } from "../../translation.ts";

export const items: TranslationOf<typeof english> = {
  "item.understood": "{name} a compris ce que je voulais dire.",
  "item.task": "Ce que nous avons fait avait du sens pour moi.",
  "item.hope": "Je vois que cela peut m’aider.",
  "item.heldBack": "J’ai gardé quelque chose pour moi.",
  "item.atEase": "Aujourd’hui, j’étais à l’aise avec {name}.",
  "item.goal": "Aujourd’hui, nous avons parlé de ce qui compte pour moi.",
  "item.judged": "J’avais peur de ce que {name} pensait de moi.",
  "scale.low": "0 = pas du tout",
  "scale.middle": "5 = à moitié",
  "scale.high": "10 = tout à fait",
  "scale.skip": "Passer",
  "scale.clear": "Effacer",
};
