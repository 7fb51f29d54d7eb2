import type { offline as english } from "../../en/client/offline.ts";
import type { TranslationOf } from "../../translation.ts";

export const offline: TranslationOf<typeof english> = {
  "offline.waiting-title": "على هذا الهاتف، ولم يُرسل بعد",
  "offline.waiting": "يُرسل وحده عند توفر الشبكة. يمكن إغلاق هذه الصفحة وفتحها من جديد.",
  "offline.refused-title": "ما زال على هذا الهاتف",
  "offline.refused": "لم يقبله خادم العيادة. الكلمات محفوظة هنا حتى حذفها.",
  "offline.again": "معرفة السبب والمحاولة من جديد",
  "offline.copy": "نسخ كلماتي",
  "offline.delete": "حذف من هذا الهاتف",
  "offline.unkept": "هذا المتصفح لا يحفظ شيئًا. الرجاء الإكمال دفعة واحدة.",
  "offline.insecure": "هذا العنوان غير مشفر، لذلك لا تعمل الصفحة بدون شبكة.",
  "offline.start-title": "فتح الرابط",
  "offline.start": "الرجاء فتح الرابط أو الرمز الذي تم تسليمه. وما ينتظر على هذا الهاتف يُرسل وحده.",
};
