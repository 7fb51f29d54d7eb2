import type { StaffActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import type { Practice } from "#model/practice.ts";
import { readClient } from "#store/clients.ts";
import { clientFor } from "../access.ts";
import { type SpokenTo, spokenTo } from "../practice/practice-wordings.ts";
import type { Services } from "../services.ts";
import type { Words } from "./compose.ts";
import type { Post } from "./post.ts";

/** In whose name something is sent, and the way it leaves; null while the practice has none. */
export interface Sender {
  readonly practice: Practice;
  readonly post: Post | null;
}

/** Sends a client an e-mail at once; it is written, and its link made, only where it can leave. Throws `mail-off`, `no-address` or `mail-not-sent`. */
export async function sendNow(
  services: Services,
  actor: StaffActor,
  { practice, post }: Sender,
  clientId: string,
  write: (to: SpokenTo, publicUrl: string) => Promise<Words>,
): Promise<void> {
  if (!post) throw new AttuneError("mail-off");
  const client = await readClient(services.store, await clientFor(services, actor, clientId, "change"));
  if (!client.email) throw new AttuneError("no-address");
  const words = await write(await spokenTo(services, practice, client.language), post.publicUrl);
  const { senderName } = practice.messageRules;
  await post.send({ id: services.newId(), to: client.email, senderName, ...words }).catch((cause: Error) => {
    throw new AttuneError("mail-not-sent", {}, { cause });
  });
}
