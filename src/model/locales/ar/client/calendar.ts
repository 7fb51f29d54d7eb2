import type { calendar as english } from "../../en/client/calendar.ts";
import type { TranslationOf } from "../../translation.ts";

export const calendar: TranslationOf<typeof english> = {
  "calendar.title": "المواعيد في التقويم",
  "calendar.lead": "يستطيع التقويم أن يعرض متى يصل الرابط. يعرض «{words}» والوقت فقط، بلا اسم وبلا سبب.",
  "calendar.who": "من يدير التقويم يرى هذه الأوقات، وكذلك كل من لديه العنوان. الأفضل ألا يُعطى لأحد.",
  "calendar.make": "إنشاء عنوان",
  "calendar.address": "العنوان لتطبيق التقويم",
  "calendar.once": "يظهر مرة واحدة. يمكن نسخه الآن ثم اختيار «اشتراك» في تطبيق التقويم.",
  "calendar.open": "فتح في التقويم",
  "calendar.is-on": "للتقويم عنوان منذ {date}.",
  "calendar.again": "إنشاء عنوان جديد ويتوقف القديم",
  "calendar.off": "إيقاف",
};
