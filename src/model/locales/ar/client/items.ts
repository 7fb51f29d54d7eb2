import type { items as english } from "../../en/client/items.ts";
import type { TranslationOf } from "../../translation.ts";

export const items: TranslationOf<typeof english> = {
  "item.understood": "ما قصدته وصل إلى {name}.",
  "item.task": "ما فعلناه كان له معنى عندي.",
  "item.hope": "أرى أن هذا يمكن أن يساعدني.",
  "item.heldBack": "احتفظتُ بشيء لنفسي.",
  "item.atEase": "شعرتُ اليوم بالراحة مع {name}.",
  "item.goal": "كان لقاء اليوم عمّا يهمّني.",
  "item.judged": "أقلقني رأي {name} فيّ.",
  "scale.low": "0 = أبدًا",
  "scale.middle": "5 = إلى النصف",
  "scale.high": "10 = تمامًا",
  "scale.skip": "تخطّي",
  "scale.clear": "مسح",
};
