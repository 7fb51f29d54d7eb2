import { directionOf } from "#model/locales/languages.ts";
import { translator } from "#model/locales/translate.ts";
import type { Practice } from "#model/practice.ts";
import type { Notice } from "#model/push.ts";
import type { ClaimedMessage } from "#store/message-claims.ts";
import { newLink } from "../check-ins/new-link.ts";
import { spokenTo } from "../practice/practice-wordings.ts";
import type { Services } from "../services.ts";
import { compose } from "./compose.ts";
import type { Email, Post } from "./post.ts";

/** The e-mail of a message, and the link in it, which is kept beside those that were sent before when the e-mail leaves. */
export async function emailFor(
  services: Services,
  practice: Practice,
  post: Post,
  { message, language, email }: ClaimedMessage & { email: string },
): Promise<{ readonly letter: Email; readonly link: ReturnType<typeof newLink>["kept"] }> {
  const { token, kept } = newLink(services);
  const to = await spokenTo(services, practice, language);
  const link = `${post.publicUrl}/c/${token}`;
  const words = compose(message.kind, to, {
    link,
    expiresAt: kept.expiresAt,
    stop: `${link}/reminders`,
    timeZone: practice.timeZone,
  });
  const { senderName } = practice.messageRules;
  return { letter: { id: message.id, to: email, senderName, ...words }, link: kept };
}

/** The notification of a message: words that tell nothing, and no link. The phone opens what waits by its own secret. */
export async function noticeFor(
  services: Services,
  practice: Practice,
  { message, language }: ClaimedMessage,
): Promise<Notice> {
  const to = await spokenTo(services, practice, language);
  const t = translator(to.language, to.wordings);
  return {
    title: t("message.notice.title"),
    text: t(`message.notice.${message.kind}`),
    language: to.language,
    direction: directionOf(to.language),
  };
}
