import type { Authorized } from "#model/access.ts";
import type { TherapistView } from "#model/therapist-view.ts";
import type { ByClient } from "#store/by-client.ts";
import { checkInsOfClients } from "#store/check-ins.ts";
import { type ClientResource, hasWithdrawnCare } from "#store/clients.ts";
import { holdSessionsOf } from "#store/sessions.ts";
import { markRevealed, viewsOfClients } from "#store/therapist-views.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { type GatedCheckIn, gate } from "./gate.ts";

type Viewed = Authorized<ClientResource, "view">;

/**
 * Whether a look opens what arrived after the guess. It is named wherever check-ins are read: what was opened cannot be
 * closed again, and the client can no longer change it.
 */
export type Look = "open" | "keep-closed";

/** A client's check-ins as their therapist may see them, with the therapist's own views, both by session. */
export interface OpenedCheckIns {
  readonly checkIns: ReadonlyMap<string, GatedCheckIn>;
  readonly views: ReadonlyMap<string, TherapistView>;
}

/**
 * The check-ins of several clients as their therapist may see them.
 * Answers that arrived after the guess are revealed by this look, and from then on the client can no
 * longer change them: what the therapist saw is what stands. Where the client has taken back that answers may be
 * read, nothing more is opened; nor where the look is only at what was opened before.
 */
export async function openedCheckIns(
  services: Services,
  clients: readonly Viewed[],
  look: Look,
): Promise<ByClient<OpenedCheckIns>> {
  const standing = await read(services, clients);
  const opened = new Map<string, OpenedCheckIns>();
  for (const client of clients)
    opened.set(client.id, await openedOf(services, client, standing(client.id), look));
  return (clientId) => opened.get(clientId)!;
}

async function openedOf(
  services: Services,
  client: Viewed,
  standing: Standing,
  look: Look,
): Promise<OpenedCheckIns> {
  const { checkIns, views } = standing;
  const fresh = checkIns.some((checkIn) => views.get(checkIn.sessionId)?.revealedAt === null);
  if (!fresh) return gated(standing);
  if (look !== "open" || (await hasWithdrawnCare(services.store, client)))
    return gated({ checkIns, views: openedOnly(views) });
  return transact(services, async (within) => {
    await holdSessionsOf(within.store, client);
    await markRevealed(within.store, client, instant(within));
    return gated((await read(within, [client]))(client.id));
  });
}

type Standing = ReturnType<Awaited<ReturnType<typeof read>>>;

async function read(services: Services, clients: readonly Viewed[]) {
  const checkIns = await checkInsOfClients(services.store, clients);
  const views = await viewsOfClients(services.store, clients);
  return (clientId: string) => ({
    checkIns: checkIns(clientId),
    views: new Map(views(clientId).map((view) => [view.sessionId, view])),
  });
}

const openedOnly = (views: ReadonlyMap<string, TherapistView>) =>
  new Map([...views].filter(([, view]) => view.revealedAt !== null));

const gated = ({ checkIns, views }: Standing): OpenedCheckIns => ({
  views,
  checkIns: new Map(
    checkIns.map((checkIn) => [checkIn.sessionId, gate(checkIn, views.get(checkIn.sessionId) ?? null)]),
  ),
});
