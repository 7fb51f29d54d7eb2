import type { Actor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { pushSubscription, wishedIn } from "#model/push.ts";
import { keepClientLanguage } from "#store/clients.ts";
import { findPractice, findPushKeys } from "#store/practices.ts";
import {
  clientIdOf,
  deleteSubscription,
  moveSubscription,
  phoneOf,
  putSubscription,
} from "#store/push-subscriptions.ts";
import { clientFor } from "../access.ts";
import { parse } from "../parse.ts";
import { hashOfToken, tokenBytes } from "../secrets.ts";
import { instant, type Services } from "../services.ts";
import { type ClientSpeaking, voiceOf } from "./voice.ts";

/**
 * Switches notifications on, on the phone that asks for it and no other. Returns the secret that the phone keeps
 * and opens its check-ins with. Throws `push-off` while the practice has them off.
 */
export async function switchNoticesOn(
  services: Services,
  actor: ClientSpeaking,
  given: unknown,
): Promise<string> {
  const practice = await findPractice(services.store);
  if (!practice?.messageRules.push) throw new AttuneError("push-off");
  const subscription = parse(pushSubscription, given);
  const { language } = parse(wishedIn, given);
  const secret = services.newToken(tokenBytes);
  const voice = await voiceOf(services, actor);
  await keepClientLanguage(services.store, clientIdOf(voice), voice, language);
  await putSubscription(services.store, voice, {
    ...subscription,
    secretHash: hashOfToken(secret),
    createdAt: instant(services),
  });
  return secret;
}

/** Switches them off, wherever they are on. */
export async function switchNoticesOff(services: Services, actor: ClientSpeaking): Promise<void> {
  await deleteSubscription(services.store, await voiceOf(services, actor));
}

/** Notes that a phone's browser has moved it to another address of its push service. Throws `link-unknown`. */
export async function moveNotices(
  services: Services,
  secret: string | null,
  from: string,
  given: unknown,
): Promise<void> {
  const subscription = parse(pushSubscription, given);
  if (secret && (await moveSubscription(services.store, hashOfToken(secret), subscription))) return;
  services.attempts.count("unknown-link", from);
  throw new AttuneError("link-unknown");
}

/** How notifications stand for a client, seen from one of their devices. */
export interface NoticesHere {
  /** What the browser signs up with; null while the practice has notifications off. */
  readonly publicKey: string | null;
  readonly phone: Awaited<ReturnType<typeof phoneOf>>;
}

export async function viewNotices(
  services: Services,
  actor: ClientSpeaking,
  secret: string | null,
): Promise<NoticesHere> {
  const practice = await findPractice(services.store);
  const on = practice?.messageRules.push && !practice.demonstration;
  return {
    publicKey: on ? ((await findPushKeys(services.store))?.publicKey ?? null) : null,
    phone: await phoneOf(services.store, await voiceOf(services, actor), secret ? hashOfToken(secret) : null),
  };
}

/** Switches a client's notifications off by their therapist, where the phone may be somebody else's. */
export async function endNotices(services: Services, actor: Actor, clientId: string): Promise<void> {
  await deleteSubscription(services.store, await clientFor(services, actor, clientId, "change"));
}

/** Since when a client has notifications, for their therapist; null where they have none. */
export async function noticesOf(services: Services, actor: Actor, clientId: string) {
  return phoneOf(services.store, await clientFor(services, actor, clientId, "view"), null);
}
