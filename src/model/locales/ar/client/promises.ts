import type { promises as english } from "../../en/client/promises.ts";
import type { TranslationOf } from "../../translation.ts";

export const promises: TranslationOf<typeof english> = {
  "check-in.who-line": "إجاباتك تصل إلى {name}. من يرى هذا؟",
  "check-in.who.therapist": "إجاباتك تصل إلى {name}",
  "check-in.who.therapist-more": "ولا أحد غير ذلك هنا. تُقرأ قبل لقائك القادم مع {name}.",
  "check-in.who.choice": "الاختيار لك: ماذا يصل أيضًا إلى {name}",
  "check-in.who.choice-more": "يمكنك تخطّي أي سؤال، ومشاركة كلمات، أو موضوع فقط، أو لا شيء.",
  "check-in.who.danger": "إذا كتبت أنك في خطر",
  "check-in.who.danger-more": "يظهر ذلك فورًا أمام {name}، كي لا يكون الأمر عليك وحدك.",
  "check-in.intro": "يمكنك تخطّي أي سؤال. لا يُرسَل شيء قبل الضغط على «إنهاء».",
  "check-in.help-title": "هذه الصفحة ليست للطوارئ.",
  "check-in.help-text": "لا أحد يراقب الإجابات طوال الوقت. إذا كنت في خطر، فالرجاء الاتصال الآن:",
  "check-in.unsaid-none-more": "يمكنك ترك هذا فارغًا.",
  "check-in.unsaid-words-more": "الكلام المكتوب هنا يصل إلى {name}.",
  "check-in.unsaid-topic-more": "يصل إلى {name} أن هناك شيئًا يصعب الكلام عنه. بلا كلمات.",
  "check-in.unsaid-write-hint": "لا تُرسَل هذه الكلمات إلا عند اختيار «كلماتي».",
  "check-in.topic.self-harm": "إيذاء نفسي، أو عدم الرغبة في الحياة",
  "check-in.finish-note": "لا تتم مشاركة شيء قبل الضغط على «إنهاء».",
  "check-in.revealed":
    "تمت قراءة إجاباتك من {name}، ولا يمكن تغييرها الآن. يمكنك قول المزيد في لقائك القادم.",
  "check-in.saved-lead": "حُفظت إجاباتك لدى العيادة. هذا كل شيء لليوم.",
  "check-in.change-until": "يمكنك تغييرها إلى أن تُقرأ من {name}.",
  "check-in.danger-now": "لم يُرسَل شيء بعد. إذا كنت في خطر، فالرجاء التحدث مع أحد الآن:",
  "check-in.danger-title": "ليس عليك تحمّل هذا وحدك.",
  "check-in.danger-text":
    "ما شاركته يبدو خطيرًا. يظهر أمام {name}، لكن ربما لا يُقرأ اليوم. الرجاء التحدث مع أحد الآن:",
  "check-in.finish": "إنهاء",
  "check-in.unsaid-how": "ماذا يصل إلى {name}؟",
  "check-in.unsaid-none": "لا شيء الآن",
  "check-in.unsaid-words": "كلماتي",
  "check-in.unsaid-topic": "الموضوع فقط",
  "check-in.saved-what": "ما سيصل إلى {name}",
  "check-in.saved-words": "كلماتك",
  "check-in.saved-topic": "الموضوع فقط",
  "check-in.saved-nothing": "لا شيء",
};
