import { intlTag } from "#model/locales/languages.ts";
import { translator } from "#model/locales/translate.ts";
import type { SpokenTo } from "../practice/practice-wordings.ts";
import type { Email } from "./post.ts";

type Kind = "invitation" | "check-in" | "reminder";
export type Words = Pick<Email, "subject" | "text">;

/**
 * An e-mail's subject and text in the client's language and the practice's words. It names neither therapy nor
 * what kind of practice sent it, and holds nothing but a link: what is read on a lock screen tells nothing.
 */
export function compose(
  kind: Kind,
  to: SpokenTo,
  given: { link: string; expiresAt: string; stop: string | null; timeZone: string },
): Words {
  const t = translator(to.language, to.wordings);
  return {
    subject: t(`message.subject.${kind}`),
    text: paragraphs(
      t("message.greeting"),
      t(`message.body.${kind}`),
      given.link,
      t("message.until", { date: lastDay(to, given) }),
      given.stop && t("message.stop", { link: given.stop }),
    ),
  };
}

/** An e-mail with six digits and no link. Its subject holds no digit: it stands on lock screens. */
export function composeCode(
  to: SpokenTo,
  given: { code: string; expiresAt: string; timeZone: string },
): Words {
  const t = translator(to.language, to.wordings);
  return {
    subject: t("message.subject.code"),
    text: paragraphs(
      t("message.greeting"),
      t("message.body.code", { code: given.code.replace(/^(...)/, "$1 ") }),
      t("message.code-until", { date: lastDay(to, given) }),
    ),
  };
}

const paragraphs = (...parts: readonly (string | null)[]): string =>
  `${parts.filter((part) => part !== null).join("\n\n")}\n`;

const lastDay = ({ language }: SpokenTo, { expiresAt, timeZone }: { expiresAt: string; timeZone: string }) =>
  new Intl.DateTimeFormat(intlTag(language), { day: "numeric", month: "long", timeZone }).format(
    new Date(expiresAt),
  );
