import type { Actor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import type { MessageRules } from "#model/message.ts";
import { findPractice } from "#store/practices.ts";
import type { OwnVoice } from "#store/push-subscriptions.ts";
import { clientFor, sessionFor } from "../access.ts";
import type { Services } from "../services.ts";

/** A client who speaks through a check-in link or on their own page. */
export type ClientSpeaking = Extract<Actor, { kind: "check-in-link" | "client" }>;

/** What a client may speak for. Throws `link-unknown` or `not-found`. */
export const voiceOf = (services: Services, actor: ClientSpeaking): Promise<OwnVoice> =>
  actor.kind === "client"
    ? clientFor(services, actor, actor.clientId, "change-own")
    : sessionFor(services, actor, actor.sessionId, "answer");

/** Now, by the practice's clock, and its rules for messages. */
export async function clockOf(
  services: Services,
): Promise<{ readonly here: Temporal.ZonedDateTime; readonly rules: MessageRules }> {
  const practice = await findPractice(services.store);
  if (!practice) throw new AttuneError("link-unknown");
  const now = Temporal.Instant.fromEpochMilliseconds(services.now().getTime());
  return { here: now.toZonedDateTimeISO(practice.timeZone), rules: practice.messageRules };
}
