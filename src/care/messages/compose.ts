import { intlTag, type Language } from "#model/locales/languages.ts";
import { translator, type Wordings } from "#model/locales/translate.ts";

type Kind = "invitation" | "check-in" | "reminder";

/**
 * An e-mail's subject and text in the client's language and the practice's words. It names neither therapy nor
 * what kind of practice sent it, and holds nothing but a link: what is read on a lock screen tells nothing.
 */
export function compose(
  kind: Kind,
  language: Language,
  wordings: Wordings,
  given: { link: string; expiresAt: string; stop: string | null; timeZone: string },
): { subject: string; text: string } {
  const t = translator(language, wordings);
  const { timeZone } = given;
  const date = new Intl.DateTimeFormat(intlTag(language), { day: "numeric", month: "long", timeZone });
  const until = t("message.until", { date: date.format(new Date(given.expiresAt)) });
  const parts = [t("message.greeting"), t(`message.body.${kind}`), given.link, until];
  if (given.stop) parts.push(t("message.stop", { link: given.stop }));
  return { subject: t(`message.subject.${kind}`), text: `${parts.join("\n\n")}\n` };
}
