import { authorize, type StaffActor } from "#model/access.ts";
import { type CaseloadEntry, caseload } from "#store/caseload.ts";
import type { Services } from "../services.ts";

export const clientsPerPage = 50;

/** A page of the therapist's own clients by name; `page` counts from 1. */
export async function listClients(
  services: Services,
  actor: StaffActor,
  given: { matching: string; page: number },
): Promise<{ entries: CaseloadEntry[]; total: number }> {
  const practice = authorize(actor, { kind: "practice", id: actor.practiceId } as const, "view");
  const page = Number.isInteger(given.page) && given.page > 0 ? given.page : 1;
  return caseload(services.store, practice, actor.staffId, {
    matching: given.matching.trim().slice(0, 80),
    offset: (page - 1) * clientsPerPage,
    limit: clientsPerPage,
  });
}
