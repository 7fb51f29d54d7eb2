import type { StaffActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { suggestionChoiceForm } from "#model/suggestion-choice.ts";
import { findStrategy } from "#science/guidance/catalogue.ts";
import { deleteChoice, saveChoice } from "#store/suggestion-choices.ts";
import { clientFor, sessionFor } from "../access.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";

/** Records "I'll try this" or "not now, because" for a suggestion made after a session of the client. */
export async function chooseSuggestion(services: Services, actor: StaffActor, given: unknown): Promise<void> {
  const form = parse(suggestionChoiceForm, given);
  const client = await clientFor(services, actor, form.clientId, "choose-suggestion");
  const session = await sessionFor(services, actor, form.sessionId, "choose-suggestion");
  if (session.clientId !== client.id || !findStrategy(form.strategyId)) throw new AttuneError("not-found");
  await saveChoice(services.store, session, {
    id: services.newId(),
    strategyId: form.strategyId,
    choice: form.choice,
    because: form.because === "" ? null : form.because,
    words: form.words,
    chosenAt: instant(services),
  });
}

/** Takes a choice back, as if it had not been made. */
export async function undoChoice(
  services: Services,
  actor: StaffActor,
  given: { clientId: string; sessionId: string; strategyId: string },
): Promise<void> {
  const client = await clientFor(services, actor, given.clientId, "choose-suggestion");
  await deleteChoice(services.store, client, given);
}
