import type { Authorized } from "#model/access.ts";
import type { TherapistView } from "#model/therapist-view.ts";
import { checkInsOfClient } from "#store/check-ins.ts";
import type { ClientResource } from "#store/clients.ts";
import { holdSession, type SessionResource } from "#store/sessions.ts";
import { markRevealed, viewsOfClient } from "#store/therapist-views.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { type GatedCheckIn, gate } from "./gate.ts";

/**
 * A client's check-ins as their therapist may see them, with the therapist's own views, both by session.
 * Answers that arrived after the guess are revealed by this look, and from then on the client can no
 * longer change them: what the therapist saw is what stands.
 */
export async function openedCheckIns(
  services: Services,
  client: Authorized<ClientResource, "view">,
): Promise<{ checkIns: Map<string, GatedCheckIn>; views: Map<string, TherapistView> }> {
  const [checkIns, views] = await read(services, client);
  const fresh = checkIns.filter((checkIn) => views.get(checkIn.sessionId)?.revealedAt === null);
  if (fresh.length === 0) return gated([checkIns, views]);
  return transact(services, async (within) => {
    for (const { sessionId } of fresh) {
      // The session is the viewed client's own, so what was allowed for the client holds for it.
      const session = { ...client, kind: "session", id: sessionId, clientId: client.id } as Authorized<
        SessionResource & ClientResource,
        "view"
      >;
      await holdSession(within.store, session);
      await markRevealed(within.store, session, instant(within));
    }
    return gated(await read(within, client));
  });
}

async function read(services: Services, client: Authorized<ClientResource, "view">) {
  const checkIns = await checkInsOfClient(services.store, client);
  const views = await viewsOfClient(services.store, client);
  return [checkIns, new Map(views.map((view) => [view.sessionId, view]))] as const;
}

function gated([checkIns, views]: Awaited<ReturnType<typeof read>>) {
  return {
    views,
    checkIns: new Map(
      checkIns.map((checkIn) => [checkIn.sessionId, gate(checkIn, views.get(checkIn.sessionId) ?? null)]),
    ),
  };
}
