import { consentsForm } from "#model/consent.ts";
import { goalsForm } from "#model/goal.ts";
import { hopesForm, type Intake, preferencesForm } from "#model/intake.ts";
import type { IntroductionStep } from "#model/introduction.ts";
import { findIntake, saveIntake } from "#store/intakes.ts";
import { arrangeGoals } from "../goals/arrange-goals.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { changedIntake } from "./changed-intake.ts";
import { decideConsents } from "./decide-consents.ts";
import { introducedBy } from "./introduced.ts";
import type { InvitedActor } from "./open-invitation.ts";

/** Saves one page of an introduction. Throws `invalid-input`, `link-unknown` or `invitation-used`. */
export async function saveIntroduction(
  services: Services,
  actor: InvitedActor,
  step: IntroductionStep,
  given: unknown,
): Promise<void> {
  const save = savers[step](given);
  await transact(services, async (within) => {
    const client = await introducedBy(within, actor);
    const before = await findIntake(within.store, client);
    const changes = await save(within, client);
    const intake = changedIntake(before, changes, instant(within));
    await saveIntake(within.store, client, intake, actor.device);
  });
}

type Client = Awaited<ReturnType<typeof introducedBy>>;
type Save = (services: Services, client: Client) => Promise<Partial<Intake>>;

/** Each page's form is read before anything is written. */
const savers: Record<IntroductionStep, (given: unknown) => Save> = {
  consent: (given) => {
    const decided = parse(consentsForm, given);
    return async (services, client) => {
      await decideConsents(services, client, decided);
      return {};
    };
  },
  hopes: (given) => {
    const said = parse(hopesForm, given);
    return async () => said;
  },
  preferences: (given) => {
    const { mustNotHappen, ...preferences } = parse(preferencesForm, given);
    return async () => ({ preferences, mustNotHappen });
  },
  goals: (given) => {
    const words = parse(goalsForm, given);
    return async (services, client) => {
      await arrangeGoals(services, client, "client", words);
      return {};
    };
  },
};
