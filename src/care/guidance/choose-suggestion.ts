import type { StaffActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { suggestionChoiceForm } from "#model/suggestion-choice.ts";
import { aimIn } from "#model/trial.ts";
import { proposeAim } from "#science/guidance/trial/aim.ts";
import { deleteChoice, saveChoice } from "#store/suggestion-choices.ts";
import { deleteTrial, saveTrial } from "#store/trials.ts";
import { clientFor, sessionFor } from "../access.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { ownGoal } from "./own-goal.ts";
import { entryIn, practiceCatalogue } from "./practice-catalogue.ts";

/**
 * Records "I'll try this" or "not now, because" for a suggestion made after a session of the client. To try
 * something opens a trial, which aims at what the form says, or at what the suggestion's reason is about.
 */
export async function chooseSuggestion(services: Services, actor: StaffActor, given: unknown): Promise<void> {
  const form = parse(suggestionChoiceForm, given);
  const client = await clientFor(services, actor, form.clientId, "choose-suggestion");
  const session = await sessionFor(services, actor, form.sessionId, "choose-suggestion");
  const known = entryIn(await practiceCatalogue(services, client.practiceId), form.strategyId);
  if (session.clientId !== client.id || !known) throw new AttuneError("not-found");
  const { strategyId, choice, reason } = form;
  const aim = aimIn(form.aim) ?? { aim: proposeAim(reason), goalId: null };
  await ownGoal(services, client, aim.goalId);
  await transact(services, async (within) => {
    const at = instant(within);
    const because = form.because === "" ? null : form.because;
    const kept = { id: within.newId(), strategyId, choice, because, words: form.words, chosenAt: at };
    await saveChoice(within.store, session, kept);
    const trial = { id: within.newId(), strategyId, reason, ...aim, startedAt: at };
    if (choice === "try") await saveTrial(within.store, session, trial);
    else await deleteTrial(within.store, client, { sessionId: session.id, strategyId });
  });
}

/** Takes a choice back with its trial, as if it had not been made. */
export async function undoChoice(
  services: Services,
  actor: StaffActor,
  given: { clientId: string; sessionId: string; strategyId: string },
): Promise<void> {
  const client = await clientFor(services, actor, given.clientId, "choose-suggestion");
  await transact(services, async (within) => {
    await deleteChoice(within.store, client, given);
    await deleteTrial(within.store, client, given);
  });
}
