import * as v from "valibot";
import type { StaffActor } from "#model/access.ts";
import { languages } from "#model/locales/languages.ts";
import { updateClientLanguage } from "#store/clients.ts";
import { clientFor } from "../access.ts";
import { parse } from "../parse.ts";
import type { Services } from "../services.ts";

const input = v.object({
  clientId: v.string(),
  language: v.pipe(
    v.picklist(["", ...languages]),
    v.transform((language) => language || null),
  ),
});

/** Sets the language of a client's pages; "" leaves it to the phone. What the client chooses on a page goes before it. */
export async function setClientLanguage(
  services: Services,
  actor: StaffActor,
  given: unknown,
): Promise<void> {
  const { clientId, language } = parse(input, given);
  const client = await clientFor(services, actor, clientId, "change");
  await updateClientLanguage(services.store, client, language);
}
