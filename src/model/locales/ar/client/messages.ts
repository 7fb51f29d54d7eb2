import type { messages as english } from "../../en/client/messages.ts";
import type { TranslationOf } from "../../translation.ts";

export const messages: TranslationOf<typeof english> = {
  "message.subject.invitation": "دعوة قصيرة",
  "message.subject.check-in": "دقيقة لك",
  "message.subject.reminder": "هل بقيت دقيقة؟",
  "message.greeting": "مرحبًا،",
  "message.body.invitation": "هذه دعوة لقول بعض الأشياء قبل لقائنا. يمكن ترك أي سؤال بلا جواب:",
  "message.body.check-in": "هذا رابط اليوم. يحتاج إلى دقيقة تقريبًا:",
  "message.body.reminder": "الرابط ما زال مفتوحًا. ولا بأس بتركه:",
  "message.card": "يمكن مسح هذا الرمز أو كتابة العنوان:",
  "message.until": "يفتح حتى {date}.",
  "message.stop": "لاحقًا، أو بدون رسائل بعد الآن: {link}",
  "message.notice.title": "دقيقة لك",
  "message.notice.check-in": "رابط اليوم جاهز.",
  "message.notice.reminder": "الرابط ما زال مفتوحًا.",
  "message.calendar": "دقيقة لك",
  "reminders.title": "التذكيرات",
  "reminders.lead": "لك أن تختار متى نكتب إليك، وهل نكتب.",
  "reminders.tonight": "الكتابة مرة أخرى اليوم لاحقًا",
  "reminders.tomorrow": "الكتابة مرة أخرى غدًا",
  "reminders.stop": "بدون تذكيرات بعد الآن",
  "reminders.save": "حفظ",
  "reminders.saved": "تم الحفظ",
  "reminders.saved-later": "سنكتب إليك في ذلك الوقت.",
  "reminders.saved-stop": "لن تصل إليك تذكيرات من هنا بعد الآن. ويمكن دائمًا تسليم رابط باليد.",
};
