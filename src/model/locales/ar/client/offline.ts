import type { offline as english } from "../../en/client/offline.ts";
import type { TranslationOf } from "../../translation.ts";

export const offline: TranslationOf<typeof english> = {
  "offline.waiting-title": "على هذا الهاتف، ولم يُرسل بعد",
  "offline.waiting": "يُرسل فور توفر الشبكة. يمكن ترك هذه الصفحة مفتوحة، أو فتحها من جديد لاحقًا.",
  "offline.refused-title": "ما زال على هذا الهاتف",
  "offline.refused": "تبقى الكلمات على هذا الهاتف حتى حذفها.",
  "offline.unsent-title": "لم يُرسل",
  "offline.unsent":
    "لم يصل، ولا يستطيع هذا المتصفح حفظه. الرجاء ترك هذه الصفحة مفتوحة، والضغط على الزر من جديد عند توفر الشبكة.",
  "offline.ready-title": "جاهز على هذا الهاتف",
  "offline.ready": "يمكن الإجابة عنه الآن، حتى بدون شبكة.",
  "offline.begun-title": "بداية محفوظة على هذا الهاتف",
  "offline.begun": "لم يكتمل بعد، ولم يُرسل منه شيء.",
  "offline.again": "المحاولة من جديد",
  "offline.open": "فتح",
  "offline.copy": "نسخ كلماتي",
  "offline.copied": "تم النسخ",
  "offline.delete": "حذف من هذا الهاتف",
  "offline.delete-sure": "حذف هذا من الهاتف؟ لا يمكن استرجاعه.",
  "offline.unkept": "لا يستطيع هذا المتصفح حفظ شيء هنا الآن. الرجاء الإكمال دفعة واحدة.",
  "offline.insecure": "هذا العنوان غير مشفر، لذلك لا تعمل الصفحة بدون شبكة.",
  "offline.language": "تحتاج لغة أخرى إلى شبكة. وما كُتب يبقى هنا.",
  "offline.since": "تم الحفظ. وصل إلى العيادة في {time}.",
  "offline.start-title": "فتح الرابط",
  "offline.start": "الرجاء فتح الرابط أو الرمز الذي وصل إليك. وما ينتظر على هذا الهاتف يُرسل من هنا.",
  "offline.paste": "أو وضع الرابط هنا",
  "offline.go": "الذهاب إليه",
  "offline.none-title": "لا توجد شبكة الآن",
  "offline.none": "تحتاج هذه الصفحة إلى شبكة. وما بقي على هذا الهاتف مذكور أدناه.",
};
