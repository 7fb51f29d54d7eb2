import type { ClientActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { findTherapistName } from "#store/staff.ts";
import type { Services } from "../services.ts";
import { type OwnCheckIn, ownCheckIns } from "./own-check-ins.ts";
import { ownClient } from "./own-client.ts";

/** One of a client's own check-ins. Throws `not-found` for any other. */
export async function viewOwnCheckIn(
  services: Services,
  actor: ClientActor,
  sessionId: string,
): Promise<OwnCheckIn & { therapistName: string }> {
  const client = await ownClient(services, actor, "view-own");
  const found = (await ownCheckIns(services, client)).find((one) => one.session.id === sessionId);
  if (!found) throw new AttuneError("not-found");
  return { ...found, therapistName: await findTherapistName(services.store, client) };
}
