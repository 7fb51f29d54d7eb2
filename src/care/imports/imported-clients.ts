import type { Client } from "#model/client.ts";
import { instant, type Services } from "../services.ts";
import type { ImportSeries } from "./import-ratings.ts";

/** The client of a series, and how many sessions they have already. */
export interface ImportedClient {
  readonly id: string;
  readonly sessions: number;
}

interface Request {
  readonly practiceId: string;
  readonly therapistId: string;
  readonly series: readonly ImportSeries[];
  /** Clients of earlier imports by name: a later export of the same practice goes on with them. */
  readonly known: ReadonlyMap<string, ImportedClient>;
}

/**
 * One client for each series, those of earlier imports found again by name. A client who saw several
 * therapists becomes several, named with the therapist, since each alliance is one of its own.
 */
export function clientsOf(services: Services, request: Request) {
  const { practiceId, therapistId, series, known } = request;
  const therapists = new Map<string, number>();
  for (const { client } of series) therapists.set(client, (therapists.get(client) ?? 0) + 1);

  const clients: Client[] = [];
  const of = new Map<ImportSeries, ImportedClient>();
  for (const one of series) {
    const withTherapist = `${one.client} · ${one.therapist}`;
    const alone = therapists.get(one.client) === 1 && !known.has(withTherapist);
    const name = alone ? one.client : withTherapist;
    const before = known.get(name);
    if (before) {
      of.set(one, before);
      continue;
    }
    const id = services.newId();
    of.set(one, { id, sessions: 0 });
    const createdAt = instant(services);
    const endedAt = one.ended ? `${one.rows.at(-1)!.time.slice(0, 10)}T00:00:00.000Z` : null;
    clients.push({ id, practiceId, therapistId, name, source: "imported", createdAt, endedAt });
  }
  return { clients, of };
}
