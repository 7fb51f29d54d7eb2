import type { items as english } from "../../en/client/items.ts";
import type { TranslationOf } from "../../translation.ts";

export const items: TranslationOf<typeof english> = {
  "item.understood": "{name} hat verstanden, was ich meinte.",
  "item.task": "Was wir gemacht haben, war für mich sinnvoll.",
  "item.hope": "Ich sehe, dass mir das helfen kann.",
  "item.heldBack": "Ich habe etwas für mich behalten.",
  "item.atEase": "Mit {name} habe ich mich heute wohlgefühlt.",
  "item.goal": "Heute ging es um das, was mir wichtig ist.",
  "item.judged": "Ich habe mir Sorgen gemacht, was {name} über mich denkt.",
  "scale.low": "0 = gar nicht",
  "scale.middle": "5 = halb",
  "scale.high": "10 = ganz",
  "scale.skip": "Auslassen",
  "scale.clear": "Löschen",
};
