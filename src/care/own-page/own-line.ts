import type { Authorized } from "#model/access.ts";
import type { CheckIn } from "#model/check-in.ts";
import type { Session } from "#model/session.ts";
import { priorPopulation } from "#science/alliance/population.ts";
import { readSeries } from "#science/alliance/read-series.ts";
import type { ClientResource } from "#store/clients.ts";
import { readEstimate } from "#store/estimates.ts";
import { seriesPoint } from "../alliance/series-point.ts";
import type { Services } from "../services.ts";

/** One check-in on a client's own line: their score and what was usual for them before it. */
export interface OwnPoint {
  readonly date: string;
  readonly score: number | null;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** False when the last check-ins stood entirely at the top. */
  readonly informative: boolean;
}

/**
 * A client's own line, opened check-ins and others, made of their answers alone: nothing that the therapist noted
 * or guessed goes in, and no flag or risk comes out.
 */
export async function ownLine(
  services: Services,
  client: Authorized<ClientResource, "view-own">,
  answered: readonly { readonly session: Session; readonly checkIn: CheckIn }[],
): Promise<OwnPoint[]> {
  const population =
    (await readEstimate(services.store, "population", client.practiceId))?.estimate ?? priorPopulation;
  const readings = readSeries(
    answered.map(({ checkIn }) => seriesPoint(checkIn, null)),
    population,
  );
  return readings.map(({ score, expected, low, high, informative }, index) => ({
    date: answered[index]!.session.date,
    score,
    expected,
    low,
    high,
    informative,
  }));
}
