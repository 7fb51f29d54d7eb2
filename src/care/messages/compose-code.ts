import { intlTag, type Language } from "#model/locales/languages.ts";
import { translator, type Wordings } from "#model/locales/translate.ts";

/** An e-mail with six digits and no link, in the client's language and the practice's words. Its subject holds no digit: it stands on lock screens. */
export function composeCode(
  language: Language,
  wordings: Wordings,
  given: { code: string; expiresAt: string; timeZone: string },
): { subject: string; text: string } {
  const t = translator(language, wordings);
  const { timeZone } = given;
  const date = new Intl.DateTimeFormat(intlTag(language), { day: "numeric", month: "long", timeZone });
  const code = given.code.replace(/^(...)/, "$1 ");
  const parts = [
    t("message.greeting"),
    t("message.body.code", { code }),
    t("message.code-until", { date: date.format(new Date(given.expiresAt)) }),
  ];
  return { subject: t("message.subject.code"), text: `${parts.join("\n\n")}\n` };
}
