import type { StaffActor } from "#model/access.ts";
import { updateReadsCalendars } from "#store/practices.ts";
import { practiceFor } from "../access.ts";
import type { Services } from "../services.ts";

/** Lets the practice's therapists have calendars read at their addresses, or ends it: from then on nothing is called. */
export async function allowCalendars(
  services: Services,
  actor: StaffActor,
  { reads = "" }: { readonly reads?: string | undefined },
): Promise<void> {
  const practice = practiceFor(actor, "change");
  await updateReadsCalendars(services.store, practice, reads === "yes");
}
