import type { Actor } from "#model/access.ts";
import type { Population } from "#science/alliance/types.ts";
import { fitOutlook, type OutlookEstimate } from "#science/engagement/outlook/fit-outlook.ts";
import { RiskSetBuilder } from "#science/engagement/outlook/risk-set.ts";
import { saveEstimate } from "#store/estimates.ts";
import { type FollowedClient, followedClients, type TimedAccount } from "#store/outlooks.ts";
import { practiceFor } from "../access.ts";
import { readOpened } from "../alliance/series-point.ts";
import { practiceZone } from "../practice/practice-zone.ts";
import { dayIn } from "../practice-day.ts";
import { instant, type Services } from "../services.ts";
import { engagementHistory, type SessionAtHand } from "./engagement-history.ts";

/** Learns from how care ended in the practice what outlooks rest on, checks it on held-out clients, and keeps it. */
export async function learnFromEndings(
  services: Services,
  actor: Actor,
  practiceId: string,
  population: Population,
): Promise<OutlookEstimate> {
  const practice = practiceFor(actor, "recalibrate", practiceId);
  const timeZone = await practiceZone(services);
  const today = dayIn(timeZone, services.now());
  const builder = new RiskSetBuilder(population);
  const account = ({ preferences, at }: TimedAccount) => ({
    preferences,
    day: dayIn(timeZone, new Date(at)),
  });
  for await (const { end, preferred, approach, sessions } of followedClients(services.store, practice)) {
    const accounts = { client: preferred && account(preferred), therapist: approach.map(account) };
    const history = engagementHistory(atHand(sessions, population), today, accounts);
    builder.add({ history, end });
  }
  const estimate = fitOutlook(builder.built());
  await saveEstimate(services.store, "outlook", practice, estimate, instant(services));
  return estimate;
}

function atHand(sessions: FollowedClient["sessions"], population: Population): SessionAtHand[] {
  const opened = sessions.flatMap((session) => (session.opened ? [session.opened] : []));
  const readings = readOpened(opened, population);
  let next = 0;
  return sessions.map(({ opened: checkIn, ...session }) => ({
    ...session,
    opened: checkIn && {
      reading: readings[next++]!,
      hope: checkIn.answers.hope ?? null,
      preferences: checkIn.preferences,
    },
  }));
}
