import { type Actor, authorize } from "#model/access.ts";
import { directionOf } from "#model/locales/languages.ts";
import { translator } from "#model/locales/translate.ts";
import type { Practice } from "#model/practice.ts";
import type { Notice } from "#model/push.ts";
import { addLink } from "#store/links.ts";
import type { ClaimedMessage } from "#store/messages.ts";
import { newLink } from "../check-ins/new-link.ts";
import { spokenTo } from "../practice/practice-wordings.ts";
import type { Services } from "../services.ts";
import { compose } from "./compose.ts";
import type { Email, Post } from "./post.ts";

/** The e-mail of a message, with a link of its own beside those that were sent before. */
export async function emailFor(
  services: Services,
  actor: Extract<Actor, { kind: "job" }>,
  practice: Practice,
  post: Post,
  { message, session, language, email }: ClaimedMessage & { email: string },
): Promise<Email> {
  const { token, kept } = newLink(services);
  await addLink(services.store, authorize(actor, session, "make-link"), kept);
  const to = await spokenTo(services, practice, language);
  const link = `${post.publicUrl}/c/${token}`;
  return {
    id: message.id,
    to: email,
    senderName: practice.messageRules.senderName,
    ...compose(message.kind, to, {
      link,
      expiresAt: kept.expiresAt,
      stop: `${link}/reminders`,
      timeZone: practice.timeZone,
    }),
  };
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
