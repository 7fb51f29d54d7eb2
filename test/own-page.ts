import type { ClientActor, StaffActor } from "#model/access.ts";
import { addClientWithSession, openPractice, testServices } from "./practice.ts";
import type { FreshStore } from "./stores.ts";

/** A client of a new practice, with the right to their own page. */
export interface OwnPagePractice {
  readonly fresh: FreshStore;
  readonly services: ReturnType<typeof testServices>;
  readonly therapist: StaffActor;
  readonly clientId: string;
  readonly sessionId: string;
  readonly actor: ClientActor;
}

export async function openOwnPage(freshStore: () => Promise<FreshStore>): Promise<OwnPagePractice> {
  const fresh = await freshStore();
  const services = testServices(fresh.store);
  const therapist = await openPractice(services);
  const client = await addClientWithSession(services, therapist, "2026-11-02");
  const actor = { kind: "client", clientId: client.clientId, practiceId: therapist.practiceId } as const;
  return { fresh, services, therapist, ...client, actor };
}
