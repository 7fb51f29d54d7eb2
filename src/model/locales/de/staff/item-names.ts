import type { itemNames as english } from "../../en/staff/item-names.ts";
import type { TranslationOf } from "../../translation.ts";

/** As the statements are worded for clients (`../client/items.ts`). */
export const itemNames: TranslationOf<typeof english> = {
  "item.short.understood": "Verstanden gefühlt",
  "item.short.task": "Sinnvoll",
  "item.short.hope": "Sieht, dass es hilft",
  "item.short.heldBack": "Etwas für sich behalten",
  "item.short.atEase": "Wohlgefühlt",
  "item.short.goal": "Ging um Wichtiges",
  "item.short.judged": "Sorge, was Sie denken",
  "item.view.understood": "Ich habe verstanden, was {client} meinte.",
  "item.view.task": "Was wir gemacht haben, war für {client} sinnvoll.",
  "item.view.hope": "{client} sieht, dass das helfen kann.",
  "item.view.heldBack": "{client} hat etwas für sich behalten.",
  "item.view.atEase": "{client} hat sich mit mir wohlgefühlt.",
  "item.view.goal": "Es ging um das, was {client} wichtig ist.",
  "item.view.judged": "{client} hat sich Sorgen gemacht, was ich denke.",
};
