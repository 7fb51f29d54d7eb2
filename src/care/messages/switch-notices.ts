import type { Actor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { pushSubscription, wishedIn } from "#model/push.ts";
import { sentByOf } from "#store/check-ins.ts";
import { clientIdOf, keepClientLanguage } from "#store/clients.ts";
import { touchKnownDevice } from "#store/known-devices.ts";
import { findPractice, findPushKeys } from "#store/practices.ts";
import {
  deleteSubscription,
  moveSubscription,
  type OwnVoice,
  phoneOf,
  putSubscription,
} from "#store/push-subscriptions.ts";
import { clientFor } from "../access.ts";
import { record } from "../audit/record.ts";
import { hashOfDevice } from "../known-devices/device-code.ts";
import { parse } from "../parse.ts";
import { hashOfToken, tokenBytes } from "../secrets.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { type ClientSpeaking, voiceOf } from "./voice.ts";

/** What a device shows of itself when it asks for notifications or ends them. */
export interface Phone {
  /** Of the phone that gets them. */
  readonly secret: string | null;
  /** Of a device that was let in with six digits. */
  readonly device: string | null;
}

const unseen: Phone = { secret: null, device: null };

/**
 * Switches notifications on, on the phone that asks for it and no other, and leaves a trace for the client. Returns the
 * secret that the phone keeps and opens its check-ins with. Throws `push-off` while the practice has them off, and
 * `phone-elsewhere`.
 */
export async function switchNoticesOn(
  services: Services,
  actor: ClientSpeaking,
  given: unknown,
  here: Phone = unseen,
): Promise<string> {
  const practice = await findPractice(services.store);
  if (!practice?.messageRules.push) throw new AttuneError("push-off");
  const subscription = parse(pushSubscription, given);
  const { language } = parse(wishedIn, given);
  const secret = services.newToken(tokenBytes);
  const voice = await voiceOf(services, actor);
  const clientId = clientIdOf(voice);
  await transact(services, async (within) => {
    await refuseElsewhere(within, actor, voice, here);
    await keepClientLanguage(within.store, voice, language);
    await putSubscription(within.store, voice, {
      ...subscription,
      secretHash: hashOfToken(secret),
      createdAt: instant(within),
    });
    const { practiceId } = voice;
    await record(within, actor, { kind: "client", id: clientId, practiceId }, "switch-notices-on");
  });
  return secret;
}

/** Switches them off, wherever they are on. Throws `phone-elsewhere`. */
export async function switchNoticesOff(
  services: Services,
  actor: ClientSpeaking,
  here: Phone = unseen,
): Promise<void> {
  const voice = await voiceOf(services, actor);
  await refuseElsewhere(services, actor, voice, here);
  await deleteSubscription(services.store, voice);
}

/**
 * A link may have been passed on, or seen at a glance. Where a client has had a phone, whether it still takes
 * notifications or not, a link alone neither takes it away nor puts another in its place: that needs the phone itself, a
 * device that was let in with six digits, or the client's own page. The first phone needs one of these, or to have sent
 * the check-in of its link: who only looked at it would be told of every later one, and nobody would notice.
 */
async function mayChangePhone(
  services: Services,
  actor: ClientSpeaking,
  voice: OwnVoice,
  here: Phone,
): Promise<boolean> {
  if (actor.kind === "client") return true;
  const phone = await phoneOf(services.store, voice, here.secret ? hashOfToken(here.secret) : null);
  if (phone?.this) return true;
  if (!phone && voice.kind === "session" && (await sentByOf(services.store, voice)) === actor.device)
    return true;
  const known = here.device && hashOfDevice(here.device, clientIdOf(voice));
  return Boolean(known && (await touchKnownDevice(services.store, known, instant(services))));
}

async function refuseElsewhere(...asked: Parameters<typeof mayChangePhone>): Promise<void> {
  if (!(await mayChangePhone(...asked))) throw new AttuneError("phone-elsewhere");
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
  /** This device may put itself in the place of the client's phone, or end its notifications. */
  readonly mayChange: boolean;
}

export async function viewNotices(
  services: Services,
  actor: ClientSpeaking,
  here: Phone,
): Promise<NoticesHere> {
  const practice = await findPractice(services.store);
  const on = practice?.messageRules.push && !practice.demonstration;
  const voice = await voiceOf(services, actor);
  return {
    publicKey: on ? ((await findPushKeys(services.store))?.publicKey ?? null) : null,
    phone: await phoneOf(services.store, voice, here.secret ? hashOfToken(here.secret) : null),
    mayChange: await mayChangePhone(services, actor, voice, here),
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
