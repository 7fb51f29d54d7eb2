import type { ClientActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { deletePasskey } from "#store/passkeys.ts";
import { record } from "../audit/record.ts";
import { ownClient } from "../own-page/own-client.ts";
import type { Services } from "../services.ts";
import { transact } from "../transact.ts";

/** Takes a client's passkey away: it opens nothing from now on. Throws `not-found` where it is not theirs. */
export async function removePasskey(
  services: Services,
  actor: ClientActor,
  passkeyId: string,
): Promise<void> {
  await transact(services, async (within) => {
    const client = await ownClient(within, actor, "change-own");
    if (!(await deletePasskey(within.store, client, passkeyId))) throw new AttuneError("not-found");
    await record(within, actor, client, "remove-passkey");
  });
}
