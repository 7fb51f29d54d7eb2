import type { StaffActor } from "#model/access.ts";
import { newSession } from "#model/session.ts";
import { insertSession } from "#store/sessions.ts";
import { clientFor } from "../access.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";

/** Adds a session of a client on a day, with or without a time of day. */
export async function addSession(services: Services, actor: StaffActor, given: unknown): Promise<string> {
  const { clientId, date, time } = parse(newSession, given);
  const client = await clientFor(services, actor, clientId, "change");
  const id = services.newId();
  await insertSession(services.store, client, {
    id,
    date,
    time,
    attendance: "planned",
    createdAt: instant(services),
    place: 0,
  });
  return id;
}
