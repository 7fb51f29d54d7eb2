import type { kiosk as english } from "../../en/client/kiosk.ts";
import type { TranslationOf } from "../../translation.ts";

export const kiosk: TranslationOf<typeof english> = {
  "kiosk.title": "إدخال الرمز",
  "kiosk.lead": "يُعطى الرمز هنا، وهو ستة أرقام.",
  "kiosk.code": "ستة أرقام",
  "kiosk.open": "متابعة",
  "kiosk.done": "انتهى",
  "kiosk.returns": "تصبح هذه الشاشة فارغة وحدها. ولا يبقى عليها شيء.",
  "kiosk.still-here": "هل ما زال هنا أحد؟",
  "kiosk.soon-blank": "بعد {seconds} ثانية تصبح هذه الشاشة فارغة.",
  "kiosk.unsent-gone": "وما لم يُرسل يضيع عندها.",
  "kiosk.more-time": "وقت أكثر",
};
