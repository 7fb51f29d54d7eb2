import type { ClientActor } from "#model/access.ts";
import type { OwnCheckIn } from "#model/own-check-in.ts";
import type { OwnRecord, OwnRecordCheckIn } from "#model/own-record.ts";
import { answersOf } from "#model/said-in-check-in.ts";
import { ownRangeFrom } from "#science/alliance/own-range.ts";
import { looksAt } from "#store/audit.ts";
import { readClient } from "#store/clients.ts";
import { decisionsOf } from "#store/consents.ts";
import { standingOf } from "#store/endings.ts";
import { everyGoalOf, progressOf } from "#store/goals.ts";
import { findIntake } from "#store/intakes.ts";
import { knownDevicesOf } from "#store/known-devices.ts";
import { sentMessagesOf } from "#store/messages.ts";
import { devicesOf } from "#store/own-page-keys.ts";
import { passkeysOf } from "#store/passkeys.ts";
import { noticesKept } from "#store/push-subscriptions.ts";
import { ruleChanges } from "#store/rule-changes.ts";
import { sessionsOfClient } from "#store/sessions.ts";
import { findTherapistName } from "#store/staff.ts";
import { shownChoices } from "#store/suggestion-choices.ts";
import { practiceZone } from "../practice/practice-zone.ts";
import { readPractice } from "../practice/read-practice.ts";
import { instant, type Services } from "../services.ts";
import { ownCheckIns } from "./own-check-ins.ts";
import { ownClient } from "./own-client.ts";
import { type OwnPoint, ownLine } from "./own-line.ts";
import { byPerson } from "./view-own-data.ts";

/** Everything that is kept of a client and is theirs, to take with them. */
export async function ownRecord(services: Services, actor: ClientActor): Promise<OwnRecord> {
  const own = await ownClient(services, actor, "view-own");
  const { store } = services;
  const client = await readClient(store, own);
  const checkIns = await ownCheckIns(services, own);
  const line = await ownLine(services, own, checkIns);
  const ownFrom = ownRangeFrom(line);
  const progress = await progressOf(store, own);
  const intake = await findIntake(store, own);
  const practice = await readPractice(services);
  const timeZone = await practiceZone(services);
  return {
    format: "attune-own-record",
    version: 1,
    madeAt: instant(services),
    practice: practice?.name ?? "",
    timeZone,
    therapist: await findTherapistName(store, own),
    client: {
      name: client.name,
      formerName: client.formerName,
      language: client.language,
      email: client.email,
      addedAt: client.createdAt,
      endedAt: client.endedAt,
      outlookObjectedAt: (await standingOf(store, own)).objectedAt,
    },
    introduction: intake && {
      hopes: intake.hopes,
      expectations: intake.expectations,
      hardToSpeak: intake.hardToSpeak,
      preferences: intake.preferences,
      mustNotHappen: intake.mustNotHappen,
      changedAt: intake.changedAt,
      readAt: intake.readAt,
    },
    consents: await decisionsOf(store, own),
    goals: (await everyGoalOf(store, own, "client")).map(({ id, ...goal }) => ({
      ...goal,
      progress: progress
        .filter((one) => one.goalId === id)
        .map(({ value, recordedAt }) => ({ value, recordedAt })),
    })),
    sessions: (await sessionsOfClient(store, own)).map(({ date, time, attendance }) => ({
      date,
      time,
      attendance,
    })),
    checkIns: checkIns.map((entry, index) => checkInOf(entry, line[index]!, index >= ownFrom)),
    tried: await shownChoices(store, own),
    ruleChanges: (await ruleChanges(store, own)).map(({ words, writtenAt }) => ({ words, writtenAt })),
    messages: await sentMessagesOf(store, own),
    looks: byPerson(await looksAt(store, own), timeZone),
    devices: (await devicesOf(store, own)).map(({ createdAt, lastSeenAt }) => ({ createdAt, lastSeenAt })),
    checkInDevices: await knownDevicesOf(store, own),
    passkeys: (await passkeysOf(store, own)).map(({ id, ...passkey }) => passkey),
    notices: await noticesKept(store, own),
  };
}

function checkInOf(
  { session, checkIn, openedAt, reply, additions }: OwnCheckIn,
  point: OwnPoint,
  hasUsual: boolean,
): OwnRecordCheckIn {
  return {
    date: session.date,
    answers: answersOf(checkIn),
    score: point.score,
    usual: hasUsual ? { low: Math.max(0, point.low), high: Math.min(10, point.high) } : null,
    changeNextTime: checkIn.changeNextTime,
    nextWish: checkIn.nextWish,
    unsaid: checkIn.unsaid,
    hopes: checkIn.hopes,
    hardToSpeak: checkIn.hardToSpeak,
    addressed: checkIn.addressed,
    inTheWay: checkIn.inTheWay,
    preferences: checkIn.preferences,
    submittedAt: checkIn.submittedAt,
    changedAt: checkIn.changedAt,
    openedAt,
    reply: reply && { line: reply.line, repliedAt: reply.repliedAt },
    additions: additions.map(({ kind, words, addedAt, readAt }) => ({ kind, words, addedAt, readAt })),
  };
}
