import { type Actor, authorize } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import type { Language } from "#model/locales/languages.ts";
import { findClientResource, updateClientLanguage } from "#store/clients.ts";
import { findSessionResource } from "#store/sessions.ts";
import { ownClient } from "../own-page/own-client.ts";
import type { Services } from "../services.ts";

/** Keeps the language that a client chose with them, so that their next link speaks it on any device. */
export async function chooseLanguage(
  services: Services,
  actor: Extract<Actor, { kind: "check-in-link" | "invitation" | "client" }>,
  language: Language,
): Promise<void> {
  if (actor.kind === "client") {
    const client = await ownClient(services, actor, "change-own");
    return updateClientLanguage(services.store, client, language);
  }
  if (actor.kind === "invitation") {
    const invited = await findClientResource(services.store, actor.clientId);
    if (!invited) throw new AttuneError("link-unknown");
    const client = authorize(actor, invited, "introduce");
    return updateClientLanguage(services.store, client, language);
  }
  const resource = await findSessionResource(services.store, actor.sessionId);
  if (!resource) throw new AttuneError("link-unknown");
  const session = authorize(actor, resource, "answer");
  await updateClientLanguage(services.store, session, language);
}
