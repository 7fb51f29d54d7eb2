import type { Actor } from "#model/access.ts";
import { staffLanguageOf } from "#model/locales/languages.ts";
import { translator } from "#model/locales/translate.ts";
import type { Practice } from "#model/practice.ts";
import { claimAlert, settleAlert } from "#store/alerts.ts";
import { practiceFor } from "../access.ts";
import { after, instant, type Services } from "../services.ts";
import type { Post } from "./post.ts";

/** An e-mail that the mail server did not take is tried again after so long, until it leaves or the danger was read. */
const againMs = 5 * 60_000;

/**
 * Writes to therapists, where the practice has switched it on, that there is something to read now: at any hour, and
 * never what, nor of whom. Several processes share the work. Once `signal` is given it begins no other. Returns how many e-mails left.
 */
export async function sendAlerts(
  services: Services,
  actor: Extract<Actor, { kind: "job" }>,
  practice: Practice,
  post: Post | null,
  signal?: AbortSignal,
): Promise<number> {
  if (!post || !practice.messageRules.alerts) return 0;
  const allowed = practiceFor(actor, "send-messages", practice.id);
  const t = translator(staffLanguageOf(practice.language));
  // Of before this turn, so that it ends however long the mail server takes to fail: what was claimed in it waits for the next.
  const abandoned = after(services, { ms: -againMs });
  for (let sent = 0; ; ) {
    if (signal?.aborted) return sent;
    const now = instant(services);
    const alert = await claimAlert(services.store, allowed, { now, abandoned });
    if (!alert) return sent;
    const letter = {
      id: services.newId(),
      to: alert.therapistEmail,
      senderName: practice.messageRules.senderName,
      subject: t("alert.subject"),
      text: `${t("alert.text", { link: `${post.publicUrl}/today` })}\n`,
    };
    // One that nobody answered for may not have arrived: of danger, twice is better than never.
    const left = await post.send(letter).then(
      (outcome) => outcome === "taken",
      () => false,
    );
    if (!left) continue;
    await settleAlert(services.store, allowed, alert.clientId, now);
    sent += 1;
  }
}
