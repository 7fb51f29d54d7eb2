import { createHash } from "node:crypto";
import { authorize } from "#model/access.ts";
import type { FeedTime } from "#model/calendar.ts";
import { AttuneError } from "#model/errors.ts";
import { staffLanguageOf } from "#model/locales/languages.ts";
import { translator } from "#model/locales/translate.ts";
import type { Practice } from "#model/practice.ts";
import { findFeed, type SessionTime, timesOfClient, timesOfStaff } from "#store/calendar-feeds.ts";
import { findPractice } from "#store/practices.ts";
import { dueTimes } from "../messages/due-times.ts";
import { spokenTo } from "../practice/practice-wordings.ts";
import { dayAfter, dayIn } from "../practice-day.ts";
import { hashOfToken } from "../secrets.ts";
import type { Services } from "../services.ts";

/** A calendar reaches so many days back, and so many on. */
const daysBack = 30;
const daysOn = 365;
/** What a check-in takes in a calendar, and a session: kept as no more than its start, it is drawn with the usual length. */
const checkInMinutes = 5;
const sessionMinutes = 50;

/**
 * What a calendar program reads at an address: a client's check-in times, or when a therapist's sessions are. There
 * are no names and no reasons in it. Throws `link-unknown`, and `too-many-attempts` for whoever guesses.
 */
export async function readFeed(
  services: Services,
  given: { token: string; from: string },
): Promise<{ title: string; times: FeedTime[] }> {
  const tokenHash = hashOfToken(given.token);
  const feed = await findFeed(services.store, tokenHash);
  const practice = await findPractice(services.store);
  if (!feed || !practice) {
    services.attempts.count("unknown-link", given.from);
    throw new AttuneError("link-unknown");
  }
  const today = dayIn(practice.timeZone, services.now());
  const days = { from: dayAfter(today, -daysBack), until: dayAfter(today, daysOn) };
  const uid = ({ id }: SessionTime) =>
    `${createHash("sha256").update(`${tokenHash} ${id}`).digest("base64url").slice(0, 22)}@attune`;
  if (feed.kind === "client") {
    const actor = { kind: "calendar", clientId: feed.id } as const;
    const client = authorize(actor, feed, "read-times");
    const { language, times } = await timesOfClient(services.store, client, days);
    const to = await spokenTo(services, practice, language);
    return {
      title: translator(to.language, to.wordings)("message.calendar"),
      times: times.map((session) => ({
        uid: uid(session),
        start: dueTimes(session, practice.messageRules, practice.timeZone).checkIn,
        minutes: checkInMinutes,
      })),
    };
  }
  const actor = { kind: "calendar", practiceId: practice.id, therapistId: feed.therapistId } as const;
  const caseload = authorize(actor, feed, "read-times");
  const times = await timesOfStaff(services.store, caseload, days);
  return {
    title: translator(staffLanguageOf(practice.language))("calendar-out.event"),
    times: times.map((session) => ({ uid: uid(session), ...startOf(session, practice) })),
  };
}

function startOf({ date, time }: SessionTime, { timeZone }: Practice): Pick<FeedTime, "start" | "minutes"> {
  if (!time) return { start: date, minutes: 0 };
  const plainTime = Temporal.PlainTime.from(time);
  const { epochMilliseconds } = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime });
  return { start: new Date(epochMilliseconds).toISOString(), minutes: sessionMinutes };
}
