import type { Authorized } from "#model/access.ts";
import type { Ending } from "#model/ending.ts";
import type { Preferences } from "#model/intake.ts";
import { firstFlagged } from "#science/alliance/statistical-flags.ts";
import { priorModel } from "#science/engagement/outlook/hazard-model.ts";
import { lookAhead, type Outlook } from "#science/engagement/outlook/look-ahead.ts";
import type { ClientResource } from "#store/clients.ts";
import { standingOf } from "#store/endings.ts";
import { readEstimate } from "#store/estimates.ts";
import type { Course } from "../alliance/course.ts";
import type { Ground } from "../goals/common-ground.ts";
import { openDanger } from "../perception/gate.ts";
import { practiceZone } from "../practice/practice-zone.ts";
import { dayIn } from "../practice-day.ts";
import type { Services } from "../services.ts";
import { engagementHistory } from "./engagement-history.ts";

/** A client's outlook, or why there is none. */
export type ClientOutlook =
  | { readonly state: "shown"; readonly outlook: Outlook }
  /**
   * Care has ended, the client wants none, they took back that answers may be read, something may mean danger and is not
   * answered yet, or no session has come.
   */
  | { readonly state: "ended" | "objected" | "withdrawn" | "danger" | "too-early" };

export interface Engagement {
  readonly ending: Ending | null;
  readonly outlook: ClientOutlook;
}

/** How likely a client is to leave without agreement, from what their therapist has opened; and how care ended. */
export async function viewOutlook(
  services: Services,
  client: Authorized<ClientResource, "view">,
  course: Course,
  { accounts }: Pick<Ground, "accounts">,
): Promise<Engagement> {
  const { store } = services;
  const { end, objectedAt, careWithdrawnAt } = await standingOf(store, client);
  const timeZone = await practiceZone(services);
  const ending = end && { kind: end.kind, day: dayIn(timeZone, new Date(end.endedAt)) };
  const none = (state: Exclude<ClientOutlook["state"], "shown">) => ({ ending, outlook: { state } });
  if (ending) return none("ended");
  if (objectedAt) return none("objected");
  if (careWithdrawnAt) return none("withdrawn");
  // Whoever may be in danger is not "as likely as others" to do anything.
  if (openDanger(course)) return none("danger");
  // One or two check-ins say little of anybody's level, and are not set beside most clients'.
  const enough = course.sessions.filter((one) => one.reading).length >= firstFlagged;
  const sessions = course.sessions.map(({ session, checkIn, reading }) => ({
    date: session.date,
    attendance: session.attendance,
    answered: checkIn !== null,
    opened:
      enough && reading && checkIn?.state === "revealed"
        ? {
            reading,
            hope: checkIn.checkIn.answers.hope ?? null,
            preferences: checkIn.checkIn.preferences,
          }
        : null,
  }));
  const { intake } = course;
  const account = (preferences: Preferences, at: string) => ({
    preferences,
    day: dayIn(timeZone, new Date(at)),
  });
  const history = engagementHistory(sessions, dayIn(timeZone, services.now()), {
    client: intake && account(intake.preferences, intake.changedAt),
    therapist: accounts.map(({ approach, toldAt }) => account(approach, toldAt)),
  });
  const model = (await readEstimate(store, "outlook", client.practiceId))?.estimate.model ?? priorModel;
  const outlook = lookAhead(history, course.population, model);
  return outlook ? { ending, outlook: { state: "shown", outlook } } : none("too-early");
}
