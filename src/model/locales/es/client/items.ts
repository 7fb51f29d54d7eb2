import type { items as english } from "../../en/client/items.ts";
import type { TranslationOf } from "../../translation.ts";

export const items: TranslationOf<typeof english> = {
  "item.understood": "{name} entendió lo que quise decir.",
  "item.task": "Lo que hicimos tuvo sentido para mí.",
  "item.hope": "Veo que esto me puede ayudar.",
  "item.heldBack": "Me guardé algo.",
  "item.atEase": "Hoy me sentí a gusto con {name}.",
  "item.goal": "Hoy tratamos lo que me importa.",
  "item.judged": "Me preocupó lo que {name} pensaba de mí.",
  "scale.low": "0 = nada",
  "scale.middle": "5 = a medias",
  "scale.high": "10 = del todo",
  "scale.skip": "Saltar",
  "scale.clear": "Borrar",
};
