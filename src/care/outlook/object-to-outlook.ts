import type { ClientActor } from "#model/access.ts";
import { objectionForm } from "#model/ending.ts";
import { saveObjection, standingOf } from "#store/endings.ts";
import { record } from "../audit/record.ts";
import { ownClient } from "../own-page/own-client.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";

/** The client says that no outlook may be made of them, or that one may be made again. */
export async function objectToOutlook(services: Services, actor: ClientActor, given: unknown): Promise<void> {
  const stop = parse(objectionForm, given).outlook === "stop";
  await transact(services, async (within) => {
    const client = await ownClient(within, actor, "change-own");
    const { objectedAt } = await standingOf(within.store, client);
    if (stop === (objectedAt !== null)) return;
    await saveObjection(within.store, client, stop ? instant(within) : null);
    const action = stop ? "object-to-outlook" : "allow-outlook";
    await record(within, actor, client, action);
  });
}
