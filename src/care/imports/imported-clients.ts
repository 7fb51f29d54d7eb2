import { createHash } from "node:crypto";
import { type Client, untold } from "#model/client.ts";
import { dayBegins } from "../practice-day.ts";
import { instant, type Services } from "../services.ts";
import type { ImportSeries } from "./import-series.ts";
import { localTime } from "./local-time.ts";

/** The client of a series, and how many sessions they have already. */
export interface ImportedClient {
  readonly id: string;
  readonly sessions: number;
}

interface Request {
  readonly therapistId: string;
  readonly timeZone: string;
  readonly series: readonly ImportSeries[];
  /** Clients of earlier imports by fingerprint: a later export of the same practice goes on with them. */
  readonly known: ReadonlyMap<string, ImportedClient>;
  /** Names that the therapist's imported clients have already. */
  readonly names: ReadonlySet<string>;
}

/** What tells a series of the same table again, for the same member of staff. */
export const seriesFingerprint = (staffId: string, { client, therapist }: ImportSeries): string =>
  createHash("sha256")
    .update(JSON.stringify(["series", staffId, client, therapist]))
    .digest("hex");

/**
 * One client for each series, those of earlier imports found again. A client who saw several therapists
 * becomes several, named with the therapist, since each alliance is one of its own.
 */
export function clientsOf(services: Services, request: Request) {
  const { therapistId, timeZone, series, known, names } = request;
  const therapists = new Map<string, number>();
  for (const { client } of series) therapists.set(client, (therapists.get(client) ?? 0) + 1);

  const clients: Omit<Client, "practiceId" | "therapistId">[] = [];
  const of = new Map<ImportSeries, ImportedClient>();
  for (const one of series) {
    const before = known.get(seriesFingerprint(therapistId, one));
    if (before) {
      of.set(one, before);
      continue;
    }
    const alone = therapists.get(one.client) === 1 && !names.has(one.client);
    const name = alone ? one.client : `${one.client} · ${one.therapist}`;
    const id = services.newId();
    of.set(one, { id, sessions: 0 });
    const createdAt = instant(services);
    const last = localTime(one.rows.at(-1)!.time, timeZone).date;
    const endedAt = one.ended ? dayBegins(timeZone, last).toISOString() : null;
    clients.push({
      ...untold,
      id,
      name,
      source: "imported",
      createdAt,
      endedAt,
    });
  }
  return { clients, of };
}
