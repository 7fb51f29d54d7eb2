import type { StaffActor } from "#model/access.ts";
import { shownChoiceForm } from "#model/suggestion-choice.ts";
import { showChoice as store } from "#store/suggestion-choices.ts";
import { clientFor } from "../access.ts";
import { parse } from "../parse.ts";
import type { Services } from "../services.ts";

/** Shows a client on their own page, in these words, that something was tried; empty words show it no longer. */
export async function showChoice(
  services: Services,
  actor: StaffActor,
  clientId: string,
  given: unknown,
): Promise<void> {
  const { choiceId, words } = parse(shownChoiceForm, given);
  const client = await clientFor(services, actor, clientId, "choose-suggestion");
  await store(services.store, client, choiceId, words);
}
