import type { StaffActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import type { Practice } from "#model/practice.ts";
import { readClient } from "#store/clients.ts";
import { clientFor } from "../access.ts";
import { type SpokenTo, spokenTo } from "../practice/practice-wordings.ts";
import type { Services } from "../services.ts";
import type { Words } from "./compose.ts";
import type { Post, PostOutcome } from "./post.ts";

/** In whose name something is sent, and the way it leaves; null while the practice has none. */
export interface Sender {
  readonly practice: Practice;
  readonly post: Post | null;
}

/** How a client is written to at once. */
export interface WayTo {
  readonly to: SpokenTo;
  readonly publicUrl: string;
  /** `leaving` writes down what goes. Throws `mail-not-sent` where it has surely not left. */
  readonly send: (words: Words, leaving: () => Promise<void>, id?: string) => Promise<PostOutcome>;
}

/** The way to a client. Throws `mail-off` or `no-address`. */
export async function wayTo(
  services: Services,
  actor: StaffActor,
  { practice, post }: Sender,
  clientId: string,
): Promise<WayTo> {
  if (!post) throw new AttuneError("mail-off");
  const client = await clientFor(services, actor, clientId, "change");
  const { email, language } = await readClient(services.store, client);
  if (!email) throw new AttuneError("no-address");
  const { senderName } = practice.messageRules;
  return {
    to: await spokenTo(services, practice, language),
    publicUrl: post.publicUrl,
    send: (words, leaving, id = services.newId()) => {
      const unlessMoved = async () => {
        const now = await readClient(services.store, client);
        if (now.email !== email) throw new Error("the client's address has changed meanwhile");
        await leaving();
      };
      return post.send({ id, to: email, senderName, ...words }, unlessMoved).catch((cause: Error) => {
        throw new AttuneError("mail-not-sent", {}, { cause });
      });
    },
  };
}

/**
 * Sends a client an e-mail at once; what it opens is kept when it leaves, so that one that does not closes nothing. Throws
 * `mail-off`, `no-address`, `mail-not-sent`, or `mail-unanswered` where nobody knows whether it arrived.
 */
export async function sendNow(
  services: Services,
  actor: StaffActor,
  from: Sender,
  clientId: string,
  write: (way: WayTo) => Promise<{ readonly words: Words; readonly leaving: () => Promise<void> }>,
): Promise<void> {
  const way = await wayTo(services, actor, from, clientId);
  const { words, leaving } = await write(way);
  if ((await way.send(words, leaving)) === "unanswered") throw new AttuneError("mail-unanswered");
}
