import type { ClientActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import type { OwnCheckIn } from "#model/own-check-in.ts";
import { findTherapistName } from "#store/staff.ts";
import { sessionFor } from "../access.ts";
import type { Services } from "../services.ts";
import { type AskedBesides, askedBesides } from "./asked-besides.ts";
import { ownCheckIns } from "./own-check-ins.ts";
import { ownClient } from "./own-client.ts";

export interface OwnCheckInPage extends OwnCheckIn {
  readonly therapistName: string;
  /** What can be changed beside the statements and wishes; null once the check-in was opened. */
  readonly changeable: AskedBesides | null;
}

/** One of a client's own check-ins. Throws `not-found` for any other. */
export async function viewOwnCheckIn(
  services: Services,
  actor: ClientActor,
  sessionId: string,
): Promise<OwnCheckInPage> {
  const client = await ownClient(services, actor, "view-own");
  const found = (await ownCheckIns(services, client)).find((one) => one.session.id === sessionId);
  if (!found) throw new AttuneError("not-found");
  const session = await sessionFor(services, actor, sessionId, "change-own");
  return {
    ...found,
    therapistName: await findTherapistName(services.store, client),
    changeable: found.openedAt ? null : await askedBesides(services, session, found.checkIn),
  };
}
