import type { StaffActor } from "#model/access.ts";
import { flagDismissalForm } from "#model/flag-dismissal.ts";
import { deleteDismissal, saveDismissal } from "#store/flag-dismissals.ts";
import { sessionFor } from "../access.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";

/** Sets a session's flag aside with a reason. The flag stays readable, and is marked as set aside. */
export async function dismissFlag(services: Services, actor: StaffActor, given: unknown): Promise<void> {
  const form = parse(flagDismissalForm, given);
  const session = await sessionFor(services, actor, form.sessionId, "change");
  const { sessionId: _, ...dismissal } = form;
  await saveDismissal(services.store, session, { ...dismissal, dismissedAt: instant(services) });
}

/** Lets a flag that was set aside stand again. */
export async function restoreFlag(services: Services, actor: StaffActor, sessionId: string): Promise<void> {
  await deleteDismissal(services.store, await sessionFor(services, actor, sessionId, "change"));
}
