import type { ClientActor, StaffActor } from "#model/access.ts";
import { wishedIn } from "#model/push.ts";
import { deleteFeed, type FeedOwner, feedSince, replaceFeed } from "#store/calendar-feeds.ts";
import { keepClientLanguage } from "#store/clients.ts";
import { caseloadOf, clientFor } from "../access.ts";
import { parse } from "../parse.ts";
import { hashOfToken, tokenBytes } from "../secrets.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";

/** A client on their own page, or a therapist: each has one calendar that can be subscribed to. */
type Actor = ClientActor | StaffActor;

async function ownerOf(services: Services, actor: Actor): Promise<FeedOwner> {
  return actor.kind === "client"
    ? clientFor(services, actor, actor.clientId, "change-own")
    : caseloadOf(actor, "change");
}

/** A new address for the actor's calendar, in the place of an earlier one. It is told here once and kept only as a hash. */
export async function offerFeed(services: Services, actor: StaffActor): Promise<string>;
/** A client's speaks the language in which they asked for it, unless they have chosen one. */
export async function offerFeed(services: Services, actor: ClientActor, given: unknown): Promise<string>;
export async function offerFeed(services: Services, actor: Actor, given?: unknown): Promise<string> {
  const token = services.newToken(tokenBytes);
  await transact(services, async (within) => {
    const owner = await ownerOf(within, actor);
    if (actor.kind === "client") {
      const client = await clientFor(within, actor, actor.clientId, "change-own");
      await keepClientLanguage(within.store, client, parse(wishedIn, given).language);
    }
    await replaceFeed(within.store, owner, { tokenHash: hashOfToken(token), createdAt: instant(within) });
  });
  return token;
}

/** Stops the actor's calendar: whoever has its address reads nothing any more. */
export async function stopFeed(services: Services, actor: Actor): Promise<void> {
  await deleteFeed(services.store, await ownerOf(services, actor));
}

/** Since when the actor's calendar is subscribed to. */
export async function viewFeed(services: Services, actor: Actor): Promise<string | null> {
  return feedSince(services.store, await ownerOf(services, actor));
}
