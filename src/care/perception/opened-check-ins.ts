import type { Authorized } from "#model/access.ts";
import type { TherapistView } from "#model/therapist-view.ts";
import { checkInsOfClient } from "#store/check-ins.ts";
import { type ClientResource, hasWithdrawnCare } from "#store/clients.ts";
import { holdSessionsOf } from "#store/sessions.ts";
import { markRevealed, viewsOfClient } from "#store/therapist-views.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { type GatedCheckIn, gate } from "./gate.ts";

/**
 * A client's check-ins as their therapist may see them, with the therapist's own views, both by session.
 * Answers that arrived after the guess are revealed by this look, and from then on the client can no
 * longer change them: what the therapist saw is what stands. Where the client has taken back that answers may be
 * read, nothing more is opened; nor where the look is only at what was opened before.
 */
export async function openedCheckIns(
  services: Services,
  client: Authorized<ClientResource, "view">,
  look: "open" | "keep-closed" = "open",
): Promise<{ checkIns: Map<string, GatedCheckIn>; views: Map<string, TherapistView> }> {
  const [checkIns, views] = await read(services, client);
  const fresh = checkIns.some((checkIn) => views.get(checkIn.sessionId)?.revealedAt === null);
  if (!fresh) return gated([checkIns, views]);
  if (look === "keep-closed" || (await hasWithdrawnCare(services.store, client)))
    return gated([checkIns, openedOnly(views)]);
  return transact(services, async (within) => {
    await holdSessionsOf(within.store, client);
    await markRevealed(within.store, client, instant(within));
    return gated(await read(within, client));
  });
}

async function read(services: Services, client: Authorized<ClientResource, "view">) {
  const checkIns = await checkInsOfClient(services.store, client);
  const views = await viewsOfClient(services.store, client);
  return [checkIns, new Map(views.map((view) => [view.sessionId, view]))] as const;
}

const openedOnly = (views: ReadonlyMap<string, TherapistView>) =>
  new Map([...views].filter(([, view]) => view.revealedAt !== null));

function gated([checkIns, views]: Awaited<ReturnType<typeof read>>) {
  return {
    views,
    checkIns: new Map(
      checkIns.map((checkIn) => [checkIn.sessionId, gate(checkIn, views.get(checkIn.sessionId) ?? null)]),
    ),
  };
}
