import type { Authorized } from "#model/access.ts";
import { wasOff } from "#model/session.ts";
import { priorPopulation } from "#science/alliance/population.ts";
import { readSeries } from "#science/alliance/read-series.ts";
import { isFlat } from "#science/engagement/barriers/flat-goal.ts";
import { attendanceBefore, checkInsUpTo, sessionDays } from "#store/before-session.ts";
import { readEstimate } from "#store/estimates.ts";
import type { SessionResource } from "#store/sessions.ts";
import { toldSoFar } from "#store/told-progress.ts";
import { seriesPoint } from "../alliance/series-point.ts";
import { progressBySession } from "../goals/progress-by-session.ts";
import { practiceZone } from "../practice/practice-zone.ts";
import type { Services } from "../services.ts";

/** Who has said what gets in the way is not asked again at so many check-ins. */
const restsFor = 2;

/**
 * Whether something has changed, so that the client is asked what gets in the way: the newest answers stand out, the
 * session before was missed or called off, or a goal does not move. Made of what the client sent, opened or not, and
 * told to nobody: it only chooses a question.
 */
export async function somethingChanged(
  services: Services,
  session: Authorized<SessionResource, "answer" | "change-own">,
): Promise<boolean> {
  const { store } = services;
  const checkIns = await checkInsUpTo(store, session);
  const earlier = checkIns.filter(({ sessionId }) => sessionId !== session.id);
  if (earlier.slice(-restsFor).some(({ inTheWay }) => inTheWay !== null)) return false;
  if (wasOff(await attendanceBefore(store, session))) return true;
  const population =
    (await readEstimate(store, "population", session.practiceId))?.estimate ?? priorPopulation;
  const newest = readSeries(
    checkIns.map((checkIn) => seriesPoint(checkIn, null)),
    population,
  ).at(-1);
  if (newest && newest.flag !== "none") return true;
  const notes = progressBySession(
    await toldSoFar(store, session),
    await sessionDays(store, session),
    await practiceZone(services),
  );
  const told = Map.groupBy(notes, ({ goalId }) => goalId);
  return [...told.values()].some((progress) => isFlat(progress.map(({ value }) => value)));
}
