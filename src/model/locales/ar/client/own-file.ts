import type { ownFile as english } from "../../en/client/own-file.ts";
import type { TranslationOf } from "../../translation.ts";

export const ownFile: TranslationOf<typeof english> = {
  "file.about": "عنك",
  "file.former-name": "اسمك هنا من قبل",
  "file.email": "إلى أين تصل رسائل البريد",
  "file.added": "أُضيف اسمك في {date}.",
  "file.ended": "انتهى في {date}",
  "file.sent": "أُرسل في {date}",
  "file.changed": "آخر تغيير في {date}",
  "file.sessions": "جلساتك",
  "file.session.planned": "مقررة",
  "file.session.kept": "تمت",
  "file.session.late": "تمت مع تأخير",
  "file.session.cancelled": "أُلغيت",
  "file.session.missed": "فاتت",
  "file.messages": "ما أُرسل إليك",
  "file.message.check-in": "رابط الأسئلة",
  "file.message.reminder": "تذكير",
  "file.channel.email": "بالبريد الإلكتروني",
  "file.channel.push": "إشعار على هاتفك",
  "file.check-in-devices": "أين فُتحت الأسئلة",
  "file.notices": "إشعارات على هاتف",
  "file.notices-since": "التشغيل: {date}",
  "file.notices-by": "تمر عبر {service}",
};
