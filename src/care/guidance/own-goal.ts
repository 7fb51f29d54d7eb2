import type { Authorized } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import type { ClientResource } from "#store/clients.ts";
import { goalsOf } from "#store/goals.ts";
import type { Services } from "../services.ts";

/** Refuses a goal that is not one of this client's own that still stand. */
export async function ownGoal(
  services: Services,
  client: Authorized<ClientResource>,
  goalId: string | null,
): Promise<void> {
  if (goalId === null) return;
  const goals = await goalsOf(services.store, client, "client");
  if (!goals.some(({ id }) => id === goalId)) throw new AttuneError("not-found");
}
